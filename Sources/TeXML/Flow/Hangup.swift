/// Ends the call.
///
/// Nothing after it runs.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/hangup
public struct Hangup: Verb {
    /// What it may hold.
    public static let form = ElementForm("Hangup")
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Ends the call.
    public init() {
        markup = Markup("Hangup")
    }
}
