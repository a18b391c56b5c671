import Admin
import Foundation
import Handlers
import Numbering
import OptOut
import TelnyxEvents

/// `/messages`: texts that leave through the send gate and the outbox, and by no other way.
struct MessageOperations {
    private static let longestText = 1600
    let courier: MessageCourier
    let sends: Bool

    private struct Order: Decodable {
        let to: String
        let text: String
        let purpose: String
        let from: String?
        let messagingProfile: String?
        let notAfter: String?
    }

    /// What may be sent by request: the rest is answers to something.
    private static let purposes: [SendPurpose] = [.informational, .marketing]

    var all: [APIOperation] { [send, show] }

    private var send: APIOperation {
        APIOperation(
            .post,
            "/messages",
            id: "sendMessage",
            summary: "Takes a text in for sending; the send gate is asked now, and again right before it leaves.",
            body: .object(
                [
                    "to": .number, "text": .text("The words, 1 to \(Self.longestText) characters."),
                    "purpose": .text("Why it is sent; rules depend on it.", oneOf: Self.purposes.map(\.rawValue)),
                    "from": .text("Our number or sender name; or `messagingProfile`."),
                    "messagingProfile": .text("The messaging profile that chooses a number."),
                    "notAfter": .instant("After this instant it is not sent any more."),
                ],
                required: ["to", "text", "purpose"]
            ),
            answers: [202: APISchemas.message],
            problems: [
                403: "The number has opted out.",
                409: "The gate refuses it: the reason stands in `reason`.",
                503: "Nothing is sent: no API key is configured.",
            ]
        ) { [courier, sends] request in
            guard sends else {
                throw APIProblem(503, "not-sending", "Nothing is sent: telnyx.api-key is not set.")
            }
            let message = try Self.message(try request.value(Order.self))
            switch try await Self.answer(to: message, as: request.act, by: courier) {
            case .accepted(let record):
                return APIAnswer(
                    MessageLine(record),
                    status: 202,
                    headers: ["Location": "\(AdminAPI.root)/messages/\(record.event)"]
                )
            case .refused(let reason):
                let isConsent = reason == .optedOut
                throw Self.refusal(isConsent ? 403 : 409, reason.rawValue, "\(message.to.e164): \(reason.rawValue)")
            case .quiet(let refusal):
                throw Self.refusal(409, "quiet-hours", "\(refusal)")
            }
        }
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/messages/{id}",
            id: "showMessage",
            summary: "What became of a message taken in here.",
            answers: [200: APISchemas.message],
            problems: [404: "No such message was taken in."]
        ) { [courier] request in
            let id = EventID(rawValue: request.place("id"))
            guard let id, id.rawValue.hasPrefix("api:"), let record = try await courier.record(of: id) else {
                throw APIProblem.notFound("No message '\(request.place("id"))' was taken in here.")
            }
            return APIAnswer(MessageLine(record))
        }
    }

    private static func answer(
        to message: OutboundMessage,
        as act: String,
        by courier: MessageCourier
    ) async throws -> MessageCourier.Answer {
        do {
            return try await courier.accept(message, as: EventID(prefix: "api:", digest: act))
        } catch let refused as MessageCourier.Unreachable {
            let detail = "\(message.to.e164) is listed as \(refused.lineType), which lookups.no-texts-to names"
            throw refusal(409, "line-type", detail)
        }
    }

    private static func refusal(_ status: Int, _ reason: String, _ detail: String) -> APIProblem {
        APIProblem(status, "refused", detail, members: ["reason": .string(reason)])
    }

    private static func message(_ order: Order) throws -> OutboundMessage {
        guard (1...longestText).contains(order.text.count) else {
            throw APIProblem.invalid("text", "must have 1 to \(longestText) characters")
        }
        guard let purpose = SendPurpose(rawValue: order.purpose), purposes.contains(purpose) else {
            let known = purposes.map(\.rawValue).joined(separator: " or ")
            throw APIProblem.invalid("purpose", "is '\(order.purpose)'; expected \(known)")
        }
        guard order.from?.isEmpty == false || order.messagingProfile?.isEmpty == false else {
            throw APIProblem.invalid("from", "is missing; name it or messagingProfile")
        }
        return OutboundMessage(
            from: order.from,
            to: try APIReading.number(order.to, at: "to"),
            text: order.text,
            messagingProfileID: order.messagingProfile,
            purpose: purpose,
            notAfter: try APIReading.instant(order.notAfter, at: "notAfter")
        )
    }
}
