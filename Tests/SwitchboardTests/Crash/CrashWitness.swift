import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import TelnyxStandIn

@testable import Handlers
@testable import Switchboard

/// Collects what the outside saw while servers come and go, and at the end what the database says.
struct CrashWitness {
    private var arrivals: [CrashHistory.Arrival] = []
    private var sinkPosts: [CrashHistory.SinkPost] = []
    private var lastArrival = 0
    private var lastSinkPost = 0

    /// Takes over what came since the last time; a stand-in remembers its latest 10,000 requests only.
    mutating func look(at rig: CrashRig) throws {
        for request in rig.standIn.received where request.number > lastArrival {
            lastArrival = request.number
            guard let act = Self.act(of: request) else { continue }
            arrivals.append(CrashHistory.Arrival(act: act, at: request.at, isCarriedOut: request.isCarriedOut))
        }
        for request in rig.sink.received where request.number > lastSinkPost {
            lastSinkPost = request.number
            let id = request.headers["webhook-id"] ?? ""
            sinkPosts.append(CrashHistory.SinkPost(id: id, body: try Self.text(of: request.body)))
        }
    }

    /// The whole history, once nothing runs any more.
    func history(of rig: CrashRig) throws -> CrashHistory {
        let storage = try Storage(reading: rig.directory)
        var history = CrashHistory(posts: rig.load.posts, arrivals: arrivals, sink: sinkPosts)
        try storage.database.read { db in
            history.journal = try Row.fetchAll(db, sql: "SELECT id, state, attempts FROM journal")
                .map { CrashHistory.JournalRow(id: $0[0], state: $0[1], attempts: $0[2]) }
            history.outbox = try Row.fetchAll(db, sql: "SELECT * FROM outbox ORDER BY id")
                .map { Self.row(try EffectRecord(row: $0)) }
            history.consent = try Row.fetchAll(db, sql: "SELECT event, kind FROM consent_ledger")
                .map { CrashHistory.ConsentRow(event: $0[0], isOptOut: $0[1] == ConsentKind.optOut.rawValue) }
            history.integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        }
        if case .broken(let sequence, let fault) = try ConsentDesk(storage: storage).verify() {
            history.chainFault = "row \(sequence): \(fault)"
        }
        return history
    }

    /// The same text for the same value.
    private static func text(of value: JSONValue) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func act(of request: StandInRequest) -> String? {
        guard request.method == "POST" else { return nil }
        if request.target == "/v2/messages" { return "\(request["from"] ?? "")>\(request["to"] ?? "")" }
        let parts = request.target.split(separator: "/")
        return parts.count == 5 && parts[1] == "calls" ? "\(parts[2])/\(parts[4])" : nil
    }

    private static func row(_ record: EffectRecord) -> CrashHistory.OutboxRow {
        var act: String?
        var message: OutboundMessage?
        switch record.effect {
        case .message(let effect):
            message = effect
            act = "\(effect.from ?? "")>\(effect.to.e164)"
        case .callCommand(let command): act = "\(command.callControlID)/\(command.action)"
        case .keep, .copy, .forward: break
        }
        return CrashHistory.OutboxRow(
            event: record.event.rawValue,
            key: record.key,
            kind: record.kind,
            state: record.state,
            attempts: record.attempts,
            firstAttemptAt: record.firstAttemptAt,
            act: act,
            purpose: message?.purpose,
            recipient: message?.to.e164
        )
    }
}
