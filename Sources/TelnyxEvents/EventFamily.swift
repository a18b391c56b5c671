/// The five feeds events are told apart by.
///
/// Every event belongs to exactly one.
public enum EventFamily: String, Hashable, Sendable, Codable, CaseIterable {
    /// Calls, conferences, recordings, streams, SIPREC, AI assistants and every TeXML request.
    case call
    /// SMS, MMS, RCS and WhatsApp messages, both directions.
    case message
    /// Faxes, both directions.
    case fax
    /// Number orders, porting, 10DLC, hosted messaging, verification.
    case number
    /// Everything else, kept as it came: unknown types, bodies without a type, the old flat form.
    case other
}
