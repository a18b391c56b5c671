import Foundation
import Handlers
import Logging
import Numbering
import Testing

@testable import Switchboard

/// What a changed file does to the rules in force.
@Suite struct ReloaderTests {
    private let folder: TestFolder
    private let rulebook: Rulebook
    private let reloader: Reloader

    private static func yaml(_ target: String, tests: String = "", more: String = "") -> String {
        """
        voice:
          numbers: { default: main }
          plans:
            main:
              - when: { from-list: vip.txt }
                do: [ { dial: ["+15550109999"] } ]
              - do: [ { dial: ["\(target)"] } ]
        tests: [\(tests)]
        \(more)
        """
    }

    init() throws {
        folder = try TestFolder()
        try folder.write("+12125550100 # Ada\n", to: "vip.txt")
        let file = try folder.write(Self.yaml("+15550100001"), to: "hookswitch.yaml")
        let source = ConfigurationSource(path: file, environment: [:]) { $0.server.port = 0 }
        let setting = Setting(configuration: try source.load(), publicKeys: [], voiceToken: nil, publicURL: nil)
        rulebook = Rulebook(setting)
        reloader = Reloader(
            source: source,
            rulebook: rulebook,
            skipsTests: false,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    private func dialled(from caller: String = "+12125550199") -> String? {
        let call = Call(from: Party(caller), to: Party("+15551234567"))
        let decision = rulebook.current.script.router.decision(for: call, profile: nil, overrides: [], at: .now)
        return decision.dial.first?.description
    }

    @Test func aRightFileIsInForceAtOnce() throws {
        #expect(dialled() == "+15550100001")
        try folder.write(Self.yaml("+15550100002"), to: "hookswitch.yaml")
        #expect(reloader.reload() == [folder.path("hookswitch.yaml"), folder.path("vip.txt")])
        #expect(dialled() == "+15550100002")
        #expect(rulebook.refusal == nil)
    }

    /// With `--dev` files come from the stand-in; that is no change of the file, and nobody has to restart for it.
    @Test func whatTheStartChangedNeedsNoRestart() throws {
        let file = try folder.write(Self.yaml("+15550100001"), to: "hookswitch.yaml")
        let source = ConfigurationSource(path: file, environment: [:]) { $0.server.port = 0 }
        let standIn = source.changed { $0.fax = $0.fax.fetching(from: "http://127.0.0.1:1") }
        let started = try standIn.load()
        #expect(try standIn.load().keysNeedingRestart(comparedTo: started) == [])
        #expect(try standIn.bound(to: started).load().keysNeedingRestart(comparedTo: started) == [])
        #expect(try source.load().keysNeedingRestart(comparedTo: started) == ["fax"])
    }

    @Test func aFaultyFileKeepsTheRulesAndSaysSo() throws {
        let wrong = [
            "voice: [", Self.yaml("nobody"), Self.yaml("+15550100002", more: "servers: {}"),
            Self.yaml("+15550100002", more: "data: ${NOT_SET}"),
        ]
        for text in wrong {
            try folder.write(text, to: "hookswitch.yaml")
            reloader.reload()
            #expect(dialled() == "+15550100001")
            #expect(rulebook.refusal?.contains("hookswitch.yaml") == true, "\(rulebook.refusal ?? "")")
        }
        try FileManager.default.removeItem(atPath: folder.path("hookswitch.yaml"))
        #expect(reloader.reload().contains(folder.path("hookswitch.yaml")))
        #expect(dialled() == "+15550100001")
        #expect(rulebook.refusal != nil)
        try folder.write(Self.yaml("+15550100003"), to: "hookswitch.yaml")
        reloader.reload()
        #expect(dialled() == "+15550100003")
        #expect(rulebook.refusal == nil)
    }

    @Test func failingTestsKeepTheRules() throws {
        let test =
            #"{ from: "+12125550199", to: "+15551234567", at: "2026-11-20T15:00:00Z", expect: { dial: "+15550100002" } }"#
        try folder.write(Self.yaml("+15550100003", tests: test), to: "hookswitch.yaml")
        reloader.reload()
        #expect(dialled() == "+15550100001")
        #expect(rulebook.refusal?.contains("tests fail") == true)
        try folder.write(Self.yaml("+15550100002", tests: test), to: "hookswitch.yaml")
        reloader.reload()
        #expect(dialled() == "+15550100002")
    }

    @Test func listsAreReadAgainAndABrokenOneKeepsTheOld() throws {
        #expect(dialled(from: "+12125550100") == "+15550109999")
        try folder.write("+12125550100\n+12125550199\n", to: "vip.txt")
        reloader.reload()
        #expect(dialled() == "+15550109999")
        try folder.write("+12125550100\nAda\n", to: "vip.txt")
        #expect(reloader.reload().contains(folder.path("vip.txt")))
        #expect(dialled() == "+15550109999")
        #expect(rulebook.refusal?.contains("vip.txt:2: 'Ada' is not a number") == true, "\(rulebook.refusal ?? "")")
        try FileManager.default.removeItem(atPath: folder.path("vip.txt"))
        #expect(reloader.reload().contains(folder.path("vip.txt")))
        #expect(dialled() == "+15550109999")
        try folder.write("", to: "vip.txt")
        reloader.reload()
        #expect(dialled(from: "+12125550100") == "+15550100001")
    }

    @Test func whatNeedsARestartIsNamed() throws {
        let started = rulebook.configuration
        let more = "server: { port: 1, max-body: 2MiB }\nadmin: { token: \"0123456789abcdef\" }\ncrm: { cache-for: 1m }"
        let changed = try Configuration(
            yaml: Self.yaml("+15550100002", more: more),
            file: folder.path("hookswitch.yaml"),
            environment: [:]
        )
        #expect(
            changed.keysNeedingRestart(comparedTo: started) == ["server.port", "server.max-body", "admin", "crm"]
        )
        #expect(started.keysNeedingRestart(comparedTo: started).isEmpty)
    }
}
