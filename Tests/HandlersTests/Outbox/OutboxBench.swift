import Foundation
import GRDB
import Logging
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Handlers

/// An outbox in memory with a clock that stands still.
struct OutboxBench {
    let database: any DatabaseWriter
    let time = ManualTime()
    let doorbell = Doorbell()
    let event = EventID(rawValue: "event-1")

    init(database: (any DatabaseWriter)? = nil) throws {
        self.database = try database ?? DatabaseQueue()
        var migrator = DatabaseMigrator()
        OutboxSchema.register(in: &migrator)
        FaxSchema.register(in: &migrator)
        try migrator.migrate(self.database)
    }

    static let open = OutboxRules(gate: { _, _, _ in .free }, carrierBlocked: { _, _, _ in })

    func worker(
        _ stations: OutboxStation...,
        rules: OutboxRules = Self.open,
        grace: Duration = .seconds(5)
    ) -> OutboxWorker {
        OutboxWorker(
            database: database,
            stations: stations,
            rules: rules,
            doorbell: doorbell,
            grace: grace,
            now: { [time] in time.now },
            jitter: { 0.5 },
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        )
    }

    func append(_ effect: Effect, key: String) async throws {
        let event = try #require(event)
        _ = try await database.write { [now = time.now] db in
            try Outbox.append(effect, event: event, key: key, at: now, in: db)
        }
    }

    func record(_ key: String) async throws -> EffectRecord {
        let event = try #require(event)
        let record = try await database.read { db in try Outbox.effect(of: event, key: key, in: db) }
        return try #require(record)
    }

    func state(_ key: String) async throws -> EffectState { try await record(key).state }

    static func message(
        to: String = "+15551234567",
        text: String = "hi",
        purpose: SendPurpose = .reply,
        notAfter: Date? = nil
    ) throws -> Effect {
        .message(
            OutboundMessage(
                from: "+15557654321",
                to: try #require(PhoneNumber(e164: to)),
                text: text,
                purpose: purpose,
                notAfter: notAfter
            )
        )
    }

    static func command(_ action: String = "answer", leg: String = "v3:leg/1") -> Effect {
        .callCommand(CallCommand(callControlID: leg, action: action))
    }

    static func forward(_ number: Int = 1, conversation: String = "call:1", sink: String = "analytics") -> Effect {
        .forward(
            Forward(
                sink: sink,
                type: "call.answered",
                family: .call,
                occurredAt: Date(timeIntervalSince1970: 1_700_000_000),
                data: .object(["n": .integer(Int64(number))]),
                conversation: ConversationKey(rawValue: conversation)
            )
        )
    }
}
