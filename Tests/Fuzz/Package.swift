// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the linter is built and tested without it. It is built by the script
// beside this file, which gives the compiler the flags of the sanitizers for every module at once:
//
//     Tests/Fuzz/run 60
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "treatylint", path: "../..")],
  targets: [
    // libFuzzer's entry point. It is called from `main`, since SwiftPM renames the `main` of an
    // executable and so would never reach the library's own.
    .systemLibrary(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CLibFuzzer", .product(name: "TreatyLint", package: "treatylint")],
      path: "Sources/Fuzz",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
    .executableTarget(
      name: "readings", dependencies: [.product(name: "TreatyLint", package: "treatylint")],
      path: "Sources/Readings",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
