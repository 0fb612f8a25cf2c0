// swift-tools-version: 6.2
import PackageDescription

let warningsAreErrors: [SwiftSetting] =
  Context.environment["PLANTRACE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
  name: "PlanTrace",
  products: [
    .library(name: "Model", targets: ["Model"]),
    .library(name: "Extract", targets: ["Extract"]),
    .library(name: "Compare", targets: ["Compare"]),
    .library(name: "Ingest", targets: ["Ingest"]),
    .library(name: "Report", targets: ["Report"]),
    .library(name: "Evaluate", targets: ["Evaluate"]),
    .executable(name: "plantrace", targets: ["plantrace"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "Model", swiftSettings: warningsAreErrors),
    .target(name: "Extract", dependencies: ["Model"], swiftSettings: warningsAreErrors),
    .target(name: "Compare", dependencies: ["Model"], swiftSettings: warningsAreErrors),
    // Libraries of the system, loaded when they are first needed; their headers are what building needs.
    .target(name: "CLateLibrary"),
    .target(name: "CZip", dependencies: ["CLateLibrary"]),
    // Its headers ask for each other as <libxml/…>: the link beside CLibXML2.h is where they lie.
    .target(name: "CLibXML2", dependencies: ["CLateLibrary"]),
    .target(name: "CNettle", dependencies: ["CLateLibrary"]),
    .target(name: "CLeptonica", dependencies: ["CLateLibrary"]),
    .target(name: "CXLSXWriter", dependencies: ["CLateLibrary"]),
    .target(name: "CChildProcess"),
    .target(
      name: "Ingest",
      dependencies: ["Model", "CChildProcess", "CZip", "CLibXML2", "CNettle", "CLeptonica"],
      swiftSettings: warningsAreErrors),
    .target(
      name: "Report",
      dependencies: [
        "Model", "Compare", "CXLSXWriter", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Comparison/HTML/Resources")], swiftSettings: warningsAreErrors),
    .target(name: "Evaluate", dependencies: ["Model", "Report"], swiftSettings: warningsAreErrors),
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "plantrace",
      dependencies: [
        "Model", "Extract", "Compare", "Ingest", "Report", "Evaluate", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "ModelTests", dependencies: ["Model"], swiftSettings: warningsAreErrors),
    .testTarget(
      name: "ExtractTests", dependencies: ["Extract", "Report", "Evaluate"], swiftSettings: warningsAreErrors),
    .testTarget(
      name: "CompareTests", dependencies: ["Compare", "Extract", "Report", "Evaluate"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "IngestTests", dependencies: ["Ingest", "Extract", "Report", "Evaluate", "CZip"],
      swiftSettings: warningsAreErrors),
    .testTarget(
      name: "ReportTests", dependencies: ["Report", "Extract", "Compare", "Evaluate"],
      swiftSettings: warningsAreErrors),
    .testTarget(name: "CommandTests", swiftSettings: warningsAreErrors),
  ],
  swiftLanguageModes: [.v6]
)
