import Glibc

// What libFuzzer calls with bytes of its own making. The reader is named by ACCORD_FUZZ_READER, so
// that one build serves all of them; `Scripts/fuzz` builds and runs it.

/// The reader that is tried in this run.
private let reader: @Sendable ([UInt8]) -> Void = {
  let name = getenv("ACCORD_FUZZ_READER").map { String(cString: $0) } ?? ""
  guard let reader = Readers.all[name] else {
    print("ACCORD_FUZZ_READER is one of: \(Readers.all.keys.sorted().joined(separator: " "))")
    exit(64)
  }
  return reader
}()

/// Reads one input; whatever it holds, nothing may trap, and what is found must be in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
