import Handlers

/// How long what is done is kept, under `retention:`.
///
/// The consent ledger and the journal are kept for good.
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

    init(_ section: Section) {
        effects = section.value("effects", default: .seconds(90 * 86_400), Self.length)
        calls = section.value("calls", default: .seconds(CallBook.memory), Self.length)
        voicemail = section.value("voicemail", Self.length).flatMap(\.self)
        recordings = section.value("recordings", Self.length).flatMap(\.self)
        section.finish()
    }

    private static func length(_ text: String) throws -> Duration? {
        if text == "forever" { return nil }
        let length = try ConfigurationValues.duration(text)
        // The gate counts answers over minutes, and a confirmation is owed for five: a day is far beyond both.
        guard length >= .seconds(86_400) else { throw ValueFault("must be a day or longer, like 90d, or forever") }
        return length
    }
}
