import Crypto

extension SchoolArchive {
  /// What seals lines that belong to no meeting, for everybody of the school.
  var sealing: Sealing {
    guard isSealed, let keeper else { return .none }
    let key = keeper.school.derived(for: "accord school lines 1").withUnsafeBytes { Array($0) }
    return DataKey(key).map(Sealing.with) ?? .none
  }
}
