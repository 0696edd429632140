/// What one sentence of a turn does.
public struct TalkSentence: Codable, Hashable, Sendable {
  /// Where the sentence stands in the line.
  public let span: Span
  /// What it does.
  public let act: TalkAct
  /// The words of the line that the answer rests on.
  public let because: String

  /// A sentence’s reading from its parts.
  public init(span: Span, act: TalkAct, because: String) {
    self.span = span
    self.act = act
    self.because = because
  }
}

/// What a turn of talk does, and which of its words say so.
public struct TalkReading: Codable, Hashable, Sendable {
  /// The line.
  public let text: String
  /// What the turn does: what its last working sentence does.
  public let act: TalkAct
  /// The words of the line that the answer rests on; empty only where the line has no words.
  public let because: String
  /// Whether leave is asked before telling, or the parent is said to have asked.
  public let askedPermission: Bool
  /// What each sentence does, in order.
  public let acts: [TalkSentence]
  /// Which of the sentences decides; nil where there is none.
  public let decides: Int?
  /// Terms of the trade, those explained on the spot marked so.
  public let jargon: [JargonReading]
  /// Blaming wording.
  public let blame: [BlameReading]
}

extension TalkReading {
  /// The reading as one line of JSON.
  public var json: String {
    var writer = JSONWriter()
    writer.raw("{\"text\":")
    writer.string(text)
    writer.raw(",\"act\":\"\(act.rawValue)\",\"because\":")
    writer.string(because)
    writer.raw(",\"askedPermission\":\(askedPermission),\"acts\":[")
    for (index, sentence) in acts.enumerated() {
      writer.raw(index == 0 ? "{\"span\":" : ",{\"span\":")
      writer.raw("[\(sentence.span.start),\(sentence.span.end)],\"act\":\"")
      writer.raw(sentence.act.rawValue)
      writer.raw("\",\"because\":")
      writer.string(sentence.because)
      writer.raw("}")
    }
    writer.raw("],\"decides\":" + (decides.map(String.init) ?? "null") + ",\"jargon\":[")
    for (index, term) in jargon.enumerated() {
      writer.raw(index == 0 ? "{\"term\":" : ",{\"term\":")
      writer.string(term.term)
      writer.raw(",\"plain\":")
      writer.string(term.plain)
      writer.raw(",\"span\":[\(term.span.start),\(term.span.end)],")
      writer.raw("\"explained\":\(term.explained)}")
    }
    writer.raw("],\"blame\":[")
    for (index, phrase) in blame.enumerated() {
      writer.raw(index == 0 ? "{\"phrase\":" : ",{\"phrase\":")
      writer.string(phrase.phrase)
      writer.raw(",\"better\":")
      writer.string(phrase.better)
      writer.raw(",\"span\":[\(phrase.span.start),\(phrase.span.end)]}")
    }
    writer.raw("]}")
    return writer.text
  }
}
