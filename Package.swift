// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same language rules.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "treatylint",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "treatylint", targets: ["treatylint"]),
    .library(name: "TreatyLint", targets: ["TreatyLint"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "TreatyText", swiftSettings: strict),
    .target(
      name: "TreatyReading", dependencies: ["TreatyText", "CLibXML2"], swiftSettings: strict),
    .target(
      name: "TreatyRules",
      dependencies: ["TreatyText", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "TreatyAssessment", dependencies: ["TreatyText", "TreatyRules"], swiftSettings: strict),
    .target(
      name: "TreatyEffects", dependencies: ["TreatyText", "TreatyRules", "TreatyAssessment"],
      swiftSettings: strict),
    .target(
      name: "TreatyLinting",
      dependencies: [
        "TreatyText", "TreatyReading", "TreatyRules", "TreatyAssessment", "TreatyEffects",
      ],
      swiftSettings: strict),
    .target(
      name: "TreatyReports",
      dependencies: [
        "TreatyText", "TreatyReading", "TreatyRules", "TreatyAssessment", "TreatyEffects",
        "TreatyLinting",
      ],
      swiftSettings: strict),
    .target(
      name: "TreatyAudit",
      dependencies: [
        "TreatyText", "TreatyReading", "TreatyRules", "TreatyAssessment", "TreatyEffects",
        "TreatyLinting", "TreatyReports", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "TreatyLint",
      dependencies: [
        "TreatyText", "TreatyReading", "TreatyRules", "TreatyAssessment", "TreatyEffects",
        "TreatyLinting", "TreatyReports",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "treatylint",
      dependencies: [
        // Re-exported modules are named too: a build that only sees TreatyLint goes stale.
        "TreatyLint", "TreatyAudit", "TreatyText", "TreatyReading", "TreatyRules",
        "TreatyAssessment", "TreatyEffects", "TreatyLinting", "TreatyReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TreatyTextTests", dependencies: ["TreatyText"], swiftSettings: strict),
    .testTarget(
      name: "TreatyReadingTests", dependencies: ["TreatyReading", "TreatyText", "CLibXML2"],
      swiftSettings: strict),
    .testTarget(
      name: "TreatyRulesTests", dependencies: ["TreatyRules", "TreatyText"], swiftSettings: strict),
    .testTarget(
      name: "TreatyAssessmentTests",
      dependencies: ["TreatyAssessment", "TreatyReading", "TreatyRules", "TreatyText"],
      swiftSettings: strict),
    .testTarget(
      name: "TreatyEffectsTests",
      dependencies: ["TreatyEffects", "TreatyAssessment", "TreatyRules", "TreatyText"],
      swiftSettings: strict),
    .testTarget(
      name: "TreatyLintingTests",
      dependencies: [
        "TreatyLinting", "TreatyReading", "TreatyEffects", "TreatyAssessment", "TreatyRules",
        "TreatyText",
      ], swiftSettings: strict),
    .testTarget(
      name: "TreatyReportsTests",
      dependencies: [
        "TreatyReports", "TreatyLinting", "TreatyReading", "TreatyEffects", "TreatyAssessment",
        "TreatyRules", "TreatyText",
      ], swiftSettings: strict),
    .testTarget(
      name: "TreatyAuditTests",
      dependencies: ["TreatyAudit", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["treatylint", "TreatyLint"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
