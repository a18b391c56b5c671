import Foundation
import Handlers
import OptOut

extension CrashHistory {
    /// A request leaves within the client's deadline of ten seconds or not at all.
    static let longestFlight: TimeInterval = 10
    /// No attempt begins sooner after an earlier one that failed.
    static let shortestPause: TimeInterval = 0.75

    /// Every promise the history breaks; none when all is well.
    var violations: [CrashViolation] {
        eventViolations + effectViolations + forwardViolations + consentViolations + storageViolations
    }

    private var eventViolations: [CrashViolation] {
        let known = Set(posts.map(\.id))
        let rows = Dictionary(grouping: journal, by: \.id)
        let lost = posts.filter { $0.acknowledgedAt != nil && rows[$0.id] == nil }.map {
            CrashViolation.lostEvent($0.id)
        }
        let odd = rows.flatMap { id, rows -> [CrashViolation] in
            var found: [CrashViolation] = []
            if rows.count > 1 { found.append(.repeatedEvent(id, times: rows.count)) }
            if !known.contains(id) { found.append(.inventedEvent(id)) }
            for row in rows where row.state != "done" { found.append(.unhandledEvent(id, state: row.state)) }
            return found
        }
        return lost + odd
    }

    /// Acts at the Telnyx API: each at most once, and as its row says.
    private var effectViolations: [CrashViolation] {
        let carriedOut = arrivals.filter(\.isCarriedOut).reduce(into: [:]) { $0[$1.act, default: 0] += 1 }
        let rows = Dictionary(grouping: outbox.filter { $0.act != nil }, by: { $0.act ?? "" })
        var found: [CrashViolation] = []
        for (act, times) in carriedOut {
            if times > 1 { found.append(.doubledEffect(act, times: times)) }
            if rows[act] == nil { found.append(.inventedEffect(act)) }
        }
        for row in outbox {
            let times = row.act.map { carriedOut[$0] ?? 0 }
            switch row.state {
            case .pending: found.append(.unsettledEffect(row.name, state: row.state))
            case .sent where times == 0: found.append(.unsentEffect(row.name))
            case .refused, .failed, .dead:
                if let times, times > 0 { found.append(.deniedEffect(row.name, state: row.state)) }
            case .sent, .unconfirmed: break
            }
        }
        return found + missingEffects(rows)
    }

    /// What an event asks for is decided once it is handled, unless its number has said STOP at any time.
    private func missingEffects(_ rows: [String: [OutboxRow]]) -> [CrashViolation] {
        let stopped = Set(posts.filter(\.isStop).compactMap(\.number))
        return posts.compactMap { post in
            guard post.acknowledgedAt != nil, case .act(let act) = post.wish else { return nil }
            if let number = post.number, stopped.contains(number) { return nil }
            return rows[act]?.contains { $0.event == post.id } == true ? nil : .missingEffect(event: post.id)
        }
    }

    /// The sink gets every event of the journal at least once, under the event's id, always the same.
    private var forwardViolations: [CrashViolation] {
        let bodies = sink.reduce(into: [String: Set<String>]()) { $0[$1.id, default: []].insert($1.body) }
        let known = Set(journal.map(\.id))
        let missing = known.subtracting(bodies.keys).map(CrashViolation.missingForward)
        let changed = bodies.filter { $0.value.count > 1 }.map { CrashViolation.changedForward($0.key) }
        let invented = Set(bodies.keys).subtracting(known).map(CrashViolation.inventedForward)
        return missing + changed + invented
    }

    private var consentViolations: [CrashViolation] {
        let optOuts = consent.filter(\.isOptOut).reduce(into: [:]) { $0[$1.event, default: 0] += 1 }
        let rows = posts.filter(\.isStop).compactMap { post -> CrashViolation? in
            let count = optOuts[post.id] ?? 0
            let isRight = post.acknowledgedAt == nil ? count <= 1 : count == 1
            return isRight ? nil : .optOutRows(event: post.id, count: count)
        }
        return rows + doubledConfirmations + answersAfterStop
    }

    /// Nobody sends START in these runs, so a number opts out once.
    private var doubledConfirmations: [CrashViolation] {
        let carriedOut = arrivals.filter(\.isCarriedOut).reduce(into: [:]) { $0[$1.act, default: 0] += 1 }
        let times = outbox.reduce(into: [String: Int]()) { times, row in
            guard row.purpose == .confirmation, let act = row.act, let number = row.recipient else { return }
            times[number, default: 0] += carriedOut[act] ?? 0
        }
        return times.filter { $0.value > 1 }.map { .doubledConfirmation(number: $0.key, times: $0.value) }
    }

    private var answersAfterStop: [CrashViolation] {
        var stops: [String: Date] = [:]
        for post in posts where post.isStop {
            guard let number = post.number, let at = post.acknowledgedAt else { continue }
            stops[number] = min(stops[number] ?? at, at)
        }
        let posted = Dictionary(posts.map { ($0.id, $0.postedAt) }, uniquingKeysWith: min)
        let arrived = Dictionary(grouping: arrivals, by: \.act)
        return outbox.compactMap { row in
            guard let act = row.act, let number = row.recipient, let stop = stops[number],
                row.purpose != .confirmation, row.purpose != .help,
                let index = arrived[act]?.firstIndex(where: { $0.isCarriedOut && $0.at > stop }),
                let arrivals = arrived[act]
            else { return nil }
            let wasOnItsWay =
                posted[row.event].map { $0 <= stop } == true
                && Self.beginning(of: row, after: arrivals[..<index]) < stop
                && arrivals[index].at <= stop.addingTimeInterval(Self.longestFlight)
            return wasOnItsWay ? nil : .answerAfterStop(event: row.event)
        }
    }

    /// When the attempt that was carried out began at the earliest: the gate was asked then, and not again.
    private static func beginning(of row: OutboxRow, after earlier: ArraySlice<Arrival>) -> Date {
        guard let first = row.firstAttemptAt else { return .distantFuture }
        guard row.attempts > 1, let failed = earlier.last else { return first }
        return max(first, failed.at.addingTimeInterval(shortestPause))
    }

    private var storageViolations: [CrashViolation] {
        let chain = chainFault.map { [CrashViolation.brokenChain($0)] } ?? []
        return chain + integrity.filter { $0 != "ok" }.map(CrashViolation.damagedDatabase)
    }
}
