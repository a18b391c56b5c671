import Admin
import Foundation
import Numbering
import OptOut
import TelnyxEvents

/// `/verifications`: one-time codes, sent and checked.
struct VerificationOperations {
    let desk: VerificationDesk?
    let now: @Sendable () -> Date

    private struct Order: Decodable {
        let number: String
    }

    private struct Guess: Decodable {
        let code: String
    }

    var all: [APIOperation] { [start, show, resend, check] }

    private var start: APIOperation {
        APIOperation(
            .post,
            "/verifications",
            id: "startVerification",
            summary: "Sends a one-time code to a number.",
            body: .object(["number": .number], required: ["number"]),
            answers: [201: APISchemas.verification],
            problems: [
                403: "No codes go to that country, or the number has opted out.",
                503: "No codes are sent: `verifications:` is not configured.",
            ]
        ) { [self] request in
            let desk = try open()
            let number = try APIReading.number(try request.value(Order.self).number, at: "number")
            let found = try await refusing { try await desk.start(String(request.act.prefix(64)), number: number) }
            return APIAnswer(VerificationLine(found, rules: desk.rules, at: now()), status: 201)
        }
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/verifications/{id}",
            id: "showVerification",
            summary: "How far a verification has come.",
            answers: [200: APISchemas.verification],
            problems: [404: "There is no such verification."]
        ) { [self] request in
            let desk = try open()
            guard let found = try await desk.show(request.place("id")) else { throw Self.unknown }
            return APIAnswer(VerificationLine(found, rules: desk.rules, at: now()))
        }
    }

    private var resend: APIOperation {
        APIOperation(
            .post,
            "/verifications/{id}/resend",
            id: "resendVerification",
            summary: "Sends another code; the one before does not count any more.",
            answers: [200: APISchemas.verification],
            problems: [404: "There is no such verification.", 409: "It is over, or was sent as often as it may be."]
        ) { [self] request in
            let desk = try open()
            guard let found = try await refusing({ try await desk.resend(request.place("id")) }) else {
                throw Self.unknown
            }
            return APIAnswer(VerificationLine(found, rules: desk.rules, at: now()))
        }
    }

    private var check: APIOperation {
        APIOperation(
            .post,
            "/verifications/{id}/check",
            id: "checkVerification",
            summary: "Checks a code: right once, and only while it counts.",
            body: .object(["code": .text("The digits the person typed.")], required: ["code"]),
            answers: [200: APISchemas.verification],
            problems: [404: "There is no such verification."]
        ) { [self] request in
            let desk = try open()
            let code = try request.value(Guess.self).code.filter { !$0.isWhitespace && $0 != "-" }
            guard let found = try await desk.check(request.place("id"), code: code) else { throw Self.unknown }
            return APIAnswer(VerificationLine(found.verification, isRight: found.isRight, rules: desk.rules, at: now()))
        }
    }

    private func open() throws -> VerificationDesk {
        guard let desk else {
            throw APIProblem(
                503,
                "not-configured",
                "No codes are sent: `verifications:` or telnyx.api-key is not configured."
            )
        }
        return desk
    }

    private func refusing<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let refusal as VerificationDesk.Refusal {
            throw problem(refusal)
        }
    }

    private func problem(_ refusal: VerificationDesk.Refusal) -> APIProblem {
        switch refusal {
        case .country(let country):
            Self.refused(
                403,
                "country-not-allowed",
                "No codes go to \(country ?? "numbers of no country"); see verifications.countries."
            )
        case .gate(let reason):
            Self.refused(reason == .optedOut ? 403 : 409, reason.rawValue, "The send gate refuses: \(reason.rawValue).")
        case .quiet: Self.refused(409, "quiet-hours", "The send gate keeps quiet hours.")
        case .noSendsLeft: Self.refused(409, "no-sends-left", "It was sent as often as it may be.")
        case .over(let state): Self.refused(409, state.rawValue, "It is over: \(state.rawValue).")
        case .tooMany(let until):
            APIProblem(
                429,
                "too-many-codes",
                "Too many texts; the next may leave at \(until.formatted(.iso8601)).",
                headers: ["Retry-After": String(max(1, Int(until.timeIntervalSince(now()).rounded(.up))))]
            )
        }
    }

    private static func refused(_ status: Int, _ reason: String, _ detail: String) -> APIProblem {
        APIProblem(status, "refused", detail, members: ["reason": .string(reason)])
    }

    private static let unknown = APIProblem.notFound("There is no such verification.")
}
