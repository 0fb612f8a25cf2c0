// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the root needs nothing for it; see `Benchmarks/run`.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "PlanTrace", path: "..")],
  targets: [
    .executableTarget(
      name: "Measure",
      dependencies: [
        .product(name: "Model", package: "PlanTrace"),
        .product(name: "Extract", package: "PlanTrace"),
        .product(name: "Ingest", package: "PlanTrace"),
        .product(name: "Compare", package: "PlanTrace"),
        .product(name: "Report", package: "PlanTrace"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
