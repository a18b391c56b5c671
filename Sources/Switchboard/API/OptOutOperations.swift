import Admin
import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents

/// `/opt-outs`: who must not be texted, and the evidence for it.
struct OptOutOperations {
    let database: any DatabaseWriter
    let now: @Sendable () -> Date

    private struct Addition: Decodable {
        let number: String
        let scope: String?
        let reason: String?
        let by: String?
    }

    var all: [APIOperation] { [list, add, show, remove, history] }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/opt-outs",
            id: "listOptOuts",
            summary: "The numbers that are blocked now, in order of number, and masked at the end those of the erased.",
            parameters: APIParameter.paging,
            answers: [200: .page(of: APISchemas.blocked)]
        ) { [desk] request in
            let limit = try request.limit()
            let cursor = try request.cursor()
            guard request.caller.seesNumbers else { return try Self.maskedPage(of: desk, after: cursor, limit: limit) }
            let erasedBefore = cursor.flatMap { text in
                text.hasPrefix(Self.erasedCursor) ? Int(text.dropFirst(Self.erasedCursor.count)) : nil
            }
            var items: [BlockedLine] = []
            if erasedBefore == nil {
                let found = try desk.blocked(after: cursor.flatMap(PhoneNumber.init(e164:)), limit: limit)
                items = found.map { BlockedLine($0.number, blocks: $0.blocks) }
                if found.count == limit { return .page(items, next: found.last?.number.e164) }
            }
            // Of an erased person nothing is known but that a number is blocked.
            let room = limit - items.count
            let erased = try desk.erasedBlocks().dropFirst(erasedBefore ?? 0)
            let next = erased.count > room ? "\(Self.erasedCursor)\((erasedBefore ?? 0) + room)" : nil
            return .page(items + erased.prefix(room).map { BlockedLine($0) }, next: next)
        }
    }

    /// A page for somebody who sees no whole numbers: its cursor counts, because the other one is a number.
    private static func maskedPage(of desk: ConsentDesk, after cursor: String?, limit: Int) throws -> APIAnswer {
        let first = cursor.flatMap(Int.init) ?? 0
        let end = first + limit
        var lines = try desk.blocked(limit: end + 1).map { BlockedLine($0.number, blocks: $0.blocks) }
        if lines.count <= end { lines += try desk.erasedBlocks().map { BlockedLine($0) } }
        return .page(Array(lines.dropFirst(first).prefix(limit)), next: lines.count > end ? String(end) : nil)
    }

    /// A page that begins among the erased, behind so many of them; a number always begins with a plus.
    private static let erasedCursor = "erased-"

    private var add: APIOperation {
        APIOperation(
            .post,
            "/opt-outs",
            id: "addOptOut",
            summary: "Blocks a number: somebody asked for it by phone, by mail or in person.",
            body: .object(
                [
                    "number": .number, "scope": APISchemas.scope, "reason": .text("Why, for the ledger."),
                    "by": .text("Who, for the ledger; who asks when absent."),
                ],
                required: ["number"]
            ),
            answers: [201: APISchemas.blocked]
        ) { [clerk, now] request in
            let body = try request.value(Addition.self)
            let number = try APIReading.number(body.number, at: "number")
            let result = try await clerk.block(
                number,
                scope: try APIReading.scope(body.scope),
                signed: ConsentClerk.Signature(author: request.author(body.by), reason: body.reason, act: request.act),
                at: now()
            )
            return APIAnswer(BlockedLine(number, blocks: result.state.blocks), status: 201)
        }
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/opt-outs/{number}",
            id: "showOptOut",
            summary: "Whether a number is blocked, and by what.",
            places: ["number": .number],
            answers: [200: APISchemas.blocked],
            problems: [400: "The number is none."]
        ) { [desk] request in
            let number = try APIReading.number(request)
            return APIAnswer(BlockedLine(number, blocks: try desk.state(of: number).blocks))
        }
    }

    private var remove: APIOperation {
        APIOperation(
            .delete,
            "/opt-outs/{number}",
            id: "removeOptOut",
            summary: "Lifts our own blocks of a number; what Telnyx itself holds stays, and is shown.",
            parameters: [
                APIParameter("scope", APISchemas.scope), APIParameter("reason", .text("Why, for the ledger.")),
                APIParameter("by", .text("Who, for the ledger; who asks when absent.")),
            ],
            places: ["number": .number],
            answers: [200: APISchemas.blocked]
        ) { [clerk, now] request in
            let number = try APIReading.number(request)
            let result = try await clerk.lift(
                number,
                scope: try APIReading.scope(request.parameter("scope")),
                signed: ConsentClerk.Signature(
                    author: request.author(request.parameter("by")),
                    reason: request.parameter("reason"),
                    act: request.act
                ),
                at: now()
            )
            return APIAnswer(BlockedLine(number, blocks: result.state.blocks))
        }
    }

    private var history: APIOperation {
        APIOperation(
            .get,
            "/opt-outs/{number}/history",
            id: "listConsentHistory",
            summary: "Every ledger row of a number with the exact words, in order of arrival.",
            parameters: APIParameter.paging,
            places: ["number": .number],
            answers: [200: .page(of: APISchemas.ledgerRow)]
        ) { [desk] request in
            let limit = try request.limit()
            let last = try request.cursor().flatMap(Int64.init) ?? 0
            let rows = try desk.history(of: try APIReading.number(request)).filter { $0.sequence > last }
            let page = rows.prefix(limit)
            return .page(
                page.map { HistoryLine($0) },
                next: rows.count > limit ? page.last.map { String($0.sequence) } : nil
            )
        }
    }

    private var desk: ConsentDesk { ConsentDesk(database: database) }
    private var clerk: ConsentClerk { ConsentClerk(database: database) }
}
