package import Foundation
import GRDB
package import TelnyxEvents

extension Journal {
    /// Settles what is finished and claims what is due, in one transaction.
    ///
    /// `room` says how many events of each family may be claimed. When it returns, the claims and their attempts are on
    /// disk: a process that dies now leaves them claimed, and `recover` takes them up. When it throws, nothing changed.
    package func turn(
        settling settlements: [Settlement],
        room: [EventFamily: Int],
        at now: Date
    ) async throws -> Claims {
        try await writer.shieldedWrite { [whenDead] db in
            for settlement in settlements { try Settling.settle(settlement, at: now, whenDead: whenDead, in: db) }
            return try Claiming.claim(room: room, at: now, in: db)
        }
    }

    /// Claims what is due; see `turn`.
    package func claim(room: [EventFamily: Int], at now: Date) async throws -> Claims {
        try await turn(settling: [], room: room, at: now)
    }

    /// Settles what is finished; see `turn`.
    package func settle(_ settlements: [Settlement], at now: Date) async throws {
        _ = try await turn(settling: settlements, room: [:], at: now)
    }
}
