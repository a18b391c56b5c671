/// Refuses the call.
///
/// As the first verb it costs nothing; later it ends a call that is charged. Nothing after it runs.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/reject
public struct Reject: Verb {
    /// What `Reject` takes.
    public struct Attributes: AttributeTable {
        /// What the caller hears; `rejected` when nil.
        public let reason = Attribute<RejectReason>.choice("reason", default: "rejected")
    }

    /// What it may hold.
    public static let form = ElementForm("Reject", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(reason: RejectReason? = nil) {
        markup = Markup("Reject")
        self.reason = reason
    }
}
