import Glibc
import Synchronization

@testable import Archive

/// A disk in memory that knows what a power cut would leave: the bytes of a file up to its last
/// fsync, and the names in a folder up to the folder's last fsync.
///
/// It can also fail at any one call. A sync that fails forgets the bytes it was for, as disks do:
/// they can still be read, and a later sync says that all is well, but they are not there.
final class PowerDisk: Sendable {
  /// What a call is to do instead of working.
  enum Fault: CaseIterable {
    case error, full, interrupted, short
    /// The call works, and says that it did not.
    case worksButFails
  }

  struct Node {
    var isFolder: Bool
    var bytes: [UInt8] = []
    var synced: [UInt8] = []
    var names: [String: Int] = [:]
    var syncedNames: [String: Int] = [:]
    var changed = 0
    /// Bytes that a failed sync forgot.
    var forgotten: Range<Int>?

    /// What a sync that works makes of the bytes.
    var durable: [UInt8] {
      guard let forgotten else { return bytes }
      var left = bytes
      for place in forgotten where place < left.count { left[place] = 0 }
      return left
    }
  }

  struct State {
    var nodes: [Int: Node] = [1: Node(isFolder: true)]
    var handles: [Int32: Int] = [:]
    var locks: [Int: Int32] = [:]
    var lastNode = 1
    var lastHandle: Int32 = 2
    var calls = 0
    var log: [DiskFault.Call] = []
    /// The calls to fail at, counted from 1.
    var failing: (at: ClosedRange<Int>, how: Fault)?
    var forgets = false
    var keepsMoments = false
    var moments: [State] = []
  }

  private let state: Mutex<State>

  init(_ state: State = State()) { self.state = Mutex(state) }

  /// A disk that remembers how it stood before each call.
  static func remembering() -> PowerDisk {
    var state = State()
    state.keepsMoments = true
    return PowerDisk(state)
  }

  var now: State { state.withLock { $0 } }

  func fail(at calls: ClosedRange<Int>, _ how: Fault) {
    state.withLock { $0.failing = (calls, how) }
  }

  func remembering(_ keeps: Bool) { state.withLock { $0.keepsMoments = keeps } }

  func mend() { state.withLock { $0.failing = nil } }

  private func call<Result>(
    _ call: DiskFault.Call, _ body: (inout State) throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    let outcome = state.withLock { state -> Swift.Result<Result, DiskFault> in
      if state.keepsMoments {
        var moment = state
        moment.moments = []
        moment.keepsMoments = false
        state.moments.append(moment)
      }
      state.calls += 1
      state.log.append(call)
      do throws(DiskFault) {
        if let failing = state.failing, failing.at.contains(state.calls) {
          switch failing.how {
          case .error, .full:
            if call == .sync { state.forgets = true }
            if call == .sync { _ = try body(&state) }
            throw DiskFault(call: call, code: failing.how == .full ? ENOSPC : EIO)
          case .interrupted: throw DiskFault(call: call, code: EINTR)
          case .short: break
          case .worksButFails:
            _ = try body(&state)
            throw DiskFault(call: call, code: EIO)
          }
        }
        return .success(try body(&state))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The closures that work on this disk; the root's path is anything without a folder above it.
  var disk: Disk {
    Disk(
      openRoot: { path throws(DiskFault) in
        try self.call(.open) { state throws(DiskFault) in
          guard let node = state.find(path) else {
            throw DiskFault(call: .open, code: ENOENT)
          }
          return state.handle(node)
        }
      },
      open: { folder, name, opening throws(DiskFault) in
        try self.call(.open) { state throws(DiskFault) in
          try state.open(folder, name, opening)
        }
      },
      close: { handle in
        self.state.withLock { state in
          if let node = state.handles.removeValue(forKey: handle), state.locks[node] == handle {
            state.locks[node] = nil
          }
        }
      },
      read: { handle, offset, count throws(DiskFault) in
        try self.call(.read) { state throws(DiskFault) in
          let bytes = try state.node(handle, .read).bytes
          guard offset < bytes.count else { return [] }
          let short = state.isShort ? max(1, count / 2) : count
          return Array(bytes[offset..<min(bytes.count, offset + short)])
        }
      },
      write: { handle, offset, bytes throws(DiskFault) in
        try self.call(.write) { state throws(DiskFault) in
          let taken = state.isShort ? bytes.prefix(max(1, bytes.count / 2)) : bytes
          try state.change(handle, .write) { $0.write(taken, at: offset) }
          return taken.count
        }
      },
      sync: { handle throws(DiskFault) in
        try self.call(.sync) { state throws(DiskFault) in
          let forgets = state.forgets
          state.forgets = false
          try state.change(handle, .sync) { node in
            if forgets { return node.forget() }
            node.synced = node.durable
            node.syncedNames = node.names
          }
        }
      },
      truncate: { handle, length throws(DiskFault) in
        try self.call(.truncate) { state throws(DiskFault) in
          try state.change(handle, .truncate) { node in
            node.truncate(to: length)
          }
        }
      },
      status: { handle throws(DiskFault) in
        try self.call(.status) { state throws(DiskFault) in
          guard let node = state.handles[handle] else {
            throw DiskFault(call: .status, code: EBADF)
          }
          return try state.status(node)
        }
      },
      look: { folder, name throws(DiskFault) in
        try self.call(.status) { state throws(DiskFault) in
          guard let node = try state.node(folder, .status).names[name] else { return nil }
          return try state.status(node)
        }
      },
      names: { folder throws(DiskFault) in
        try self.call(.names) { state throws(DiskFault) in
          Array(try state.node(folder, .names).names.keys)
        }
      },
      makeFolder: { folder, name throws(DiskFault) in
        try self.call(.makeFolder) { state throws(DiskFault) in
          guard try state.node(folder, .makeFolder).names[name] == nil else { return false }
          let made = state.make(isFolder: true)
          try state.change(folder, .makeFolder) { $0.names[name] = made }
          return true
        }
      },
      rename: { folder, old, new throws(DiskFault) in
        try self.call(.rename) { state throws(DiskFault) in
          guard let node = try state.node(folder, .rename).names[old] else {
            throw DiskFault(call: .rename, code: ENOENT)
          }
          try state.change(folder, .rename) {
            $0.names[old] = nil
            $0.names[new] = node
          }
        }
      },
      move: { folder, name, other, new throws(DiskFault) in
        try self.call(.rename) { state throws(DiskFault) in
          guard let node = try state.node(folder, .rename).names[name] else {
            throw DiskFault(call: .rename, code: ENOENT)
          }
          guard try state.node(other, .rename).names[new] == nil else {
            throw DiskFault(call: .rename, code: EEXIST)
          }
          try state.change(folder, .rename) { $0.names[name] = nil }
          try state.change(other, .rename) { $0.names[new] = node }
        }
      },
      remove: { folder, name throws(DiskFault) in
        try self.call(.remove) { state throws(DiskFault) in
          try state.change(folder, .remove) { $0.names[name] = nil }
        }
      },
      removeFolder: { folder, name throws(DiskFault) in
        try self.call(.remove) { state throws(DiskFault) in
          try state.change(folder, .remove) { $0.names[name] = nil }
        }
      },
      lock: { handle throws(DiskFault) in
        try self.call(.lock) { state throws(DiskFault) in
          guard let node = state.handles[handle] else {
            throw DiskFault(call: .lock, code: EBADF)
          }
          if let holder = state.locks[node] { return holder == handle }
          state.locks[node] = handle
          return true
        }
      },
      unlock: { handle in
        self.state.withLock { state in
          if let node = state.handles[handle], state.locks[node] == handle {
            state.locks[node] = nil
          }
        }
      },
      whoAmI: { (1, "a machine") })
  }
}

extension PowerDisk.Node {
  mutating func write(_ more: ArraySlice<UInt8>, at offset: Int) {
    let end = offset + more.count
    if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
    bytes.replaceSubrange(offset..<end, with: more)
    // Written again, they are no longer forgotten.
    if let lost = forgotten, offset <= lost.lowerBound {
      forgotten = end >= lost.upperBound ? nil : max(end, lost.lowerBound)..<lost.upperBound
    }
  }

  mutating func truncate(to length: Int) {
    if length < bytes.count { bytes.removeLast(bytes.count - length) }
    if let lost = forgotten {
      forgotten = length <= lost.lowerBound ? nil : lost.clamped(to: 0..<length)
    }
  }

  mutating func forget() {
    if !isFolder && bytes.count > synced.count { forgotten = synced.count..<bytes.count }
  }
}

extension PowerDisk.State {
  var isShort: Bool {
    if let failing, failing.at.contains(calls), case .short = failing.how { true } else { false }
  }

  mutating func make(isFolder: Bool) -> Int {
    lastNode += 1
    nodes[lastNode] = PowerDisk.Node(isFolder: isFolder)
    return lastNode
  }

  mutating func handle(_ node: Int) -> Int32 {
    lastHandle += 1
    handles[lastHandle] = node
    return lastHandle
  }

  mutating func open(
    _ folder: Int32, _ name: String, _ opening: Disk.Opening
  ) throws(DiskFault) -> Int32 {
    let found = try node(folder, .open).names[name]
    switch opening {
    case .folder, .reading:
      guard let found else { throw DiskFault(call: .open, code: ENOENT) }
      return handle(found)
    case .new where found != nil: throw DiskFault(call: .open, code: EEXIST)
    case .writing, .new:
      if let found { return handle(found) }
      let made = make(isFolder: false)
      try change(folder, .open) { $0.names[name] = made }
      return handle(made)
    }
  }

  func node(_ handle: Int32, _ call: DiskFault.Call) throws(DiskFault) -> PowerDisk.Node {
    guard let number = handles[handle], let node = nodes[number] else {
      throw DiskFault(call: call, code: EBADF)
    }
    return node
  }

  mutating func change(
    _ handle: Int32, _ call: DiskFault.Call, _ body: (inout PowerDisk.Node) -> Void
  ) throws(DiskFault) {
    guard let number = handles[handle], nodes[number] != nil else {
      throw DiskFault(call: call, code: EBADF)
    }
    nodes[number]?.changed = calls
    if nodes[number] != nil { body(&nodes[number, default: PowerDisk.Node(isFolder: false)]) }
  }

  func status(_ number: Int) throws(DiskFault) -> Disk.Status {
    guard let node = nodes[number] else { throw DiskFault(call: .status, code: ENOENT) }
    return Disk.Status(
      kind: node.isFolder ? .folder : .file, size: node.bytes.count, changed: node.changed,
      inode: UInt64(number), links: 1)
  }

  /// What stands at a path; nil when there is nothing.
  func find(_ path: String) -> Int? {
    var node = 1
    for part in path.split(separator: "/") where part != "." {
      guard let next = nodes[node]?.names[String(part)] else { return nil }
      node = next
    }
    return node
  }

  /// The bytes of a file by its path; nil when there is none.
  func bytes(_ path: String) -> [UInt8]? {
    find(path).flatMap { nodes[$0] }.flatMap { $0.isFolder ? nil : $0.bytes }
  }
}
