package import Foundation
import GRDB
package import Handlers

/// Questions about the messages that left.
package struct MessageRecords: Sendable {
    private let reader: any DatabaseReader

    /// Asks that storage.
    package init(storage: Storage) { reader = storage.database }

    /// How many messages got how far, by sender and carrier; `from` is included, `to` is not.
    package func report(from: Date?, to: Date?) async throws -> [DeliveryReportLine] {
        try await reader.read { try DeliveryLog.report(from: from, to: to, in: $0) }
    }

    /// Messages and how far each got, the latest first.
    package func messages(to number: String?, limit: Int?) async throws -> [Delivered] {
        try await reader.read { try DeliveryLog.deliveries(to: number, limit: limit, in: $0) }
    }
}
