import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

/// What runs per effect finds its rows by an index, however many others there are.
@Suite struct OutboxQueryPlanTests {
    @Test func everyStatementOfTheWorkerUsesAnIndex() async throws {
        let statements = try await statements { bench in
            let worker = bench.worker(
                .messages { _, _ in .accepted(answer: nil) },
                .sink("analytics") { _, _ in .unavailable(retryAfter: nil, reason: "503") },
                .sink("batches", batch: BatchPolicy(size: 3, bytes: 1 << 20, within: .zero)) { _ in
                    .accepted(answer: nil)
                },
                .sink("gone", batch: nil) { _ in .gone(reason: "410") }
            )
            for number in 1...7 {
                try await bench.append(OutboxBench.forward(number, sink: "batches"), key: "b\(number)")
            }
            try await bench.append(OutboxBench.forward(sink: "gone"), key: "g")
            try await bench.append(try OutboxBench.message(), key: "a")
            for number in 1...3 { try await bench.append(OutboxBench.forward(number), key: "f\(number)") }
            try await worker.recover()
            try await worker.drain()
        }
        #expect(statements.count > 6)
        let bench = try OutboxBench()
        for statement in statements {
            let plan = try await bench.database.read { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] as String }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("CONSTANT ROW") }, "\(statement): \(plan)")
        }
    }

    /// A million rows waiting for one sink are counted without reading them.
    @Test func theBacklogIsReadFromAnIndexAlone() async throws {
        let statements = try await statements { bench in
            _ = try await bench.database.read { db in try (Outbox.backlog(in: db), Outbox.lastErrors(in: db)) }
        }
        let bench = try OutboxBench()
        for statement in statements where statement.contains("COUNT(*)") {
            let plan = try await bench.database.read { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] as String }
            }
            #expect(plan.contains { $0.contains("COVERING INDEX outboxLine") }, "\(plan)")
        }
    }

    /// The distinct statements about the outbox, values filled in.
    private func statements(of work: (OutboxBench) async throws -> Void) async throws -> Set<String> {
        let log = StatementLog()
        var configuration = Configuration()
        configuration.publicStatementArguments = true
        configuration.prepareDatabase { db in
            db.trace { event in
                if case .statement(let statement) = event { log.note(statement.expandedSQL) }
            }
        }
        let bench = try OutboxBench(database: try DatabaseQueue(configuration: configuration))
        log.clear()
        try await work(bench)
        return log.statements
    }
}
