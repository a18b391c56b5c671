public import Numbering

/// An event of a fax, either way.
public struct FaxEvent: Hashable, Sendable {
    /// What was written down: id, type, time, bytes.
    public let envelope: EventEnvelope
    /// What happened.
    public let kind: Kind
    /// The fax; the event has an id of its own.
    public let id: FaxID?
    /// To us or from us.
    public let direction: Open<FaxDirection>?
    /// Where it stands.
    public let status: Open<FaxStatus>?
    /// The sending side.
    public let from: Party
    /// The receiving side.
    public let to: Party
    /// What the sender's machine calls itself or calls from.
    public let callerID: String?
    /// The received document: a pre-signed link to be used exactly as it stands, dead after 10 minutes.
    public let mediaURL: String?
    /// The document we gave to be sent.
    public let originalMediaURL: String?
    /// Its name at Telnyx.
    public let mediaName: String?
    /// Pages; absent on failure.
    public let pageCount: Int?
    /// `normal`, `high` and others.
    public let quality: String?
    /// How long the call took.
    public let callDuration: Duration?
    /// Whether pages are missing.
    public let isPartial: Bool?
    /// Why it failed; the list has no end, for example `receiver_no_answer`.
    public let failureReason: String?
    /// The application it came in by.
    public let connection: ConnectionID?
    /// What we asked to be handed back.
    public let clientState: ClientState?
    /// The Telnyx user.
    public let userID: String?

    init(_ envelope: EventEnvelope, payload fields: JSONFields) {
        self.envelope = envelope
        kind = Kind(type: envelope.type)
        id = fields.id("fax_id") ?? fields.id("id")
        direction = fields.open("direction")
        status = fields.open("status")
        from = fields.party("from")
        to = fields.party("to")
        callerID = fields.word("caller_id")
        mediaURL = fields.word("media_url")
        originalMediaURL = fields.word("original_media_url")
        mediaName = fields.word("media_name")
        pageCount = fields.count("page_count")
        quality = fields.word("quality")
        callDuration = fields.seconds("call_duration_secs")
        isPartial = fields.flag("partial_content")
        failureReason = fields.word("failure_reason")
        connection = fields.id("connection_id")
        clientState = fields.word("client_state").map(ClientState.init(rawValue:))
        userID = fields.word("user_id")
    }

    /// What happened to a fax.
    public enum Kind: Hashable, Sendable {
        /// We asked for it to be sent.
        case queued
        /// Its pages are ready to be sent.
        case mediaProcessed
        /// Pages are going out.
        case sendingStarted
        /// All pages arrived; also what older examples call `fax.sent`.
        case delivered
        /// It did not work.
        case failed
        /// Pages are coming in.
        case receivingStarted
        /// Its document is being made.
        case mediaProcessingStarted
        /// Its document can be fetched.
        case received
        /// A type we have no structure for.
        case other(String)

        init(type: String) {
            switch type {
            case "fax.queued": self = .queued
            case "fax.media.processed": self = .mediaProcessed
            case "fax.sending.started": self = .sendingStarted
            case "fax.delivered", "fax.sent": self = .delivered
            case "fax.failed": self = .failed
            case "fax.receiving.started": self = .receivingStarted
            case "fax.media.processing.started": self = .mediaProcessingStarted
            case "fax.received": self = .received
            default: self = .other(type)
            }
        }
    }
}
