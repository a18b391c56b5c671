import AsyncHTTPClient
package import Foundation
import GRDB
package import Handlers
import TelnyxEvents

/// How the sinks are doing, letting a halted one go on, and trying one out: for the commands.
package struct SinkDesk: Sendable {
    private let configuration: Configuration

    /// Looks at the sinks of that configuration.
    package init(_ configuration: Configuration) { self.configuration = configuration }

    /// Every sink with its state, in the order of the file, then those that are configured no more and have rows waiting.
    package func lines(from storage: Storage?) async throws -> [SinkLine] {
        let (halts, backlog, errors) =
            try await storage?.database.read { db in
                (try Outbox.halts(in: db), try Outbox.backlog(in: db), try Outbox.lastErrors(in: db))
            } ?? ([], [], [:])
        func line(_ destination: Destination, _ sink: SinkConfiguration?) -> SinkLine {
            SinkLine(
                destination: destination,
                sink: sink,
                halt: halts.first { $0.destination == destination },
                backlog: backlog.first { $0.destination == destination },
                lastError: errors[destination]
            )
        }
        let known = configuration.sinks.map { line(.sink($0.name), $0) }
        let names = Set(configuration.sinks.map { Destination.sink($0.name) })
        let orphans = backlog.map(\.destination).filter { $0.sinkName != nil && !names.contains($0) }
        return known + orphans.map { line($0, nil) }
    }

    /// Lets a halted sink have its rows again; false when it was not halted.
    package func enable(_ name: String, in storage: Storage) async throws -> Bool {
        try await storage.database.write { try Outbox.resume(.sink(name), in: $0) }
    }

    /// Sends one `hookswitch.test` to a sink outside the outbox; nil when there is no such sink.
    package func test(_ name: String, at now: Date) async throws -> CarryAnswer? {
        guard let sink = configuration.sinks.first(where: { $0.name == name }),
            let event = EventID(rawValue: "test-\(UUID().uuidString.lowercased())")
        else { return nil }
        let forward = Forward(
            sink: name,
            type: "hookswitch.test",
            family: .other,
            occurredAt: now,
            data: .object(["message": .string("a test by an operator; nothing happened")]),
            conversation: ConversationKey(rawValue: "test")
        )
        let client = HTTPClient(configuration: OutboundHTTP.configuration)
        let station = SinkStations.station(of: sink, over: OutboundHTTP(client: client))
        let answer = await station.tryOut(forward, event: event, at: now)
        try await client.shutdown()
        return answer
    }

    /// The sinks there are.
    package var names: [String] { configuration.sinks.map(\.name) }
}
