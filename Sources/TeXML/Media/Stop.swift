/// Ends services that ``Start`` started.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stop
public struct Stop: Verb {
    /// What it may hold.
    public static let form = ElementForm(
        "Stop",
        children: [Stop.Stream.self, Stop.Transcription.self, Stop.Suppression.self, Stop.Siprec.self]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Ends the services.
    public init(@StopBuilder services: () -> [any StopService]) {
        markup = Markup("Stop", elements: services().map(\.markup))
    }
}
