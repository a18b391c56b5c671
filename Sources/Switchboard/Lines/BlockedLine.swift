package import Foundation
package import Numbering
package import OptOut
import TelnyxEvents

/// A blocked number as `--json` prints it.
package struct BlockedLine: Encodable {
    /// One block.
    package struct Block: Encodable, Sendable {
        /// How far it reaches.
        package let scope: String
        /// Whether it is certain.
        package let kind: String
        /// Who asked for it.
        package let source: String
        /// Since when it is in force.
        package let since: Date
        /// The event that opened it.
        package let event: String
        /// Whether Telnyx itself holds it.
        package let heldByCarrier: Bool
    }

    /// The number, or the mask of a person who was erased.
    package let number: String
    /// Whether any block is in force.
    package let blocked: Bool
    /// The blocks in force.
    package let blocks: [Block]

    /// The line of a number with its blocks.
    package init(_ number: PhoneNumber, blocks: [ConsentBlock]) { self.init(number: number.e164, blocks: blocks) }

    /// The line of a person who was erased.
    package init(_ erased: ErasedBlock) { self.init(number: erased.mask, blocks: erased.blocks) }

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
