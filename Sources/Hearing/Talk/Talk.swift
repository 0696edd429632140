/// Says what a turn of talk does: asks, gives back, tells, urges or affirms.
///
/// Each sentence is read by its form and its wording, and the last that works decides. Linear in
/// the line; any text will do.
public func talk(_ line: Line, _ lexicon: Lexicon) -> TalkReading {
  let turn = TalkTurn(TalkText(line))
  let acts = turn.verdicts.indices.map { index in
    TalkSentence(
      span: turn.text.sentences[index].span, act: turn.verdicts[index].act,
      because: turn.because(index))
  }
  let deciding = turn.decides.map { acts[$0] }
  return TalkReading(
    text: line.text, act: deciding?.act ?? .other, because: deciding?.because ?? "",
    askedPermission: turn.leave != .none, acts: acts,
    decides: turn.decides, jargon: jargon(in: line, lexicon), blame: blame(in: line, lexicon))
}
