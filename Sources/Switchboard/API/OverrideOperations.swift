import Admin
import Foundation
import GRDB
import Handlers
import Numbering

/// `/overrides`: emergency closure and temporary re-routing, in force on the next call, audited.
struct OverrideOperations {
    let database: any DatabaseWriter
    let now: @Sendable () -> Date

    private struct Order: Decodable {
        let name: String
        let reason: String
        let by: String?
        let number: String?
        let to: [String]?
        let until: String?
    }

    var all: [APIOperation] { [list, put, clear] }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/overrides",
            id: "listOverrides",
            summary: "Every override there was, the oldest first, with how it ended.",
            parameters: APIParameter.paging + [
                APIParameter("state", .text("Only those that are in force now.", oneOf: ["in-force"]))
            ],
            answers: [200: .page(of: APISchemas.override)],
            namesOwnNumbers: true
        ) { [desk, now] request in
            let limit = try request.limit()
            let first = try request.cursor().flatMap(Int.init) ?? 0
            let isInForce = try request.parameter("state", "in-force") { $0 == "in-force" ? true : nil } ?? false
            let history = try await desk.history(at: now())
            let rest = (isInForce ? history.inForce : history.spans).dropFirst(first)
            return .page(
                rest.prefix(limit).map { OverrideLine($0) },
                next: rest.count > limit ? String(first + limit) : nil
            )
        }
    }

    private var put: APIOperation {
        APIOperation(
            .post,
            "/overrides",
            id: "setOverride",
            summary: "Puts an override in force; another of the same name and number ends, the very same one goes on.",
            body: .object(
                [
                    "name": .text("The name `closed-by:` asks for, of opening hours, or any name with `to`."),
                    "reason": .text("Why, for the audit."), "by": .text("Who, for the audit; who asks when absent."),
                    "number": APISchema.number, "to": .list(of: .text("A number or SIP address.")),
                    "until": .instant("When it ends by itself."),
                ],
                required: ["name", "reason"]
            ),
            answers: [201: APISchemas.override],
            namesOwnNumbers: true
        ) { [desk, now] request in
            let order = try request.value(Order.self)
            let override = try await desk.set(try Self.override(order, by: request.author(order.by), at: now()))
            return APIAnswer(OverrideLine(OverrideSpan(override: override)), status: 201)
        }
    }

    private var clear: APIOperation {
        APIOperation(
            .delete,
            "/overrides/{name}",
            id: "clearOverride",
            summary: "Takes back what is in force under a name, all of it or for one number.",
            parameters: [
                APIParameter("by", .text("Who, for the audit; who asks when absent.")),
                APIParameter("reason", .text("Why, for the audit.")),
                APIParameter("number", .number),
            ],
            answers: [200: .page(of: APISchemas.override)],
            problems: [404: "Nothing is in force under that name."],
            namesOwnNumbers: true
        ) { [desk, now] request in
            let number = try request.parameter("number", "a number in E.164", PhoneNumber.init(e164:))
            let cleared = try await desk.clear(
                request.place("name"),
                number: number,
                author: request.author(request.parameter("by")),
                reason: request.parameter("reason") ?? "",
                at: now()
            )
            guard !cleared.isEmpty else {
                throw APIProblem.notFound("Nothing is in force under '\(request.place("name"))'.")
            }
            return .page(cleared.map { OverrideLine(OverrideSpan(override: $0)) }, next: nil)
        }
    }

    private static func override(_ order: Order, by author: String, at now: Date) throws -> Override {
        guard (1...64).contains(order.name.count),
            order.name == order.name.trimmingCharacters(in: .whitespacesAndNewlines),
            order.name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            throw APIProblem.invalid(
                "name",
                "must have 1 to 64 characters, without control characters or spaces around it"
            )
        }
        guard !order.reason.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
            throw APIProblem.invalid("reason", "must not be empty")
        }
        let until = try APIReading.instant(order.until, at: "until")
        if let until, until <= now { throw APIProblem.invalid("until", "is over") }
        return Override(
            name: order.name,
            reason: order.reason,
            author: author,
            since: now,
            number: try order.number.map { try APIReading.number($0, at: "number") },
            to: try (order.to ?? []).enumerated().map { index, text in
                guard let target = DialTarget(text), target.isSomebody else {
                    throw APIProblem.invalid("to.\(index)", "is '\(text)'; expected a number in E.164 or a SIP address")
                }
                return target
            },
            until: until
        )
    }

    private var desk: OverrideDesk { OverrideDesk(database: database) }
}
