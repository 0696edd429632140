/// Home languages: names as they are, the DfE's codes as names.
enum LanguageName {
  /// The language's name; a code that is not in the short list stays a code.
  static func name(_ text: String) throws(CodedCell.Fault) -> String {
    guard text.count <= 60 else { throw CodedCell.Fault(words: "this is too long for a language") }
    return names[text.uppercased()] ?? text
  }

  /// The commoner codes of the school census, those that leave no doubt.
  private static let names: [String: String] = [
    "ALB": "Albanian", "ARA": "Arabic", "BNG": "Bengali", "BSL": "British Sign Language",
    "BUL": "Bulgarian", "CHI": "Chinese", "CZE": "Czech", "ENG": "English", "FRN": "French",
    "GER": "German", "GRE": "Greek", "GUJ": "Gujarati", "HIN": "Hindi", "ITA": "Italian",
    "KUR": "Kurdish", "LIT": "Lithuanian", "NEP": "Nepali", "PNJ": "Panjabi", "POL": "Polish",
    "POR": "Portuguese", "RUS": "Russian", "SOM": "Somali", "SPA": "Spanish", "SWA": "Swahili",
    "TAM": "Tamil", "TEL": "Telugu", "THA": "Thai", "TUR": "Turkish", "UKR": "Ukrainian",
    "URD": "Urdu", "VIE": "Vietnamese", "WEL": "Welsh", "YOR": "Yoruba",
  ]
}
