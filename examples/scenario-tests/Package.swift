// swift-tools-version: 6.2
import PackageDescription

// A package of your own that tests your rules. In it, name Hookswitch by its address instead of a path:
//   .package(url: "https://github.com/…/hookswitch", from: "…")
let package = Package(
    name: "scenario-tests",
    dependencies: [.package(name: "hookswitch", path: "../..")],
    targets: [
        .testTarget(
            name: "PlanTests",
            dependencies: [.product(name: "HookswitchTesting", package: "hookswitch")],
            exclude: ["Scenarios"]
        )
    ]
)
