import Numbering

/// What an event belongs to and who is on the other side, read from its payload.
struct Conversation {
    /// Nil when the payload names nothing to belong to; the event is then a conversation of its own.
    let key: ConversationKey?
    let counterparty: PhoneNumber?

    /// Every member name that is read here.
    static let names: Set<String> = [
        "advanced_order_id", "agent_id", "brandId", "call_control_id", "call_leg_id", "call_session_id", "campaignId",
        "conference_id", "conversation_id", "direction", "fax_id", "from", "id", "message_id", "order_id",
        "phoneNumber",
        "phone_number", "porting_order_id", "portout_id", "profile_id", "telnyx_end_user_target", "to", "waba_id",
    ]

    init(type: EventTypeName, family: EventFamily, payload: JSONFields) {
        let subject: String?
        switch family {
        case .call: (subject, counterparty) = Self.call(payload)
        case .message: (subject, counterparty) = Self.message(type: type, payload)
        case .fax: (subject, counterparty) = Self.fax(type: type, payload)
        case .number: (subject, counterparty) = Self.number(type: type, payload)
        case .other: (subject, counterparty) = (nil, nil)
        }
        key = subject.map { ConversationKey(rawValue: "\(family.rawValue):\($0.prefix(255))") }
    }

    /// The session, which all legs of a call share.
    ///
    /// The remote side is known only where the direction is.
    private static func call(_ payload: JSONFields) -> (String?, PhoneNumber?) {
        let subject = payload.word(
            "call_session_id",
            "call_leg_id",
            "call_control_id",
            "conference_id",
            "conversation_id"
        )
        let counterparty: PhoneNumber? =
            switch payload.text("direction") {
            case "incoming", "inbound": payload.phoneNumber("from")
            case "outgoing", "outbound": payload.phoneNumber("to")
            default: payload.phoneNumber("telnyx_end_user_target")
            }
        return (subject, counterparty)
    }

    /// The remote address: of the sender for what we received, of the first recipient for what we sent.
    private static func message(type: EventTypeName, _ payload: JSONFields) -> (String?, PhoneNumber?) {
        // A received message has a sender whatever else it says: a STOP must be found under its number.
        let isInbound = type.text == "message.received" || payload.text("direction") == "inbound"
        let address = isInbound ? payload.members["from"] : payload.list("to").first
        let remote = address.flatMap(MessageAddress.init)
        let subject =
            remote?.phoneNumber?.e164 ?? remote?.text ?? remote?.agentID
            ?? payload.word("profile_id", "waba_id", "message_id", "id")
        return (subject, remote?.phoneNumber)
    }

    private static func fax(type: EventTypeName, _ payload: JSONFields) -> (String?, PhoneNumber?) {
        let isInbound = payload.text("direction").map { $0 == "inbound" } ?? type.text.hasPrefix("fax.rece")
        return (payload.word("fax_id", "id"), payload.phoneNumber(isInbound ? "from" : "to"))
    }

    /// The order, registration or verification.
    ///
    /// A comment's own id comes after the id of what it comments on.
    private static func number(type: EventTypeName, _ payload: JSONFields) -> (String?, PhoneNumber?) {
        let subject = payload.word(
            "porting_order_id",
            "portout_id",
            "advanced_order_id",
            "order_id",
            "campaignId",
            "brandId",
            "phoneNumber",
            "id"
        )
        let splitFrom = type.text == "porting_order.split" ? payload.object("from").word("id") : nil
        return (subject ?? splitFrom, payload.phoneNumber("phone_number") ?? payload.phoneNumber("phoneNumber"))
    }
}
