internal import CReadline

/// The memory of this process, in which words and keys stand open.
public enum PrivateMemory {
  /// Keeps it from core dumps, and from other programs of the same user.
  ///
  /// - Returns: Whether the system took that.
  @discardableResult
  public static func keep() -> Bool { accord_keep_memory_private() == 0 }
}
