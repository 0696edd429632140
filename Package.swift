// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The map: targets in the order a sentence travels. Arrows run one way; Scripts/check proves it.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// The words, carried inside the binary: every file below `Prompts/` but the Swift one.
let words: [Resource] = {
  let root = Context.packageDirectory + "/Prompts"
  let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
  let endings = [".yaml", ".mustache", ".csv", ".txt"]
  return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
    .map { .embedInCode($0) }
}()

/// What Scripts/fuzz builds: libFuzzer brings its own beginning, so no other build holds it.
let fuzz: [Target] =
  Context.environment["ACCORD_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "accord-fuzz",
      dependencies: ["Archive", "Hearing", "Interview", "Record", "BuiltInPrompts"],
      path: "Tests/Fuzz", swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  ]

let package = Package(
  name: "accord",
  products: [.executable(name: "accord", targets: ["accord"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Where they type.
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: strict),
    // What a sentence means.
    .target(name: "Hearing", dependencies: ["Record"], swiftSettings: strict),
    // What to ask next.
    .target(
      name: "Interview",
      dependencies: ["Record", "Hearing", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    // What was said and agreed.
    .target(name: "Record", swiftSettings: strict),
    // How it is written up.
    .target(
      name: "Paperwork",
      dependencies: ["Record", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),
    // Where it is kept.
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "Archive",
      dependencies: [
        "Record", "CSQLite", .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    // A parent to practise with.
    .target(
      name: "Rehearsal", dependencies: ["Record", "Hearing", "Interview"], swiftSettings: strict),
    // The built-in words.
    .target(name: "BuiltInPrompts", path: "Prompts", resources: words, swiftSettings: strict),
    // The rooms put together.
    .executableTarget(
      name: "accord",
      dependencies: [
        "Terminal", "Hearing", "Interview", "Record", "Paperwork", "Archive", "Rehearsal",
        "BuiltInPrompts", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What Scripts/bench runs.
    .executableTarget(
      name: "accord-bench",
      dependencies: [
        "Archive", "Hearing", "Interview", "Paperwork", "Record", "BuiltInPrompts",
      ],
      path: "Tests/Bench", exclude: ["peer"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(name: "RecordTests", dependencies: ["Record"], swiftSettings: strict),
    .testTarget(name: "HearingTests", dependencies: ["Hearing", "Record"], swiftSettings: strict),
    .testTarget(
      name: "InterviewTests", dependencies: ["Interview", "Hearing", "Record"],
      swiftSettings: strict),
    .testTarget(
      name: "RehearsalTests", dependencies: ["Rehearsal", "Interview", "Hearing", "Record"],
      swiftSettings: strict),
    .testTarget(
      name: "PaperworkTests", dependencies: ["Paperwork", "Record"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Record"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "JourneyTests",
      dependencies: [
        "accord", "Archive", "BuiltInPrompts", "Hearing", "Interview", "Paperwork", "Record",
        "Terminal",
      ],
      exclude: ["Transcripts", "Refusals", "Terminal", "Faults"], swiftSettings: strict),
  ] + fuzz
)
