import Admin
import Foundation

/// `/audit` and `/sessions`: who did what on the admin listener, and who is logged in to the console.
struct AuditOperations {
    let audit: AdminAudit
    let sessions: SessionBook
    let now: @Sendable () -> Date

    var all: [APIOperation] { [list, open, end] }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/audit",
            id: "listAudit",
            summary: "Every change made on the admin listener: who, when, why; the latest first.",
            parameters: APIParameter.paging,
            answers: [200: .page(of: APISchemas.act)],
            scope: .admin
        ) { [audit] request in
            let limit = try request.limit()
            let records = try await audit.records(before: try request.cursor().flatMap(Int64.init), limit: limit)
            let next = records.count == limit ? records.last.map { String($0.seq) } : nil
            return .page(records.map { AuditLine($0) }, next: next)
        }
    }

    private var open: APIOperation {
        APIOperation(
            .get,
            "/sessions",
            id: "listSessions",
            summary: "The sessions of the console that are open.",
            answers: [200: .page(of: APISchemas.session)],
            scope: .admin
        ) { [sessions, now] _ in .page(sessions.all(at: now()).map { SessionLine($0) }, next: nil) }
    }

    private var end: APIOperation {
        APIOperation(
            .delete,
            "/sessions/{id}",
            id: "endSession",
            summary: "Ends a session of the console.",
            answers: [200: .object(["ended": .text("Its id.")], required: ["ended"])],
            problems: [404: "There is no such session."],
            scope: .admin
        ) { [sessions] request in
            guard sessions.close(request.place("id")) else { throw APIProblem.notFound("There is no such session.") }
            return APIAnswer(["ended": request.place("id")])
        }
    }
}
