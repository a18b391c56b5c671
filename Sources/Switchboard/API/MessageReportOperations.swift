import Admin
import Foundation
import GRDB
import Handlers

/// `/messages/report`: how far messages got.
struct MessageReportOperations {
    let database: any DatabaseWriter
    let now: @Sendable () -> Date

    var all: [APIOperation] { [report] }

    private static let longest = 24 * 31

    private var report: APIOperation {
        APIOperation(
            .get,
            "/messages/report",
            id: "reportMessages",
            summary: "How far the messages of the last hours got, by sender and carrier.",
            parameters: [APIParameter("hours", .integer("How many, 1 to \(Self.longest); 24 when absent."))],
            answers: [
                200: .page(
                    of: .anything(
                        "sender, carrier, messages, delivered, failed, unconfirmed, underway, parts, cost, errors."
                    )
                )
            ]
        ) { [database, now] request in
            let range = 1...Self.longest
            let hours = try request.parameter("hours", "a whole number from 1 to \(Self.longest)") { text in
                Int(text).flatMap { range.contains($0) ? $0 : nil }
            }
            let from = now().addingTimeInterval(-Double(hours ?? 24) * 3600)
            let lines = try await database.read { try DeliveryLog.report(from: from, in: $0) }
            return .page(lines.map { ReportLine($0) }, next: nil)
        }
    }
}
