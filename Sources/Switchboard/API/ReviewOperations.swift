import Admin
import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents

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
            places: ["number": .text("The number in E.164, or the id of the event that made the doubt.")],
            body: .object(
                ["reason": .text("Why, for the ledger."), "by": .text("Who decided; who asks when absent.")],
                required: ["reason"]
            ),
            answers: [200: APISchemas.blocked],
            problems: [404: "Nothing of that number waits for a decision."]
        ) { [clerk, desk, now] request in
            let number = try Self.number(request, desk)
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

    /// Whom a decision is about; a page that sees no numbers names the event.
    private static func number(_ request: APIRequest, _ desk: ConsentDesk) throws -> PhoneNumber {
        let place = request.place("number")
        guard !place.hasPrefix("+") else { return try APIReading.number(request) }
        guard let review = try desk.openReviews(limit: .max).first(where: { $0.entry.event.rawValue == place }) else {
            throw APIProblem.notFound("Nothing of '\(place)' waits for a decision.")
        }
        return review.entry.number
    }

    private var desk: ConsentDesk { ConsentDesk(database: database) }
    private var clerk: ConsentClerk { ConsentClerk(database: database) }
}
