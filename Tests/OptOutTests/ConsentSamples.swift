import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import Testing

/// What the consent tests share: a number, senders, instants, an empty database.
enum Sample {
    static let start = Date(unixMicroseconds: 1_790_000_000_000_000)

    static func number(_ text: String = "+15550100001") throws -> PhoneNumber { try #require(PhoneNumber(e164: text)) }

    static func event(_ text: String) throws -> EventID { try #require(EventID(rawValue: text)) }

    static func time(_ seconds: Int) -> Date { start.addingTimeInterval(TimeInterval(seconds)) }

    static func database() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        ConsentSchema.register(in: &migrator)
        try migrator.migrate(queue)
        return queue
    }

    /// An entry by message to sender `A` unless told otherwise.
    static func entry(
        _ kind: ConsentKind,
        _ event: String,
        at seconds: Int,
        scope: ConsentScope? = nil,
        source: ConsentSource = .message,
        sender: String? = "A",
        number: String = "+15550100001",
        words: String = "words"
    ) throws -> ConsentEntry {
        ConsentEntry(
            event: try Self.event(event),
            number: try Self.number(number),
            kind: kind,
            scope: scope ?? (kind.blocks ? .everything : .sender(sender ?? "none")),
            source: source,
            sender: sender,
            words: words,
            rule: "test",
            ruleVersion: "1",
            at: time(seconds),
            recordedAt: time(seconds)
        )
    }
}
