import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import TelnyxEvents
import Testing

@testable import Switchboard

/// An event that is given up is told to whoever asked for alerts.
@Suite struct DeadLetterFlowTests {
    private static let yaml = """
        sinks:
          alerts: { url: "http://127.0.0.1:1/alerts", events: [dead-letter] }
          analytics: { url: "http://127.0.0.1:1/analytics", events: [message] }
        """

    @Test func aDeadEventRaisesAnAlert() async throws {
        let folder = try TestFolder()
        let now = Date(timeIntervalSince1970: 1_795_000_000)
        let database = try await Storage.serving(DataDirectory(path: folder.url.path()))
        let setting = Setting(
            configuration: try Configuration(yaml: Self.yaml, environment: [:]),
            publicKeys: [],
            voiceToken: nil,
            publicURL: nil
        )
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        // Nothing of it runs, so that nobody but this test takes the event.
        let journal = try Exchange(setting, database: database, stations: [], logger: logger, now: { now }).journal
        let envelope = try EventEnvelope(json: Data(#"{"strange":true}"#.utf8), digest: "strange-event")
        try await journal.record(envelope, at: now)
        let claimed = try await journal.claim(room: [.other: 1], at: now).events
        let event = try #require(claimed.first)
        let death = Settlement(id: event.envelope.id, attempt: event.attempt, verdict: .dead(reason: "no use"))
        try await journal.settle([death], at: now)
        let effects = try await database.read { try Outbox.effects(of: event.envelope.id, in: $0) }
        #expect(effects.map(\.destination.rawValue) == ["sink.alerts"])
        #expect(effects.map(\.kind) == [.forward])
    }
}
