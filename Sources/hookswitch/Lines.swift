import Foundation
import Numbering
import OptOut
import TelnyxEvents

/// A blocked number as `--json` prints it.
struct BlockedLine: Encodable {
    /// One block.
    struct Block: Encodable {
        let scope: String
        let kind: String
        let source: String
        let since: Date
        let event: String
        let heldByCarrier: Bool
    }

    let number: String
    let blocked: Bool
    let blocks: [Block]

    init(_ number: PhoneNumber, blocks: [ConsentBlock]) { self.init(number: number.e164, blocks: blocks) }

    init(_ erased: ErasedBlock) { self.init(number: erased.mask, blocks: erased.blocks) }

    private init(number: String, blocks: [ConsentBlock]) {
        self.number = number
        blocked = !blocks.isEmpty
        self.blocks = blocks.map {
            Block(
                scope: $0.scope.rawValue,
                kind: $0.kind.rawValue,
                source: $0.source.rawValue,
                since: $0.since,
                event: $0.openedBy.rawValue,
                heldByCarrier: $0.isHeldByCarrier
            )
        }
    }
}

/// A ledger row as `--json` prints it.
struct HistoryLine: Encodable {
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

    init(_ record: ConsentRecord) {
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
