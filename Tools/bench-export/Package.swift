// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "export-bench",
  dependencies: [
    .package(name: "yaqut", path: "../.."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "export-bench",
      dependencies: [
        .product(name: "Yaqut", package: "yaqut"), .product(name: "YaqutExport", package: "yaqut"),
        .product(name: "YaqutGeoPackage", package: "yaqut"),
        .product(name: "SystemPackage", package: "swift-system"),
      ])
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
