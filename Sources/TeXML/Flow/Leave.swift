/// Takes the caller out of the queue; the document with the ``Enqueue`` goes on.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/leave
public struct Leave: Verb {
    /// What it may hold.
    public static let form = ElementForm("Leave")
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Leaves the queue.
    public init() {
        markup = Markup("Leave")
    }
}
