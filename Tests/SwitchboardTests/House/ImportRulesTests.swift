import Foundation
import Testing

/// Who may import whom: the architecture, checked against the `import` lines.
struct ImportRulesTests {
    /// One target's row: our own modules and outside modules it may import beyond Foundation and the C library.
    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let ours: Set<String>
        let outside: Set<String>

        var testDescription: String { target }
    }

    /// Modules allowed in every target that is not pure.
    static let anywhere: Set<String> = [
        "Logging", "Metrics", "CoreMetrics", "DequeModule", "OrderedCollections", "Collections", "HeapModule",
    ]
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationXML", "Glibc", "Musl", "Darwin", "Synchronization",
    ]
    static let pure: Set<String> = ["Numbering", "TelnyxEvents", "TeXML"]

    static let table: [Row] = [
        Row(target: "Numbering", ours: [], outside: []),
        Row(target: "TelnyxEvents", ours: ["Numbering"], outside: []),
        Row(target: "TeXML", ours: [], outside: ["XMLCoder"]),
        Row(target: "OptOut", ours: ["Numbering", "TelnyxEvents"], outside: ["GRDB"]),
        Row(
            target: "EventIngress",
            ours: ["Numbering", "TelnyxEvents"],
            outside: ["FlyingFox", "FlyingSocks", "Crypto", "GRDB", "AsyncAlgorithms", "ServiceLifecycle"]
        ),
        Row(
            target: "Handlers",
            ours: ["Numbering", "TelnyxEvents", "TeXML", "OptOut"],
            outside: [
                "GRDB", "AsyncHTTPClient", "NIOCore", "NIOPosix", "NIOHTTP1", "Crypto",
                "AsyncAlgorithms", "ServiceLifecycle",
            ]
        ),
        Row(target: "TelnyxStandIn", ours: ["TelnyxEvents"], outside: ["FlyingFox", "FlyingSocks"]),
        Row(
            target: "Admin",
            ours: ["Numbering", "TelnyxEvents", "TeXML", "OptOut", "EventIngress", "Handlers"],
            outside: ["FlyingFox", "FlyingSocks", "ServiceLifecycle", "GRDB", "JWTKit"]
        ),
        Row(
            target: "Switchboard",
            ours: [
                "Numbering", "TelnyxEvents", "TeXML", "OptOut", "EventIngress", "Handlers", "TelnyxStandIn", "Admin",
            ],
            outside: [
                "GRDB", "GRDBSQLite", "Yams", "ServiceLifecycle", "FlyingFox", "FlyingSocks", "Crypto",
                "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOPosix", "UnixSignals",
            ]
        ),
        Row(target: "HookswitchTesting", ours: ["Switchboard"], outside: []),
        Row(
            target: "hookswitch",
            ours: [
                "Numbering", "TelnyxEvents", "TeXML", "OptOut", "EventIngress", "Handlers", "TelnyxStandIn", "Admin",
                "Switchboard",
            ],
            outside: ["ArgumentParser", "ServiceLifecycle"]
        ),
    ]

    static func imports(in text: String) -> [String] {
        // What stands in a text of several lines is no Swift.
        text.replacing(#/"""[\s\S]*?"""/#, with: "").split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1,
                words[..<index].allSatisfy({ ["public", "package", "internal", "private", "@testable"].contains($0) })
            else { return nil }
            return String(words[index + 1].split(separator: ".")[0])
        }
    }

    @Test(arguments: table)
    func targetsImportOnlyWhatTheirRowAllows(row: Row) throws {
        let allowed = row.ours.union(row.outside).union(Self.system)
            .union(Self.pure.contains(row.target) ? [] : Self.anywhere)
        for file in try Repository.sources(of: row.target) {
            for module in Self.imports(in: file.text) {
                #expect(allowed.contains(module), "\(row.target)/\(file.path) imports \(module)")
            }
        }
    }

    @Test func everyTargetHasARow() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path() + "/Sources")
        #expect(Set(folders) == Set(Self.table.map(\.target)))
    }

    @Test(arguments: pure.sorted())
    func pureTargetsReadNoClockAndTouchNoFiles(target: String) throws {
        let forbidden = [
            "Date()", "Date.now", "FileManager", "Logger(", "ProcessInfo", "ContinuousClock", "URLSession",
        ]
        for file in try Repository.sources(of: target) {
            for word in forbidden {
                #expect(!file.text.contains(word), "\(target)/\(file.path) uses \(word)")
            }
        }
    }

    @Test(arguments: table)
    func sourcesKeepTheHouseRules(row: Row) throws {
        let forbidden = [
            "fatalError(", "try! ", " as! ", "@unchecked Sendable", "nonisolated(unsafe)",
            "import FoundationNetworking",
        ]
        for file in try Repository.sources(of: row.target) {
            for word in forbidden {
                #expect(!file.text.contains(word), "\(row.target)/\(file.path) uses \(word)")
            }
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            let isTable = file.path.hasPrefix("Tables/")
            #expect(lines <= 401 || isTable, "\(row.target)/\(file.path) has \(lines) lines")
        }
    }
}
