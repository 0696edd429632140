import Record

/// The words before a date that say how something stands to it.
extension DateFinder {
  /// By, before, after, until and their like, and the token after.
  func relation(_ at: Int) -> (DateReading.Relation, Int)? {
    switch sense(at) {
    case .word(.by) where lower(at + 1) == "no" && lower(at + 2) == "later": return (.by, at + 4)
    case .word(.by): return (.by, at + 1)
    case .word(.before): return (.before, at + 1)
    case .word(.until): return (.until, at + 1)
    case .word(.after): return (.after, at + 1)
    case .word(.since): return (.since, has(at + 1, .before) ? at + 2 : at + 1)
    case .word(.from): return (.from, has(at + 1, .after) ? at + 2 : at + 1)
    case .word(.during): return (.during, at + 1)
    case .word(.over): return (.during, at + 1)
    case .word(.starting) where lower(at) == "starting":
      return (.from, has(at + 1, .from) || has(at + 1, .on) ? at + 2 : at + 1)
    case .word(.prior) where has(at + 1, .to): return (.before, at + 2)
    default: break
    }
    switch lower(at) {
    case "b4": return (.before, at + 1)
    case "aft": return (.after, at + 1)
    case "pre", "post":
      // Pre-Easter, post half-term; a word of nothing but school time may follow.
      let next = after(.dash, at + 1)
      guard halfTermWords(next) != nil || holidayWords(next) != nil else { return nil }
      return (lower(at) == "pre" ? .before : .after, next)
    case "b" where lower(at + 1) == "4" && isGlued(at + 1): return (.before, at + 2)
    case "no" where lower(at + 1) == "later" && lower(at + 2) == "than": return (.by, at + 3)
    case "up" where has(at + 1, .to) || has(at + 1, .until): return (.until, at + 2)
    case "ahead" where has(at + 1, .of): return (.before, at + 2)
    default: return nil
    }
  }
}
