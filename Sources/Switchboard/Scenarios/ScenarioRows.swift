import EventIngress
import Foundation
import GRDB
import Handlers
import Numbering
import OptOut
import TelnyxEvents
import TelnyxStandIn

/// The rows of a scenario's database as an expectation holds them.
struct ScenarioRows: Sendable {
    let decisions: [JSONValue]
    let ledger: [JSONValue]
    let blocks: [JSONValue]
    let outbox: [JSONValue]
    let files: [JSONValue]
    private let origin: String

    init(_ db: Database, origin: String, entries: [JournalEntry]) throws {
        self.origin = origin
        var effects: [EffectRecord] = []
        decisions = try entries.map { entry in
            effects += try Outbox.effects(of: entry.id, in: db)
            return Self.row(of: entry, try DecisionLog.decision(for: entry.id, in: db))
        }
        outbox = effects.sorted { $0.id < $1.id }.map { Self.row(of: $0, origin: origin) }
        let numbers = try String.fetchAll(
            db,
            sql: "SELECT DISTINCT number FROM consent_ledger WHERE number IS NOT NULL ORDER BY number"
        )
        ledger = try numbers.compactMap(PhoneNumber.init(e164:))
            .flatMap { try ConsentDesk.ledger.history(of: $0, in: db) }
            .sorted { $0.sequence < $1.sequence }
            .map { Self.row(of: $0.entry) }
        blocks = try ConsentDesk.ledger.currentBlocks(in: db).flatMap { blocked in
            blocked.blocks.map { Self.row(of: $0, number: blocked.number) }
        }
        files = try Self.files(in: db)
    }

    func row(of answer: ScenarioAnswer) -> JSONValue {
        .row([
            "step": .string(answer.step), "at": .instant(answer.at), "status": .integer(Int64(answer.status)),
            "texml": answer.document.map { .array($0.map { .string(without(origin, $0)) }) },
            "body": answer.document == nil && !answer.text.isEmpty ? .string(answer.text) : nil,
        ])
    }

    func row(of request: StandInRequest, in step: String) -> JSONValue {
        .row([
            "step": .string(step), "request": .string("\(request.method) \(request.target)"),
            "status": .integer(Int64(request.status)),
            "body": request.body == .null ? nil : readable(request.body),
        ])
    }

    private static func row(of entry: JournalEntry, _ decision: Decision?) -> JSONValue {
        var kept: [String: JSONValue]?
        if case .object(let detail)? = decision?.detail {
            kept = detail.filter { ["plan", "rule", "basis", "language"].contains($0.key) }
            kept?["profile"] = detail["given"]?["profile"]
            if case .string(let source)? = detail["answer"]?["source"] { kept?["answer"] = .string(source) }
        }
        return .row([
            "event": .string(entry.id.rawValue), "type": .string(entry.type), "family": .string(entry.family.rawValue),
            "state": .string(entry.state.rawValue),
            "attempts": entry.attempts == 1 ? nil : .integer(Int64(entry.attempts)),
            "lastError": entry.lastError.map(JSONValue.string),
            "otherBodies": entry.conflicts == 0 ? nil : .integer(Int64(entry.conflicts)),
            "kind": decision.map { .string($0.kind) }, "summary": decision.map { .string($0.summary) },
            "facts": kept.flatMap { $0.isEmpty ? nil : .object($0) },
        ])
    }

    private static func row(of entry: ConsentEntry) -> JSONValue {
        .row([
            "event": .string(entry.event.rawValue), "number": .string(entry.number.e164),
            "kind": .string(entry.kind.rawValue), "scope": .string(entry.scope.rawValue),
            "source": .string(entry.source.rawValue), "sender": entry.sender.map(JSONValue.string),
            "profile": entry.profile.map(JSONValue.string), "words": .string(entry.words),
            "rule": .string(entry.rule), "language": entry.language.map { .string($0.rawValue) },
            "by": entry.actor.map(JSONValue.string), "reason": entry.reason.map(JSONValue.string),
            "at": .instant(entry.at),
        ])
    }

    private static func row(of block: ConsentBlock, number: PhoneNumber) -> JSONValue {
        .row([
            "number": .string(number.e164), "scope": .string(block.scope.rawValue),
            "kind": .string(block.kind.rawValue), "since": .instant(block.since),
            "heldByCarrier": block.isHeldByCarrier ? .bool(true) : nil,
        ])
    }

    private static func row(of effect: EffectRecord, origin: String) -> JSONValue {
        let isWaiting = effect.state == .pending
        return .row([
            "event": .string(effect.event.rawValue), "effect": .string(effect.key),
            "kind": .string(effect.kind.rawValue), "destination": .string(effect.destination.rawValue),
            "state": .string(effect.state.rawValue), "attempts": .integer(Int64(effect.attempts)),
            "what": .string(without(origin, what(effect.effect))),
            "answer": effect.answer.map { .string(without(origin, $0)) },
            "lastError": effect.lastError.map { .string(without(origin, $0)) },
            "due": isWaiting ? .instant(effect.notBefore) : nil,
        ])
    }

    /// The act in words.
    private static func what(_ effect: Effect) -> String {
        switch effect {
        case .message(let message):
            "\(message.purpose.rawValue) from \(message.from ?? "the pool") to \(message.to.e164): \(message.text)"
        case .callCommand(let command): "\(command.action) \(command.callControlID)"
        case .keep(let fetch): "\(fetch.kind.rawValue) \(fetch.id)"
        case .copy(let copy): "copy of \(copy.id)"
        case .forward(let forward): "\(forward.type) to \(forward.sink)"
        }
    }

    private static func files(in db: Database) throws -> [JSONValue] {
        try MediaStore.records(in: db).map { record in
            .row([
                "id": .string(record.id), "kind": .string(record.kind.rawValue),
                "state": .string(record.state.rawValue), "from": record.from.map(JSONValue.string),
                "to": record.to.map(JSONValue.string), "bytes": record.bytes.map { .integer(Int64($0)) },
                "sha256": record.sha256.map(JSONValue.string), "contentType": record.contentType.map(JSONValue.string),
                "pages": record.pages.map { .integer(Int64($0)) }, "box": record.box.map(JSONValue.string),
                "call": record.call.map(JSONValue.string), "seconds": record.seconds.map { .integer(Int64($0)) },
                "reason": record.reason.map(JSONValue.string), "remark": record.remark.map(JSONValue.string),
            ])
        }
    }

    /// Our own state is told in words, and the port of this run not at all.
    private func readable(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(Self.without(origin, text))
        case .array(let items): .array(items.map { readable($0) })
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, value in
                        if name.hasSuffix("client_state"), case .string(let text) = value,
                            let data = Data(base64Encoded: text)
                        {
                            return (name, .string(String(decoding: data, as: UTF8.self)))
                        }
                        return (name, readable(value))
                    }
                )
            )
        default: value
        }
    }

    private func without(_ origin: String, _ text: String) -> String { Self.without(origin, text) }

    private static func without(_ origin: String, _ text: String) -> String {
        text.replacing(origin, with: "${STAND_IN}")
    }
}

extension JSONValue {
    /// An object without the members that are not there.
    fileprivate static func row(_ members: [String: JSONValue?]) -> JSONValue {
        .object(members.compactMapValues { $0 })
    }

    /// RFC 3339 in UTC, with milliseconds where there are some.
    fileprivate static func instant(_ date: Date) -> JSONValue {
        let hasFraction = date.unixMicroseconds % 1_000_000 != 0
        return .string(date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction)))
    }
}

extension StandInRequest {
    /// Requests of one destination keep their order; destinations are told in this one.
    var place: String {
        let path = target.split(separator: "/").map(String.init)
        return switch path.first {
        case "callers": "0"
        case "v2":
            switch path.dropFirst().first {
            case "messages": "1"
            case "calls": "2"
            // One number's facts are asked for side by side.
            case "number_lookup": "3 \(target)"
            default: "3"
            }
        case "media": "3"
        default: "4 \(path.dropFirst().first ?? "")"
        }
    }
}
