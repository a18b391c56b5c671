import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// One row of the table, as it is stored and as it is chained.
struct ConsentRow {
    static let firstPrevious = Data(count: 32)

    let sequence: Int64
    let event: String
    /// Nil once the person is erased.
    let number: String?
    /// The keyed digest of the number, once any row of it was erased.
    let subject: Data?
    let kind: String
    let scope: String
    let source: String
    let sender: String?
    let profile: String?
    let words: Data?
    let rule: String
    let ruleVersion: String
    let language: String?
    let actor: String?
    let reason: String?
    let at: Int64
    let recordedAt: Int64
    let salt: Data?
    let commitment: Data
    let previous: Data
    var digest: Data

    /// What the commitment hides: number and words, so that both can be erased later and the chain still holds.
    static func evidence(number: String?, words: Data?, salt: Data?) -> Data {
        var bytes = ChainBytes()
        bytes.append(salt)
        bytes.append(number.map { Data($0.utf8) })
        bytes.append(words)
        return bytes.data
    }

    /// What the digest is taken over: every field but number, words and salt, for which the commitment stands.
    var chained: Data {
        var bytes = ChainBytes()
        bytes.append(Data("hookswitch-consent-1".utf8))
        bytes.append(previous)
        for value in [sequence, at, recordedAt] { bytes.append(value) }
        for text in [event, kind, scope, source, sender, profile, rule, ruleVersion, language, actor, reason] {
            bytes.append(text.map { Data($0.utf8) })
        }
        bytes.append(commitment)
        return bytes.data
    }

    /// The row no longer says whose it was and what the words were.
    var isErased: Bool { number == nil && salt == nil }

    /// The row as a record of the number it was found by; throws when a field does not read, which only tampering brings about.
    func record(of number: PhoneNumber) throws(LedgerError) -> ConsentRecord {
        guard let event = EventID(rawValue: event), self.number == nil || self.number == number.e164,
            let kind = ConsentKind(rawValue: kind), let scope = ConsentScope(rawValue: scope),
            let source = ConsentSource(rawValue: source)
        else { throw .unreadableRow(sequence: sequence) }
        let entry = ConsentEntry(
            event: event,
            number: number,
            kind: kind,
            scope: scope,
            source: source,
            sender: sender,
            profile: profile,
            words: String(decoding: words ?? Data(), as: UTF8.self),
            rule: rule,
            ruleVersion: ruleVersion,
            language: language.flatMap(ConsentLanguage.init(rawValue:)),
            actor: actor,
            reason: reason,
            at: Date(unixMicroseconds: at),
            recordedAt: Date(unixMicroseconds: recordedAt)
        )
        return ConsentRecord(sequence: sequence, entry: entry, digest: digest, isErased: isErased)
    }
}

extension ConsentRow: FetchableRecord {
    init(row: Row) {
        sequence = row["sequence"]
        event = row["event"]
        number = row["number"]
        subject = row["subject"]
        kind = row["kind"]
        scope = row["scope"]
        source = row["source"]
        sender = row["sender"]
        profile = row["profile"]
        words = row["words"]
        rule = row["rule"]
        ruleVersion = row["rule_version"]
        language = row["language"]
        actor = row["actor"]
        reason = row["reason"]
        at = row["at"]
        recordedAt = row["recorded_at"]
        salt = row["salt"]
        commitment = row["commitment"]
        previous = row["previous"]
        digest = row["digest"]
    }
}
