// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "yaqut",
  products: [
    .library(name: "Yaqut", targets: ["Yaqut"]),
    .library(name: "YaqutExport", targets: ["YaqutExport"]),
    .library(name: "YaqutGeoPackage", targets: ["YaqutGeoPackage"]),
    .executable(name: "yaqut", targets: ["YaqutCommand"]),
    .executable(name: "yaqut-geopackage", targets: ["YaqutGeoPackageCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The only target that names ICU: C++ inside, a C header of our own outside.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc")]
    ),
    // Instructions that Swift has no name for; a header.
    .target(name: "CProcessor"),
    .target(
      name: "Yaqut",
      dependencies: ["CICU", "CProcessor", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings
    ),
    .target(name: "YaqutExport", dependencies: ["Yaqut"], swiftSettings: settings),
    // The only targets that know SQLite, and with it Foundation.
    .target(
      name: "YaqutGeoPackage",
      dependencies: ["YaqutExport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "YaqutGeoPackageCommand",
      dependencies: [
        "YaqutExport", "YaqutGeoPackage", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "YaqutCommand",
      dependencies: [
        "Yaqut", "YaqutExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    // What the tests of several targets use.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "YaqutTests", dependencies: ["Yaqut", "CICU", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "YaqutExportTests", dependencies: ["Yaqut", "YaqutExport", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "YaqutGeoPackageTests",
      dependencies: [
        "Yaqut", "YaqutExport", "YaqutGeoPackage", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "YaqutCommandTests",
      dependencies: [
        "YaqutCommand", "Yaqut", "YaqutExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
