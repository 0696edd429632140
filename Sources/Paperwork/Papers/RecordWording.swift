import Record

extension AgreedRecord {
  /// The record with every text that somebody typed put through a change of wording.
  ///
  /// Names of the people who take part, ids, codes and dates stay as they are.
  func wording(_ change: (String) -> String) -> AgreedRecord {
    var copy = self
    func all<Part>(_ parts: inout [Part], _ text: (inout Part) -> Void) {
      for index in parts.indices { text(&parts[index]) }
    }
    func maybe(_ text: inout String?) { text = text.map(change) }
    copy.meeting.topics = meeting.topics.map { $0.wording(change) }
    copy.meeting.changes = meeting.changes.map(change)
    copy.views = views.wording(change)
    copy.notes = notes.map { $0.wording(change) }
    copy.gaps = gaps.map { Gap($0.code, $0.item, because: change($0.because)) }
    all(&copy.lookBack) { look in
      look.statement = look.statement.wording(change)
      look.promise = look.promise.wording(change)
      maybe(&look.evidence)
      maybe(&look.delivered)
      maybe(&look.sessions)
      maybe(&look.reason)
      maybe(&look.next)
      maybe(&look.parentRating)
      maybe(&look.pupilRating)
    }
    all(&copy.needs) { $0.statement = $0.statement.wording(change) }
    all(&copy.outcomes) { outcome in
      outcome.statement = outcome.statement.wording(change)
      maybe(&outcome.soThat)
    }
    all(&copy.targets) { target in
      target.statement = target.statement.wording(change)
      maybe(&target.detail)
      maybe(&target.condition)
      maybe(&target.baseline)
      maybe(&target.criterion)
      maybe(&target.judge)
      maybe(&target.realistic)
      target.waived = target.waived.mapValues(change)
    }
    all(&copy.provision) { help in
      help.statement = help.statement.wording(change)
      maybe(&help.who)
      maybe(&help.frequency)
      maybe(&help.minutes)
      maybe(&help.group)
      maybe(&help.place)
    }
    all(&copy.actions) { $0.statement = $0.statement.wording(change) }
    all(&copy.agencies) { agency in
      agency.statement = agency.statement.wording(change)
      maybe(&agency.why)
      maybe(&agency.consent)
      maybe(&agency.by)
    }
    all(&copy.reports) { report in
      report.statement = report.statement.wording(change)
      maybe(&report.author)
      maybe(&report.advice)
      maybe(&report.consent)
    }
    if var decision = copy.decision {
      decision.statement = decision.statement.wording(change)
      maybe(&decision.by)
      copy.decision = decision
    }
    maybe(&copy.close.route)
    all(&copy.close.copies) { copy in
      copy.withheld = copy.withheld.map { .init(item: $0.item, reason: change($0.reason)) }
    }
    return copy
  }
}

extension AgreedRecord.Views {
  fileprivate func wording(_ change: (String) -> String) -> AgreedRecord.Views {
    var views = self
    func each(_ list: [AgreedRecord.Statement]) -> [AgreedRecord.Statement] {
      list.map { $0.wording(change) }
    }
    views.pupil = each(pupil)
    views.gathered = gathered.map(change)
    views.concerns = each(concerns)
    views.aspirations = each(aspirations)
    views.strengths = each(strengths)
    views.works = each(works)
    views.hard = each(hard)
    views.family = each(family)
    views.school = each(school)
    views.summaries = each(summaries)
    views.triggers = each(triggers)
    views.tried = each(tried)
    return views
  }
}

extension AgreedRecord.Statement {
  fileprivate func wording(_ change: (String) -> String) -> AgreedRecord.Statement {
    var statement = self
    statement.text = change(text)
    if let state = readBack, !state.differences.isEmpty {
      statement.readBack = ReadBack(
        result: state.result, by: state.by,
        differences: state.differences.map {
          Difference(by: $0.by, words: change($0.words), voice: $0.voice)
        })
    }
    return statement
  }
}

extension Promise {
  fileprivate func wording(_ change: (String) -> String) -> Promise {
    Promise(
      id: id, kind: kind, text: change(text), owner: owner, deadline: deadline,
      baseline: baseline.map(change), criterion: criterion.map(change),
      provision: provision.map(change), since: since, history: history,
      withheld: withheld?.map { Kept(from: $0.from, reason: change($0.reason)) })
  }
}
