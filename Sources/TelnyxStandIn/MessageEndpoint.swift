import Foundation
import TelnyxEvents

/// `POST /v2/messages` and `GET /v2/messaging_optouts`.
struct MessageEndpoint {
    let state: StandInState

    func send(_ body: JSONValue) -> StandInAnswer {
        guard case .object(let members) = body else { return StandInField.notJSON }
        let field = StandInField(members)
        guard let to = field.text("to") else { return StandInField.missing("to") }
        guard StandInField.isE164(to) else {
            return .error(
                400,
                "40310",
                "Invalid 'to' address",
                "The 'to' address should be in E.164 form.",
                pointer: "/to"
            )
        }
        let from = field.text("from")
        guard from != nil || field.text("messaging_profile_id") != nil else { return StandInField.missing("from") }
        if let from, !StandInField.isSender(from) {
            return .error(400, "40305", "Invalid 'from' address", "The 'from' address is not usable.", pointer: "/from")
        }
        if let optional = ["text", "subject", "type", "webhook_url", "messaging_profile_id"].first(where: {
            field.isWrong($0)
        }) {
            return .error(422, "10015", "Invalid type", "The field must be a string.", pointer: "/\(optional)")
        }
        let media = members["media_urls"] ?? .null
        guard field.text("text") != nil || media != .null else {
            return .error(400, "40316", "No content provided", "A message needs text or media.", pointer: "/text")
        }
        if state.isBlocked(to) {
            let detail = "Messages cannot be sent from '\(from ?? "")' to '\(to)' due to an existing block rule."
            return .error(422, "40300", "Blocked due to STOP message", detail)
        }
        return .data(message(to: to, from: from, members))
    }

    /// `POST /v2/messages/rcs`, which needs agent, recipient, profile and content (Telnyx, "Send an RCS message").
    func sendRCS(_ body: JSONValue) -> StandInAnswer {
        guard case .object(var members) = body else { return StandInField.notJSON }
        let field = StandInField(members)
        guard let agent = field.text("agent_id") else { return StandInField.missing("agent_id") }
        guard let to = field.text("to") else { return StandInField.missing("to") }
        guard field.text("messaging_profile_id") != nil else { return StandInField.missing("messaging_profile_id") }
        guard case .string(let text)? = body["agent_message"]?["content_message"]?["text"] else {
            return StandInField.missing("agent_message")
        }
        if state.isBlocked(to) {
            let detail = "Messages cannot be sent from '\(agent)' to '\(to)' due to an existing block rule."
            return .error(422, "40300", "Blocked due to STOP message", detail)
        }
        members["text"] = .string(text)
        guard case .object(var answer) = message(to: to, from: nil, members) else { return StandInField.notJSON }
        answer["from"] = .object(["agent_id": .string(agent), "carrier": .string("Telnyx")])
        answer["type"] = .string("RCS")
        answer["body"] = .object(["text": .string(text)])
        answer["text"] = nil
        return .data(.object(answer))
    }

    /// The shape of a recorded answer, with what we know.
    private func message(to: String, from: String?, _ members: [String: JSONValue]) -> JSONValue {
        .object([
            "record_type": .string("message"), "direction": .string("outbound"),
            "id": .string(state.messageID()), "type": .string("SMS"),
            "messaging_profile_id": members["messaging_profile_id"] ?? .null,
            "from": .object([
                "phone_number": .string(from ?? ""), "carrier": .string("Telnyx"), "line_type": .string("Wireless"),
            ]),
            "to": .array([
                .object([
                    "phone_number": .string(to), "status": .string("queued"), "carrier": .string(""),
                    "line_type": .string("Wireless"),
                ])
            ]),
            "text": members["text"] ?? .null, "media": .array([]), "encoding": .string("GSM-7"),
            "parts": .integer(1), "cost": .object(["amount": .string("0.0040"), "currency": .string("USD")]),
            "errors": .array([]), "sent_at": .null, "completed_at": .null,
        ])
    }

    func optOuts(_ query: [String: String]) -> StandInAnswer {
        let rows = state.blocked.map { number in
            JSONValue.object([
                "from": .string(number), "to": .null, "messaging_profile_id": .null, "keyword": .string("STOP"),
                "created_at": .string("2026-01-01 12:00:00.000000+00:00"),
            ])
        }
        return StandInPage(query).answer(rows)
    }
}
