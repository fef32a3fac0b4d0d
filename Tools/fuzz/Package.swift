// swift-tools-version: 6.2
// Fuzz targets, apart from the main package since they need unsafe flags. Run them with Tools/fuzz/run.
import PackageDescription

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "yaqut", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzFold", dependencies: [.product(name: "Yaqut", package: "yaqut")],
      // libFuzzer has the main function.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
