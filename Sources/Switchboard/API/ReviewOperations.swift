import Admin
import Foundation
import GRDB
import Numbering
import OptOut

/// `/reviews`: doubtful opt-outs, which block at once and wait for a person.
struct ReviewOperations {
    let database: any DatabaseWriter
    let now: @Sendable () -> Date

    private struct Decision: Decodable {
        let reason: String
        let by: String?
    }

    var all: [APIOperation] {
        [
            list,
            decision(
                .confirm,
                "confirm",
                id: "confirmReview",
                "The words were an opt-out: the block stays, and is certain."
            ),
            decision(
                .restore,
                "restore",
                id: "restoreReview",
                "The words were none: the doubtful block is lifted, certain ones stay."
            ),
        ]
    }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/reviews",
            id: "listReviews",
            summary: "Messages that may be an opt-out and nobody has decided yet, the longest waiting first.",
            parameters: APIParameter.paging,
            answers: [200: .page(of: APISchemas.review)]
        ) { [desk] request in
            let limit = try request.limit()
            let first = try request.cursor().flatMap(Int.init) ?? 0
            let found = try desk.openReviews(limit: first + limit + 1).dropFirst(first)
            let next = found.count > limit ? String(first + limit) : nil
            return .page(found.prefix(limit).map { ReviewLine($0) }, next: next)
        }
    }

    private func decision(_ act: OperatorAct, _ word: String, id: String, _ summary: String) -> APIOperation {
        APIOperation(
            .post,
            "/reviews/{number}/\(word)",
            id: id,
            summary: summary,
            places: ["number": .number],
            body: .object(
                ["reason": .text("Why, for the ledger."), "by": .text("Who decided; who asks when absent.")],
                required: ["reason"]
            ),
            answers: [200: APISchemas.blocked],
            problems: [404: "Nothing of that number waits for a decision."]
        ) { [clerk, now] request in
            let number = try APIReading.number(request)
            let body = try request.value(Decision.self)
            let signature = ConsentClerk.Signature(
                author: request.author(body.by),
                reason: body.reason,
                act: request.act
            )
            guard let result = try await clerk.decide(act, number, signed: signature, at: now()) else {
                throw APIProblem.notFound("Nothing of \(number.e164) waits for a decision.")
            }
            return APIAnswer(BlockedLine(number, blocks: result.state.blocks))
        }
    }

    private var desk: ConsentDesk { ConsentDesk(database: database) }
    private var clerk: ConsentClerk { ConsentClerk(database: database) }
}
