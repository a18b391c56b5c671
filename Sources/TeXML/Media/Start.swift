/// Starts services beside the call; the next verb runs at once.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/start
public struct Start: Verb {
    /// What it may hold.
    public static let form = ElementForm(
        "Start",
        children: [MediaStream.self, Transcription.self, Suppression.self, Siprec.self, Recording.self]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Starts the services.
    public init(@StartBuilder services: () -> [any StartService]) {
        markup = Markup("Start", elements: services().map(\.markup))
    }
}
