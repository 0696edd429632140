@testable import Archive

/// What is left when the power goes.
enum Survival: Sendable, CaseIterable {
  /// Nothing but what an fsync covered.
  case onlySynced
  /// Everything: only the process was killed.
  case everything
  /// Of what no fsync covered, some names and some bytes, cut anywhere.
  case cut
  /// Of what no fsync covered, some names, and blank bytes in place of some of the bytes.
  case blank
}

extension PowerDisk.State {
  /// The disk as the next process finds it.
  func afterPowerCut(_ survival: Survival, chance: inout Chance) -> PowerDisk {
    var left = PowerDisk.State()
    left.lastNode = lastNode
    for (number, node) in nodes {
      var rest = node
      switch survival {
      case .everything: break
      case .onlySynced:
        rest.bytes = node.synced
        rest.names = node.syncedNames
      case .cut, .blank:
        rest.bytes = PowerDisk.State.survivors(node, blank: survival == .blank, &chance)
        for name in Set(node.names.keys).union(node.syncedNames.keys).sorted() {
          rest.names[name] = chance.coin() ? node.names[name] : node.syncedNames[name]
        }
      }
      if survival == .everything { rest.bytes = node.durable }
      rest.forgotten = nil
      rest.synced = rest.bytes
      rest.syncedNames = rest.names
      left.nodes[number] = rest
    }
    return PowerDisk(left)
  }

  private static func survivors(
    _ node: PowerDisk.Node, blank: Bool, _ chance: inout Chance
  ) -> [UInt8] {
    guard node.bytes != node.synced else { return node.bytes }
    guard node.bytes.starts(with: node.synced) else {
      return chance.coin() ? node.bytes : node.synced
    }
    let fresh = Array(node.bytes[node.synced.count...])
    let place = chance.below(fresh.count + 1)
    if !blank { return node.synced + fresh[..<place] }
    let zeros = { (count: Int) in [UInt8](repeating: 0, count: count) }
    return chance.coin()
      ? node.synced + zeros(place) + fresh[place...]
      : node.synced + fresh[..<place] + zeros(fresh.count - place)
  }
}

/// Chance that is the same on every run.
struct Chance {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }

  mutating func coin() -> Bool { below(2) == 0 }
}
