// swift-tools-version: 6.2
// Benchmarks, apart from the main package so that nobody who depends on it builds them. Tools/bench/counts compares them
// with what is committed, Tools/bench/compare with other programs; Tools/bench/export tells how fast formats are written.
import PackageDescription

let package = Package(
  name: "bench",
  dependencies: [
    .package(name: "yaqut", path: "../.."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "YaqutBench",
      dependencies: [
        .product(name: "Yaqut", package: "yaqut"), .product(name: "YaqutExport", package: "yaqut"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(
      name: "ExportBench",
      dependencies: [
        .product(name: "Yaqut", package: "yaqut"), .product(name: "YaqutExport", package: "yaqut"),
        .product(name: "YaqutGeoPackage", package: "yaqut"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
