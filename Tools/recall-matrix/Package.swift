// swift-tools-version: 6.2
// Yaqut's side of the recall matrix, apart from the main package since nobody else needs it. Run it with ./run.
import PackageDescription

let package = Package(
  name: "recall",
  dependencies: [
    .package(name: "yaqut", path: "../.."),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .executableTarget(
      name: "recall",
      dependencies: [
        .product(name: "Yaqut", package: "yaqut"), .product(name: "SystemPackage", package: "swift-system"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
