/// Puts the caller into a queue; the queue has no size limit.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/enqueue
public struct Enqueue: Verb {
    /// What `Enqueue` takes.
    public struct Attributes: AttributeTable {
        /// Asked for when the call leaves the queue.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
        /// A document for the time of waiting, asked for again whenever it ends.
        public let waitURL = Attribute.address("waitUrl")
        /// How `waitUrl` is asked for; `POST` when nil.
        public let waitURLMethod = Attribute<RequestMethod>.choice("waitUrlMethod", default: "POST")
        /// How long the call may wait; at least 1 seconds; `14400` s when nil.
        public let maxWaitTime = Attribute.seconds("maxWaitTimeSecs", 1...Int.max, default: "14400")
    }

    /// What it may hold.
    public static let form = ElementForm("Enqueue", Attributes(), text: true)
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Waits in the queue of this name.
    public init(
        _ queue: String,
        action: WebAddress? = nil,
        method: RequestMethod? = nil,
        waitURL: WebAddress? = nil,
        waitURLMethod: RequestMethod? = nil,
        maxWaitTime: Duration? = nil
    ) {
        markup = Markup("Enqueue", text: queue)
        self.action = action
        self.method = method
        self.waitURL = waitURL
        self.waitURLMethod = waitURLMethod
        self.maxWaitTime = maxWaitTime
    }
}
