package import EventIngress
package import Foundation
import GRDB
import Handlers
import TelnyxEvents

extension TrafficExport {
    /// Writes every event of a data directory that a filter means, after a position; returns the last one's position.
    ///
    /// Stops at the first one that was accepted at or after an instant.
    @discardableResult
    package mutating func add(
        _ storage: Storage,
        matching filter: JournalFilter,
        after start: Int64? = nil,
        before end: Date = .distantFuture
    ) async throws -> Int64? {
        var position = start
        while true {
            let page = try await storage.database.read { [position] db in
                try Journal.recorded(matching: filter, after: position, limit: 500, in: db).map { event in
                    let decision = try DecisionLog.decision(for: event.envelope.id, in: db)
                    return (event, decision.flatMap { try? StoredProfile($0) }?.profile)
                }
            }
            guard !page.isEmpty else { return position }
            for (event, profile) in page {
                guard event.receivedAt < end else { return position }
                try add(event, profile: profile)
                position = event.position
            }
        }
    }
}

/// What the directory said about a caller, as it stands in a stored decision.
private struct StoredProfile: Decodable {
    private struct Given: Decodable { let profile: CallerProfile? }
    private let given: Given?

    var profile: CallerProfile? { given?.profile }

    init(_ decision: Decision) throws {
        self = try JSONDecoder().decode(Self.self, from: try JSONEncoder().encode(decision.detail))
    }
}
