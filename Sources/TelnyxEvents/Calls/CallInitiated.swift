public import Foundation

/// `call.initiated`: a leg exists; inbound it is parked and rings until we do something.
public struct CallInitiated: Hashable, Sendable {
    /// The name the caller shows.
    public let callerIDName: String?
    /// When the leg began.
    public let startedAt: Date?
    /// The caller as the SIP network names it.
    public let fromSIPURI: String?
    /// The callee as the SIP network names it.
    public let toSIPURI: String?
    /// SHAKEN/STIR attestation: A, B or C.
    public let attestation: String?
    /// Whether the attestation was verified.
    public let isAttestationValid: Bool?
    /// What call screening said.
    public let screeningResult: String?
    /// Codecs the caller offers, separated by commas.
    public let offeredCodecs: String?
    /// Codecs our connection allows, separated by commas.
    public let connectionCodecs: String?
    /// Custom headers, ours.
    public let customHeaders: [CallHeader]
    /// SIP headers passed through, for example `User-to-User`.
    public let sipHeaders: [CallHeader]
    /// Tags of the connection.
    public let tags: [String]

    init(_ fields: JSONFields) {
        callerIDName = fields.word("caller_id_name")
        startedAt = fields.date("start_time")
        fromSIPURI = fields.word("from_sip_uri")
        toSIPURI = fields.word("to_sip_uri")
        attestation = fields.word("shaken_stir_attestation")
        isAttestationValid = fields.flag("shaken_stir_validated")
        screeningResult = fields.word("call_screening_result")
        offeredCodecs = fields.word("offered_codecs")
        connectionCodecs = fields.word("connection_codecs")
        customHeaders = fields.objects("custom_headers").map(CallHeader.init)
        sipHeaders = fields.objects("sip_headers").map(CallHeader.init)
        tags = fields.words("tags")
    }
}
