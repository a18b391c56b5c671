import Foundation
import GRDB
import Logging
import Metrics

extension OutboxWorker {
    /// What one round has begun, and when the next row is due.
    struct Round: Sendable {
        var begun: [EffectAttempt] = []
        var nextDue: Date?
    }

    /// Writes down what has ended and begins what is due, in one transaction.
    func round() async throws -> Round {
        let at = now()
        let rooms = stations.map { (station: $0, room: desk.room(at: $0.destination, now: at)) }
        let round = try await writingEndings { db in
            var round = Round()
            for (station, room) in rooms where room > 0 {
                round.begun += try Outbox.begin(station, room: room, rules: rules, at: at, in: db)
            }
            for station in stations {
                let due = try Outbox.nextDue(of: station.destination, in: db)
                round.nextDue = [round.nextDue, due.flatMap { next(station, due: $0, begun: round.begun) }]
                    .compactMap(\.self).min()
            }
            return round
        }
        for attempt in round.begun { desk.noteBeginning(of: attempt) }
        return round
    }

    /// When a station can do something about its next due row; nil when only an ending makes room, which rings anyway.
    private func next(_ station: OutboxStation, due: Date, begun: [EffectAttempt]) -> Date? {
        let beginning = begun.count { $0.effect.destination == station.destination }
        if desk.waitsForEndings(at: station.destination) || beginning > 0 { return nil }
        return max(due, desk.closedUntil(station.destination) ?? due)
    }

    /// Writes down what has ended, and nothing else.
    func settleEndings() async throws {
        try await writingEndings { _ in }
    }

    /// One shielded transaction that settles the endings on the desk; they go back there when it fails.
    private func writingEndings<Value: Sendable>(
        and more: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        let endings = desk.takeEndings()
        do {
            return try await shielded {
                try await database.write { db in
                    for ending in endings { try Outbox.settle(ending, rules: rules, in: db) }
                    return try more(db)
                }
            }
        } catch {
            desk.putBack(endings)
            throw error
        }
    }

    /// Carries one effect out and lays the ending on the desk.
    func carryOut(_ attempt: EffectAttempt) async {
        guard let station = stations.first(where: { $0.destination == attempt.effect.destination }) else { return }
        let answer = await station.carry(attempt)
        let at = now()
        let settlement = station.policy.settlement(of: attempt, after: answer, at: at, jitter: jitter())
        report(attempt, settlement)
        desk.noteEnding(AttemptEnding(attempt: attempt, answer: answer, settlement: settlement, at: at))
        doorbell.ring()
    }

    private func report(_ attempt: EffectAttempt, _ settlement: Settlement) {
        var metadata: Logger.Metadata = [
            "event.id": "\(attempt.event)", "effect.key": "\(attempt.key)", "attempt": "\(attempt.number)",
            "destination": "\(attempt.effect.destination)",
        ]
        let word: String
        switch settlement {
        case .ended(.sent, _, _):
            word = EffectState.sent.rawValue
            logger.debug("effect carried out", metadata: metadata)
        case .ended(let state, _, let error):
            word = state.rawValue
            metadata["state"] = "\(state.rawValue)"
            metadata["error"] = "\(error ?? "")"
            logger.warning("effect not carried out", metadata: metadata)
        case .again(_, let error, _):
            word = "again"
            metadata["error"] = "\(error)"
            logger.debug("effect will be tried again", metadata: metadata)
        }
        let labels = [("destination", attempt.effect.destination.rawValue), ("outcome", word)]
        Counter(label: "hookswitch_outbox_attempts_total", dimensions: labels).increment()
    }
}
