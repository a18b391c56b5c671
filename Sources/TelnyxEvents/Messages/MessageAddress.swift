public import Numbering

/// One end of a message: a number, a short code, an alphanumeric sender or an RCS agent, and what became of it.
public struct MessageAddress: Hashable, Sendable {
    /// The address as received: `phone_number`, or the whole value in bodies of 2019 that have a plain string; nil for an RCS agent.
    public let text: String?
    /// The address as a number, when it is one.
    public let phoneNumber: PhoneNumber?
    /// The carrier's name, when it says anything.
    public let carrier: String?
    /// `Wireline`, `Wireless`, `VoIP`, `long_code` …: not a closed list.
    public let lineType: String?
    /// How far the message got for this address.
    public let status: Open<MessageStatus>?
    /// The RCS agent, when this end is one.
    public let agentID: String?
    /// The RCS agent's name.
    public let agentName: String?

    /// Reads an object, or a plain string; nil for anything else.
    init?(_ value: JSONValue) {
        let fields = JSONFields(value)
        switch value {
        case .string(let plain) where !plain.isEmpty: text = plain
        case .object: text = fields.word("phone_number")
        default: return nil
        }
        phoneNumber = text.flatMap(PhoneNumber.init(telnyx:))
        carrier = fields.word("carrier")
        lineType = fields.word("line_type")
        status = fields.open("status")
        agentID = fields.word("agent_id")
        agentName = fields.word("agent_name")
    }
}
