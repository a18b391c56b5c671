import Foundation
import Numbering
package import OptOut
import TelnyxEvents

/// A ledger row as `--json` prints it.
package struct HistoryLine: Encodable {
    let row: Int64
    let event: String
    let number: String
    let kind: String
    let scope: String
    let source: String
    let sender: String?
    let profile: String?
    let words: String
    let rule: String
    let ruleVersion: String
    let language: String?
    let by: String?
    let reason: String?
    let at: Date
    let recordedAt: Date
    let erased: Bool?
    let digest: String

    /// The line of a row.
    package init(_ record: ConsentRecord) {
        let entry = record.entry
        row = record.sequence
        event = entry.event.rawValue
        number = entry.number.e164
        kind = entry.kind.rawValue
        scope = entry.scope.rawValue
        source = entry.source.rawValue
        sender = entry.sender
        profile = entry.profile
        words = entry.words
        rule = entry.rule
        ruleVersion = entry.ruleVersion
        language = entry.language?.rawValue
        by = entry.actor
        reason = entry.reason
        at = entry.at
        recordedAt = entry.recordedAt
        erased = record.isErased ? true : nil
        digest = record.digest.hexadecimal
    }
}
