package import OptOut

/// One block in force with the ledger row that opened it: one line of an export.
package struct SuppressionEvidence: Hashable, Sendable {
    /// The block.
    package let block: ConsentBlock
    /// The row that opened it, with the exact words.
    package let record: ConsentRecord
}

extension ConsentDesk {
    /// Calls `body` with every block in force and the row that opened it, in order of number.
    package func forEachEvidence(limit: Int = .max, _ body: (SuppressionEvidence) throws -> Void) throws {
        try forEachBlocked(limit: limit) { blocked in
            let history = try history(of: blocked.number)
            for block in blocked.blocks {
                guard let record = history.first(where: { $0.entry.event == block.openedBy && !$0.isErased }) else {
                    continue
                }
                try body(SuppressionEvidence(block: block, record: record))
            }
        }
    }
}
