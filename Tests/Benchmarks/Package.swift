// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the linter is built and tested without it:
//
//     swift run -c release --package-path Tests/Benchmarks benchmarks > benchmarks.md
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "treatylint", path: "../..")],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [.product(name: "TreatyLint", package: "treatylint")],
      path: "Sources/Benchmarks",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
