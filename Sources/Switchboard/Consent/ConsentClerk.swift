package import Foundation
import GRDB
package import Numbering
package import OptOut
import TelnyxEvents

/// What operators do about consent: every act is a row of the ledger with its author and reason.
///
/// It works beside a running server, whose send gate reads the row in its next transaction.
package struct ConsentClerk: Sendable {
    /// Who acts, and why.
    package struct Signature: Hashable, Sendable {
        /// A name.
        package let author: String?
        /// The reason, in words.
        package let reason: String?
        /// A name of the act that is the same for every repetition of it; nil for an act of its own.
        package let act: String?

        /// Puts a signature together.
        package init(author: String?, reason: String?, act: String? = nil) {
            self.author = author
            self.reason = reason
            self.act = act
        }
    }

    /// What came of an act.
    package struct Result: Hashable, Sendable {
        /// The blocks that were in force before and are not any more.
        package let lifted: [ConsentBlock]
        /// What is in force now.
        package let state: ConsentState
    }

    private let writer: any DatabaseWriter
    private let ledger = ConsentDesk.ledger

    /// Writes into that storage, which must be open for writing.
    package init(storage: Storage) { self.init(database: storage.database) }

    /// Writes into that database.
    init(database: any DatabaseWriter) { writer = database }

    /// Blocks a number; a block of that scope that stands already gets one row of evidence more.
    package func block(
        _ number: PhoneNumber,
        scope: ConsentScope = .everything,
        signed signature: Signature,
        at now: Date
    ) async throws -> Result {
        try await act(.block, on: number, scope: scope, signed: signature, at: now) { _ in true }
    }

    /// Lifts our own blocks of a scope, all of them for `everything`; appends nothing when there is none to lift.
    package func lift(
        _ number: PhoneNumber,
        scope: ConsentScope = .everything,
        signed signature: Signature,
        at now: Date
    ) async throws -> Result {
        try await act(.lift, on: number, scope: scope, signed: signature, at: now) { state in
            state.blocks.contains { !$0.isHeldByCarrier && (scope == .everything || $0.scope == scope) }
        }
    }

    /// Decides a doubtful opt-out; nil when the number has none that waits.
    package func decide(
        _ act: OperatorAct,
        _ number: PhoneNumber,
        signed signature: Signature,
        at now: Date
    ) async throws -> Result? {
        let state = try await writer.read { try ledger.state(of: number, in: $0) }
        guard let doubtful = state.blocks.first(where: { $0.kind == .review }) else { return nil }
        return try await self.act(act, on: number, scope: doubtful.scope, signed: signature, at: now) { state in
            state.blocks.contains { $0.kind == .review }
        }
    }

    private func act(
        _ act: OperatorAct,
        on number: PhoneNumber,
        scope: ConsentScope,
        signed signature: Signature,
        at now: Date,
        when isNeeded: @escaping @Sendable (ConsentState) -> Bool
    ) async throws -> Result {
        let event = EventID(prefix: "operator:", digest: signature.act ?? UUID().uuidString.lowercased())
        let entry = act.entry(
            event: event,
            number: number,
            scope: scope,
            author: signature.author,
            reason: signature.reason,
            at: now
        )
        return try await writer.write { db in
            let before = try ledger.state(of: number, in: db)
            guard isNeeded(before) else { return Result(lifted: [], state: before) }
            try ledger.append(entry, in: db)
            let after = try ledger.state(of: number, in: db)
            let scopes = Set(after.blocks.map(\.scope))
            return Result(lifted: before.blocks.filter { !scopes.contains($0.scope) }, state: after)
        }
    }
}
