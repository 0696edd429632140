/// Which language words are marked with, told from their script and the language of the home.
///
/// A screen reader chooses its voice, and a browser its letters, by that mark. Words in Latin
/// letters carry none: which language they are in cannot be seen.
enum WritingScript {
  /// The language tag for words in another script; nil for Latin letters and for no letters.
  static func language(of text: String, home: String?) -> String? {
    var counts: [String: Int] = [:]
    var latin = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x250 {
        if scalar.properties.isAlphabetic { latin += 1 }
      } else if let script = script(of: scalar) {
        counts[script, default: 0] += 1
      }
    }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      most.value > latin
    else { return nil }
    let spoken = (home ?? "").lowercased()
    let candidates = languages[most.key] ?? []
    let only = candidates.count == 1 ? candidates.first?.tag : nil
    return candidates.first { spoken.contains($0.name) }?.tag ?? only
  }

  /// Whether a character belongs to a script written from right to left.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "greek"
    case 0x400...0x52F: "cyrillic"
    case 0x590...0x5FF: "hebrew"
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: "arabic"
    case 0x900...0x97F: "devanagari"
    case 0x980...0x9FF: "bengali"
    case 0xA00...0xA7F: "gurmukhi"
    case 0xA80...0xAFF: "gujarati"
    case 0xB80...0xBFF: "tamil"
    case 0x4E00...0x9FFF: "han"
    default: nil
    }
  }

  /// The languages of a script, by name; where there are several, the home says which.
  private static let languages: [String: [(name: String, tag: String)]] = [
    "greek": [("greek", "el")],
    "cyrillic": [
      ("ukrainian", "uk"), ("russian", "ru"), ("bulgarian", "bg"), ("serbian", "sr"),
    ],
    "hebrew": [("hebrew", "he"), ("yiddish", "yi")],
    "arabic": [
      ("arabic", "ar"), ("urdu", "ur"), ("farsi", "fa"), ("persian", "fa"), ("dari", "prs"),
      ("pashto", "ps"), ("kurdish", "ckb"), ("sindhi", "sd"), ("panjabi", "pa-Arab"),
      ("punjabi", "pa-Arab"),
    ],
    "devanagari": [("hindi", "hi"), ("nepali", "ne"), ("marathi", "mr")],
    "bengali": [("bengali", "bn"), ("assamese", "as")],
    "gurmukhi": [("panjabi", "pa")], "gujarati": [("gujarati", "gu")], "tamil": [("tamil", "ta")],
    "han": [("chinese", "zh"), ("japanese", "ja")],
  ]
}
