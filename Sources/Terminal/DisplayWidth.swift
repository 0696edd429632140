/// How many columns of a terminal the text takes: 2 for wide CJK and emoji, 0 for what combines.
///
/// Meant for inert text: controls count nothing.
public func displayWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}

/// The columns of one character as people see it.
func columns(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.count == 1 { return columns(of: first) }
  if scalars.contains(where: { $0.value == 0xFE0F }) || isRegional(first) { return 2 }
  if first.properties.isEmojiPresentation { return 2 }
  return scalars.reduce(0) { $0 + columns(of: $1) }
}

/// The columns of one scalar standing alone.
func columns(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value >= 0x20 && value < 0x7F { return 1 }
  if value < 0xA0 { return 0 }
  if value < 0x300 { return 1 }
  // Vowels and final consonants of a Hangul syllable written in parts join the first.
  if (0x1160...0x11FF) ~= value || (0xD7B0...0xD7FF) ~= value { return 0 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  case .format: return isArabicNumberSign(value) ? 1 : 0
  case .lineSeparator, .paragraphSeparator, .control, .surrogate: return 0
  default: break
  }
  if isRegional(scalar) { return 1 }
  if value >= 0x1100, wide.contains(where: { $0 ~= value }) { return 2 }
  return scalar.properties.isEmojiPresentation ? 2 : 1
}

private func isRegional(_ scalar: Unicode.Scalar) -> Bool {
  (0x1F1E6...0x1F1FF) ~= scalar.value
}

private func isArabicNumberSign(_ value: UInt32) -> Bool {
  (0x600...0x605) ~= value || value == 0x6DD || value == 0x70F || value == 0x8E2
}

/// East Asian Wide and Fullwidth (Unicode Annex 11), apart from emoji.
private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
  0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB,
  0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
