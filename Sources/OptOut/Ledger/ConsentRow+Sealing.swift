import Foundation
import Numbering
import TelnyxEvents

extension ConsentRow {
    /// A row that lacks only its digest.
    init(
        _ entry: ConsentEntry,
        number: PhoneNumber?,
        subject: Data?,
        sequence: Int64,
        previous: Data,
        salt: Data,
        commitment: Data
    ) {
        self.sequence = sequence
        event = entry.event.rawValue.storable
        self.number = number?.e164
        self.subject = subject
        kind = entry.kind.rawValue
        scope = entry.scope.rawValue.storable
        source = entry.source.rawValue
        sender = entry.sender?.storable
        profile = entry.profile?.storable
        words = Data(entry.words.utf8)
        rule = entry.rule.storable
        ruleVersion = entry.ruleVersion.storable
        language = entry.language?.rawValue
        actor = entry.actor?.storable
        reason = entry.reason?.storable
        at = entry.at.unixMicroseconds
        recordedAt = entry.recordedAt.unixMicroseconds
        self.salt = salt
        self.commitment = commitment
        self.previous = previous
        digest = Data()
    }
}

extension String {
    /// The text with NUL replaced: SQLite text ends at one, and a digest must be over what is stored.
    var storable: String {
        utf8.contains(0) ? String(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : Character($0) }) : self
    }
}
