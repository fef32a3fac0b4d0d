// swift-tools-version: 6.2
// Fuzz targets, apart from the main package since they need unsafe flags. Run them with Tools/fuzz/run.
import PackageDescription

let products: [Target.Dependency] = [
  "FuzzSupport", .product(name: "Yaqut", package: "yaqut"), .product(name: "YaqutExport", package: "yaqut"),
]

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(name: "yaqut", path: "../.."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(
      name: "FuzzSupport",
      dependencies: [
        .product(name: "Yaqut", package: "yaqut"), .product(name: "SystemPackage", package: "swift-system"),
      ])
  ]
    + ["Fold", "Link", "CSV", "Index", "GeoJSON"].map { name in
      .executableTarget(
        name: "Fuzz\(name)", dependencies: products,
        // libFuzzer has the main function.
        swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    },
  swiftLanguageModes: [.v6]
)
