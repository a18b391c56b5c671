// swift-tools-version: 6.2
import PackageDescription

// One set of flags for every target of ours: warnings are errors, imports say what they expose.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let collections: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let asyncAlgorithms: Target.Dependency = .product(name: "AsyncAlgorithms", package: "swift-async-algorithms")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let jwtKit: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")

let package = Package(
    name: "hookswitch",
    products: [
        .executable(name: "hookswitch", targets: ["hookswitch"]),
        .library(name: "TeXML", targets: ["TeXML"]),
        .library(name: "TelnyxEvents", targets: ["TelnyxEvents"]),
        .library(name: "Numbering", targets: ["Numbering"]),
        .library(name: "HookswitchTesting", targets: ["HookswitchTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/CoreOffice/XMLCoder", from: "0.18.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.4"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "Numbering", swiftSettings: house),
        .target(name: "TelnyxEvents", dependencies: ["Numbering"], swiftSettings: house),
        .target(name: "TeXML", dependencies: ["XMLCoder"], swiftSettings: house),
        .target(
            name: "OptOut",
            dependencies: ["Numbering", "TelnyxEvents", grdb, logging, metrics],
            swiftSettings: house
        ),
        .target(
            name: "EventIngress",
            dependencies: [
                "Numbering", "TelnyxEvents", flyingFox, flyingSocks, crypto, grdb, asyncAlgorithms, lifecycle, logging,
                metrics, collections,
            ],
            swiftSettings: house
        ),
        .target(
            name: "Handlers",
            dependencies: [
                "Numbering", "TelnyxEvents", "TeXML", "OptOut", grdb, httpClient, nioCore, nioPosix, nioHTTP,
                asyncAlgorithms, lifecycle, logging, metrics, crypto,
            ],
            swiftSettings: house
        ),
        .target(
            name: "TelnyxStandIn",
            dependencies: ["TelnyxEvents", flyingFox, flyingSocks, logging],
            swiftSettings: house
        ),
        .target(
            name: "Admin",
            dependencies: [
                "Numbering", "EventIngress", "Handlers", "OptOut", "TelnyxEvents", flyingFox, flyingSocks, logging,
                metrics, coreMetrics, lifecycle, grdb, jwtKit,
            ],
            exclude: ["Console/Web"],
            swiftSettings: house
        ),
        .target(
            name: "Switchboard",
            dependencies: [
                "Numbering", "TelnyxEvents", "TeXML", "OptOut", "EventIngress", "Handlers", "TelnyxStandIn", "Admin",
                grdb, sqlite, "Yams", lifecycle, unixSignals, flyingFox, flyingSocks, logging, metrics, crypto,
                httpClient,
                nioCore, nioHTTP,
            ],
            swiftSettings: house
        ),
        .executableTarget(
            name: "hookswitch",
            dependencies: [
                "Numbering", "TelnyxEvents", "TeXML", "OptOut", "EventIngress", "Handlers", "Switchboard", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house
        ),
        .target(name: "HookswitchTesting", dependencies: ["Switchboard"], swiftSettings: house),
        .testTarget(name: "HookswitchTestingTests", dependencies: ["HookswitchTesting"], swiftSettings: house),
        .testTarget(name: "NumberingTests", dependencies: ["Numbering"], swiftSettings: house),
        .testTarget(name: "TelnyxEventsTests", dependencies: ["TelnyxEvents", "Numbering"], swiftSettings: house),
        .testTarget(name: "TeXMLTests", dependencies: ["TeXML"], swiftSettings: house),
        .testTarget(
            name: "OptOutTests",
            dependencies: ["OptOut", "Numbering", "TelnyxEvents", grdb],
            swiftSettings: house
        ),
        .testTarget(
            name: "EventIngressTests",
            dependencies: [
                "EventIngress", "Numbering", "TelnyxEvents", flyingFox, flyingSocks, crypto, grdb, asyncAlgorithms,
                lifecycle, logging, nioCore,
                nioHTTP,
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "HandlersTests",
            dependencies: [
                "Handlers", "TelnyxStandIn", "TeXML", "OptOut", "Numbering", "TelnyxEvents", grdb, httpClient, nioCore,
                nioHTTP, crypto, flyingFox, flyingSocks, lifecycle, logging,
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "TelnyxStandInTests",
            dependencies: ["TelnyxStandIn", "TelnyxEvents", httpClient, nioCore, nioHTTP, logging],
            swiftSettings: house
        ),
        .testTarget(
            name: "AdminTests",
            dependencies: [
                "Admin", "EventIngress", flyingFox, lifecycle, logging, httpClient, coreMetrics, grdb, jwtKit,
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "SwitchboardTests",
            dependencies: [
                "Switchboard", "EventIngress", "Handlers", "OptOut", "TelnyxEvents", "TelnyxStandIn", "TeXML",
                "Numbering", "Admin", grdb, crypto, httpClient, nioCore, nioHTTP, logging, lifecycle, flyingFox,
                flyingSocks,
            ],
            swiftSettings: house
        ),
    ]
)
