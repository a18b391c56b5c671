/// An event of numbers and what they need: orders, porting, registration, verification.
public struct NumberEvent: Hashable, Sendable {
    /// What was written down: id, type, time, bytes.
    public let envelope: EventEnvelope
    /// What happened.
    public let detail: Detail

    /// What happened; which way is said by the type in the envelope.
    public enum Detail: Hashable, Sendable {
        /// Numbers were bought, or not.
        case order(NumberOrder)
        /// A wish for numbers changed or got a comment.
        case advancedOrder(AdvancedOrder)
        /// Texting for numbers of another carrier.
        case hostedOrder(HostedNumberOrder)
        /// Numbers come to us.
        case porting(PortingOrder)
        /// Numbers go from us.
        case portout(Portout)
        /// A 10DLC brand changed.
        case brand(TenDLCUpdate)
        /// A 10DLC campaign changed.
        case campaign(TenDLCUpdate)
        /// A number was assigned to a 10DLC campaign, or taken from it.
        case assignment(TenDLCUpdate)
        /// Whether somebody has a number.
        case verification(Verification)
        /// A type we have no structure for; the payload as it came.
        case other(JSONValue)
    }

    init(_ envelope: EventEnvelope, payload: JSONFields) {
        self.envelope = envelope
        detail = Detail(type: envelope.type, payload: payload)
    }
}

extension NumberEvent.Detail {
    init(type: String, payload: JSONFields) {
        switch type.prefix(while: { $0 != "." }) {
        case "number_order": self = .order(NumberOrder(payload))
        case "advanced_order": self = .advancedOrder(AdvancedOrder(payload))
        case "messaging_hosted_numbers_orders": self = .hostedOrder(HostedNumberOrder(payload))
        case "porting_order": self = .porting(PortingOrder(payload))
        case "portout": self = .portout(Portout(payload))
        case "verify", "verification": self = .verification(Verification(payload))
        default:
            switch type {
            case "10dlc.brand.update": self = .brand(TenDLCUpdate(payload))
            case "10dlc.campaign.update": self = .campaign(TenDLCUpdate(payload))
            case "10dlc.phone_number.update": self = .assignment(TenDLCUpdate(payload))
            default: self = .other(.object(payload.members))
            }
        }
    }
}
