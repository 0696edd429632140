import FoundationEssentials
import Glibc

/// Overwrites bytes that nobody should find in memory later.
func wipe(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { buffer in
    if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
  }
}

/// Overwrites bytes that nobody should find in memory later.
func wipe(_ data: inout Data) {
  data.withUnsafeMutableBytes { buffer in
    if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
  }
}
