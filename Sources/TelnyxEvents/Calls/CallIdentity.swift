public import Numbering

/// Which call an event is about, and whose it is.
public struct CallIdentity: Hashable, Sendable {
    /// Shared by all legs of one call.
    public let session: CallSessionID?
    /// One leg.
    public let leg: CallLegID?
    /// What commands to the leg are addressed to; the `CallSid` of a TeXML request.
    public let control: CallControlID?
    /// The connection or application it came in by.
    public let connection: ConnectionID?
    /// Which way the leg goes; only `call.initiated` says so.
    public let direction: Open<CallDirection>?
    /// The calling side.
    public let from: Party
    /// The called side.
    public let to: Party
    /// What we asked to be handed back.
    public let clientState: ClientState?
    /// Where the leg stands; most events do not say.
    public let state: Open<CallState>?
    /// What network the caller is in.
    public let callingPartyType: Open<CallingPartyType>?

    init(_ fields: JSONFields) {
        session = fields.id("call_session_id")
        leg = fields.id("call_leg_id")
        control = fields.id("call_control_id")
        connection = fields.id("connection_id")
        direction = fields.open("direction")
        from = fields.party("from")
        to = fields.party("to")
        clientState = fields.word("client_state").map(ClientState.init(rawValue:))
        state = fields.open("state")
        callingPartyType = fields.open("calling_party_type")
    }

    init(_ request: TeXMLRequest) {
        session = request.callSession
        leg = request.callLeg
        control = request.call
        connection = request.connection
        direction = nil
        from = request.from
        to = request.to
        clientState = nil
        state = nil
        callingPartyType = request.callingPartyType
    }
}
