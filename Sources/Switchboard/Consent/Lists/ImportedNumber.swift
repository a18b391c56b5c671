import Foundation
import Numbering
import OptOut
import TelnyxEvents

/// One line of an import that can be used: whom to block, and the evidence that came with it.
struct ImportedNumber {
    /// The columns that may hold the number.
    static let numberColumns: Set<String> = ["number", "phone", "phone_number", "phonenumber", "e164", "msisdn"]
    private static let timeColumns = ["at", "since", "created_at", "date"]

    let number: PhoneNumber
    let kind: ConsentKind
    let scope: ConsentScope
    let words: String
    let sender: String?
    let profile: String?
    let reason: String?
    let author: String?
    /// When it counts from; nil for the time of the import.
    let at: Date?
    /// What makes it the same line when it comes again.
    let identity: String

    /// Reads the fields of a record; unknown columns are passed over.
    init(_ fields: [String: String], scope standard: ConsentScope, now: Date) throws(ListFault) {
        func text(_ names: [String]) -> String? {
            names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }
        }
        guard let written = text(Self.numberColumns.sorted())?.trimmingCharacters(in: .whitespaces) else {
            throw ListFault("has no number")
        }
        guard let number = PhoneNumber(e164: written) else {
            throw ListFault("\(String(reflecting: written)) is no number in E.164 form, like +15551234567")
        }
        let kind = text(["kind"]).map { ConsentKind(rawValue: $0) } ?? .optOut
        guard let kind, kind.blocks else {
            throw ListFault("kind must be opt_out or review: an import only blocks")
        }
        let scope = text(["scope"]).map { ConsentScope(rawValue: $0) } ?? standard
        guard let scope else {
            throw ListFault("scope must be everything, sender:NUMBER, profile:ID or programme:NAME")
        }
        let time = text(Self.timeColumns)
        let at = time.map { Date(telnyxTimestamp: $0) } ?? .distantPast
        guard let at, at <= now else {
            throw ListFault("\(String(reflecting: time ?? "")) is no time in the past, like 2026-11-20T15:00:00Z")
        }
        self.number = number
        self.kind = kind
        self.scope = scope
        self.at = time == nil ? nil : at
        words = text(["words", "text", "keyword"]) ?? ""
        sender = text(["sender"])
        profile = text(["profile"])
        reason = text(["reason"])
        author = text(["by"])
        identity = [number.e164, kind.rawValue, scope.rawValue, time ?? "", words].joined(separator: "\u{1F}")
    }

    /// The ledger entry; `event` is made of `identity`, so that the same line is the same row.
    func entry(event: EventID, author standard: String?, reason standardReason: String?, at now: Date) -> ConsentEntry {
        ConsentEntry(
            event: event,
            number: number,
            kind: kind,
            scope: scope,
            source: .import,
            sender: sender,
            profile: profile,
            words: words,
            rule: "import",
            ruleVersion: "1",
            actor: author ?? standard,
            reason: reason ?? standardReason,
            at: at ?? now,
            recordedAt: now
        )
    }
}
