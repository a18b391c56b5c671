// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product depends on nothing that only measuring needs. The measured targets are the
// product's own sources (links), built here with the same features.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "hookswitch-benchmarks",
    dependencies: [
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/CoreOffice/XMLCoder", from: "0.18.2"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.4"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "Numbering", swiftSettings: house),
        .target(name: "TelnyxEvents", dependencies: ["Numbering"], swiftSettings: house),
        .target(
            name: "EventIngress",
            dependencies: [
                "Numbering", "TelnyxEvents",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: house
        ),
        .target(
            name: "OptOut",
            dependencies: [
                "Numbering", "TelnyxEvents",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            swiftSettings: house
        ),
        .target(name: "TeXML", dependencies: ["XMLCoder"], swiftSettings: house),
        .target(
            name: "Handlers",
            dependencies: [
                "Numbering", "TelnyxEvents", "TeXML", "OptOut",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            swiftSettings: house
        ),
        // What leaves for sinks in a second, and what a million rows that wait cost everybody else.
        .executableTarget(
            name: "sinks",
            dependencies: [
                "Handlers", "TelnyxEvents",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house
        ),
        // Decisions and answers by the number of rules, and directories of callers to answer beside.
        .executableTarget(
            name: "calls",
            dependencies: [
                "EventIngress", "Handlers", "Numbering", "TelnyxEvents",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house
        ),
        // Appends to the consent ledger, and looks numbers up in it.
        .executableTarget(
            name: "consent",
            dependencies: [
                "OptOut", "Numbering", "TelnyxEvents",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house
        ),
        // The same durable acknowledgement behind our door, behind FlyingFox's server and behind Hummingbird.
        .executableTarget(
            name: "peer",
            dependencies: [
                "EventIngress", "TelnyxEvents",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOFoundationEssentialsCompat", package: "swift-nio"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house
        ),
        // The client: signed events over a number of connections, hostile clients, the disk's own time.
        .executableTarget(name: "load", dependencies: ["EventIngress"], swiftSettings: house),
        // What a look-up of a number costs.
        .executableTarget(name: "numbers", dependencies: ["Numbering"], swiftSettings: house),
        // Fills a journal, and waits until everything in one is handled.
        .executableTarget(
            name: "rows",
            dependencies: [.product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house
        ),
    ]
)
