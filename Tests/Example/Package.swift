// swift-tools-version: 6.2
import PackageDescription

// A package of its own that uses Yaqut as any other would. Tools/test builds and runs it and compares what it prints
// with README.
let package = Package(
  name: "Example",
  dependencies: [.package(name: "yaqut", path: "../..")],
  targets: [
    .executableTarget(name: "Example", dependencies: [.product(name: "Yaqut", package: "yaqut")])
  ],
  swiftLanguageModes: [.v6]
)
