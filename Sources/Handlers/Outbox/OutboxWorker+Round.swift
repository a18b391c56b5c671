import Foundation
import GRDB
import Logging
import Metrics

extension OutboxWorker {
    /// What one round has begun, and when the next row is due.
    struct Round: Sendable {
        var begun: [Consignment] = []
        var nextDue: Date?
        /// Destinations whose batch is not full yet.
        var held: [Destination: Date] = [:]
    }

    /// Writes down what has ended and begins what is due, in one transaction.
    func round() async throws -> Round {
        let at = now()
        let rooms = stations.map { (station: $0, room: desk.room(at: $0.destination, now: at)) }
        let round = try await writingEndings { db in
            var round = Round()
            var halted: Set<Destination> = []
            for (station, room) in rooms {
                if try Outbox.isHalted(station.destination, in: db) {
                    halted.insert(station.destination)
                } else if room > 0 {
                    try begin(station, room: room, at: at, in: db, round: &round)
                }
            }
            for station in stations where !halted.contains(station.destination) {
                let due = try Outbox.nextDue(of: station.destination, in: db)
                round.nextDue = [round.nextDue, due.flatMap { next(station, due: $0, in: round) }]
                    .compactMap(\.self).min()
            }
            return round
        }
        for (destination, again) in round.held { desk.hold(destination, until: again) }
        for consignment in round.begun { desk.noteBeginning(of: consignment) }
        return round
    }

    private func begin(
        _ station: OutboxStation,
        room: Int,
        at now: Date,
        in db: Database,
        round: inout Round
    ) throws {
        guard let policy = station.batch else {
            round.begun += try Outbox.begin(station, room: room, rules: rules, at: now, in: db).map { Consignment($0) }
            return
        }
        let limit = desk.batchLimit(at: station.destination, policy)
        for _ in 0..<room {
            switch try Outbox.beginBatch(station, policy: policy, limit: limit, at: now, in: db) {
            case .nothing: return
            case .batch(let consignment): round.begun.append(consignment)
            case .notYet:
                round.held[station.destination] = now.addingTimeInterval(policy.pause / .seconds(1))
                return
            }
        }
    }

    /// When a station can do something about its next due row; nil when only an ending makes room, which rings anyway.
    private func next(_ station: OutboxStation, due: Date, in round: Round) -> Date? {
        let isBeginning = round.begun.contains { $0.destination == station.destination }
        if let again = round.held[station.destination] { return max(due, again) }
        if desk.waitsForEndings(at: station.destination) || isBeginning { return nil }
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

    /// Carries a consignment out and lays the endings on the desk.
    func carryOut(_ consignment: Consignment) async {
        guard let station = stations.first(where: { $0.destination == consignment.destination }) else { return }
        let began = ContinuousClock.now
        let answer = await station.carry(consignment.attempts)
        Timer(
            label: "hookswitch_outbox_attempt_seconds",
            dimensions: [("destination", consignment.destination.rawValue)]
        ).record(duration: .now - began)
        let at = now()
        // Those behind the first of their line end before it, so that the line goes on after all of them.
        let endings = consignment.attempts.sorted { $0.isFollower && !$1.isFollower }.map { attempt in
            let settlement = settlement(of: attempt, in: consignment, after: answer, station: station, at: at)
            report(attempt, settlement)
            return AttemptEnding(
                attempt: attempt,
                answer: answer,
                settlement: settlement,
                at: at,
                address: station.address
            )
        }
        desk.noteEnding(of: consignment, answer, endings, at: at)
        doorbell.ring()
    }

    /// A batch that is refused says nothing about any one effect in it: it goes again in halves, at once.
    private func settlement(
        of attempt: EffectAttempt,
        in consignment: Consignment,
        after answer: CarryAnswer,
        station: OutboxStation,
        at now: Date
    ) -> Settlement {
        if consignment.attempts.count > 1, case .rejected(let reason) = answer {
            return .again(
                at: now,
                error: "\(reason) to a batch of \(consignment.attempts.count)",
                restartsWindow: false
            )
        }
        return station.policy.settlement(of: attempt, after: answer, at: now, jitter: jitter())
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
