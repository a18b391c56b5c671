public import Foundation
public import Numbering

/// A TeXML request: the fetch of a call's instructions, or a callback that one of our documents asked for.
///
/// Everything is text on the wire; a value that does not read as its type is nil here and still in `fields`.
public struct TeXMLRequest: Hashable, Sendable {
    /// Which of our URLs was asked.
    public let step: TeXMLStep
    /// What it is about, told from its fields: the same URL may get several kinds.
    public let kind: Kind
    /// Everything as it came; custom fields are only here.
    public let fields: FormFields
    /// The leg; commands are addressed to it.
    public let call: CallControlID?
    /// The leg under its older id.
    public let legacyCall: CallControlID?
    /// The leg that caused this one.
    public let parentCall: CallControlID?
    /// The leg, in the events' words.
    public let callLeg: CallLegID?
    /// The session, in the events' words.
    public let callSession: CallSessionID?
    /// The application.
    public let connection: ConnectionID?
    /// The account.
    public let account: String?
    /// The calling side.
    public let from: Party
    /// The called side.
    public let to: Party
    /// The number or name the caller shows.
    public let callerID: String?
    /// The caller as the SIP network names it.
    public let fromSIPURI: String?
    /// The callee as the SIP network names it.
    public let toSIPURI: String?
    /// What network the caller is in.
    public let callingPartyType: Open<CallingPartyType>?
    /// Where the call stands.
    public let status: Open<TeXMLCallStatus>?
    /// `call-progress-events`, `call-cost-events`; nil in a fetch.
    public let callbackSource: String?
    /// When it happened.
    public let timestamp: Date?
    /// When the call began.
    public let initiatedAt: Date?
    /// Order of status callbacks, from 0; older ones always say 0.
    public let sequenceNumber: Int?
    /// How long it has lasted.
    public let duration: Duration?
    /// SHAKEN/STIR attestation: A, B or C.
    public let attestation: String?
    /// Whether the attestation was verified.
    public let isAttestationValid: Bool?
    /// What went wrong; published examples have one without a failure.
    public let errorCode: String?
    /// In words.
    public let errorMessage: String?
    /// The codec in use.
    public let codec: String?
    /// Samples per second.
    public let samplingRate: Int?
    /// What became of a `<Dial>`.
    public let dial: TeXMLDialResult?
    /// What was keyed or said.
    public let gather: TeXMLGatherResult?
    /// A recording.
    public let recording: TeXMLRecording?
    /// Words.
    public let transcription: TeXMLTranscription?
    /// A place in a queue.
    public let queue: TeXMLQueuePlace?
    /// A conference.
    public let conference: TeXMLConference?
    /// How the call ended.
    public let completion: TeXMLCompletion?
    /// Who or what answered.
    public let answeredBy: Open<AnsweredBy>?
    /// How long machine detection took.
    public let machineDetectionDuration: Duration?
    /// Where a `<Refer>` stands.
    public let referStatus: String?
    /// The answer to the REFER.
    public let referSIPResponse: Int?
    /// The answer its target gave.
    public let notifySIPResponse: Int?

    /// Reads the fields of one request.
    public init(_ fields: FormFields, step: TeXMLStep) {
        self.step = step
        kind = Kind(fields, step: step)
        self.fields = fields
        call = fields.id("CallSid")
        legacyCall = fields.id("CallSidLegacy")
        parentCall = fields.id("ParentCallSid")
        callLeg = fields.id("CallLegId")
        callSession = fields.id("CallSessionId")
        connection = fields.id("ConnectionId")
        account = fields.word("AccountSid")
        from = Party(telnyx: fields["From"])
        to = Party(telnyx: fields["To"])
        callerID = fields.word("CallerId")
        fromSIPURI = fields.word("FromSipUri")
        toSIPURI = fields.word("ToSipUri")
        callingPartyType = fields.open("CallingPartyType")
        status = fields.open("CallStatus")
        callbackSource = fields.word("CallbackSource")
        timestamp = fields.date("Timestamp") ?? fields.date("OccurredAt")
        initiatedAt = fields.date("CallInitiatedAt")
        sequenceNumber = fields.count("SequenceNumber")
        duration = fields.seconds("CallDuration")
        attestation = fields.word("ShakenStirAttestation")
        isAttestationValid = fields.flag("ShakenStirValidated")
        errorCode = fields.word("ErrorCode")
        errorMessage = fields.word("ErrorMessage")
        codec = fields.word("Codec")
        samplingRate = fields.count("SamplingRate")
        dial = fields.hasAny("DialCallStatus", "DialCallSid") ? TeXMLDialResult(fields) : nil
        gather = fields.hasAny("Digits", "SpeechResult") ? TeXMLGatherResult(fields) : nil
        recording = fields.hasAny("RecordingSid", "RecordingUrl") ? TeXMLRecording(fields) : nil
        transcription =
            fields.hasAny("TranscriptionSid", "TranscriptionText", "Transcript") ? TeXMLTranscription(fields) : nil
        queue = fields.hasAny("QueueSid", "QueuePosition") ? TeXMLQueuePlace(fields) : nil
        conference = fields.hasAny("ConferenceSid") ? TeXMLConference(fields) : nil
        completion = fields.hasAny("HangupCause", "EndTime") ? TeXMLCompletion(fields) : nil
        answeredBy = fields.open("AnsweredBy")
        machineDetectionDuration = fields.count("MachineDetectionDuration").map { .milliseconds($0) }
        referStatus = fields.word("ReferCallStatus")
        referSIPResponse = fields.count("ReferSipResponseCode")
        notifySIPResponse = fields.count("NotifySipResponseCode")
    }
}
