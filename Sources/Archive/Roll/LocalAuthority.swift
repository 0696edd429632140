/// The numbers of England's and Wales's local authorities, abolished ones included, because a
/// UPN keeps the number it was given under.
enum LocalAuthority {
  /// Whether three digits name a local authority.
  static func isKnown(_ digits: String) -> Bool {
    guard let number = Int(digits) else { return false }
    return ranges.contains { $0.contains(number) }
  }

  private static let ranges: [ClosedRange<Int>] = [
    201...213, 301...320, 330...336, 340...344, 350...359, 370...373, 380...384, 390...394,
    420...420, 660...681, 702...702, 800...803, 805...808, 810...813, 815...816, 820...823,
    825...826, 830...831, 835...841, 845...846, 850...852, 855...857, 860...861, 865...896,
    901...942, 943...943,
  ]
}
