/// Text that can do nothing to a terminal but be read.
///
/// Everything that people typed or files held passes through here before it is shown. Controls
/// become their pictures (`␛` for ESC), C1 controls become U+FFFD; bidirectional embeddings,
/// overrides and isolates (U+202A–202E, U+2066–2069) are left out, while U+200E, U+200F, ZWNJ and
/// ZWJ stay, as Urdu and emoji need them. Every kind of line break becomes `\n`, or a space when
/// `breaks` is false; a tab becomes four spaces.
public func inert(_ text: String, breaks: Bool = true) -> String {
  guard text.unicodeScalars.contains(where: isLively) else { return text }
  let lineBreak: Unicode.Scalar = breaks ? "\n" : " "
  var calm = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where afterReturn: break
    case 0x09: calm.append(contentsOf: "    ".unicodeScalars)
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: calm.append(lineBreak)
    case 0..<0x20: calm.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: calm.append("\u{2421}")
    case 0x80..<0xA0: calm.append("\u{FFFD}")
    case 0x202A...0x202E, 0x2066...0x2069: break
    default: calm.append(scalar)
    }
    afterReturn = scalar.value == 0x0D
  }
  return String(calm)
}

/// Whether the scalar needs changing before it may be shown.
private func isLively(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
