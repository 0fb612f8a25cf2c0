// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because it links only with `--sanitize=fuzzer`; see `Benchmarks/fuzz`.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "PlanTrace", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Model", package: "PlanTrace"),
        .product(name: "Extract", package: "PlanTrace"),
        .product(name: "Compare", package: "PlanTrace"),
        .product(name: "Report", package: "PlanTrace"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
