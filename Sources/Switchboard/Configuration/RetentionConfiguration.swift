import Handlers

/// How long what is done is kept, under `retention:`.
///
/// The consent ledger is kept for good: Virginia asks for ten years (SB 1339), and nothing is gained by less.
package struct RetentionConfiguration: Sendable {
    /// How long effects that ended well, or were refused, are listed: at least a day, nil for ever.
    package let effects: Duration?
    /// How long it is known who called, whom they talked to and what they texted last: at least a day, nil for ever.
    ///
    /// Rules look back 90 days at most.
    package let calls: Duration?
    /// How long files left in voicemail boxes are kept: nil for ever, which is the default.
    package let voicemail: Duration?
    /// How long recorded conversations are kept: nil for ever, which is the default.
    package let recordings: Duration?
    /// How long received faxes are kept, and how far sent ones came: nil for ever, which is the default.
    package let faxes: Duration?
    /// How long files of messages are kept: nil for ever, which is the default.
    package let messageFiles: Duration?
    /// How long it is known who did what on the admin listener: at least 30 days, nil for ever.
    package let audit: Duration?
    /// How long events that are done are kept, with what was decided about them: at least 30 days, nil for ever.
    package let events: Duration?
    /// How long it is known how far each message got: at least a day, nil for ever, which is the default.
    package let deliveries: Duration?

    init(_ section: Section) {
        effects = section.value("effects", default: .seconds(90 * 86_400), Self.length)
        calls = section.value("calls", default: .seconds(CallBook.memory), Self.length)
        voicemail = section.value("voicemail", Self.length).flatMap(\.self)
        recordings = section.value("recordings", Self.length).flatMap(\.self)
        faxes = section.value("faxes", Self.length).flatMap(\.self)
        messageFiles = section.value("message-files", Self.length).flatMap(\.self)
        audit = section.value("audit", default: .seconds(730 * 86_400)) { try Self.span($0, atLeast: 30) }
        // Telnyx hands an event over again for days: an id that is forgotten sooner would have its effect twice.
        events = section.value("events") { try Self.span($0, atLeast: 30) }.flatMap(\.self)
        deliveries = section.value("deliveries", Self.length).flatMap(\.self)
        section.finish()
    }

    private static func length(_ text: String) throws -> Duration? { try span(text, atLeast: 1) }

    private static func span(_ text: String, atLeast days: Int) throws -> Duration? {
        if text == "forever" { return nil }
        let length = try ConfigurationValues.duration(text)
        // The gate counts answers over minutes, and a confirmation is owed for five: a day is far beyond both.
        guard length >= .seconds(days * 86_400) else {
            throw ValueFault("must be \(days == 1 ? "a day" : "\(days) days") or longer, like 90d, or forever")
        }
        return length
    }
}
