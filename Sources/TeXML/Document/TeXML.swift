/// A TeXML document: what Telnyx is told to do with a call, verb by verb.
///
///     let answer = TeXML {
///         Say("Thanks for calling.", voice: .polly("Joanna", neural: true))
///         Dial(callerID: "+13125550100", timeout: .seconds(20), action: "/dialed") {
///             Number("+13125550101")
///             Sip("sip:agent@pbx.example.com")
///         }
///         Hangup()
///     }
///     let body = try answer.encoded()
public struct TeXML: Hashable, Sendable {
    /// The root element, `Response`, as it will be written.
    public var markup: Markup

    /// Takes a root element as it is; validation says whether it is one.
    public init(markup: Markup) { self.markup = markup }

    /// A document of these verbs, in order.
    public init(verbs: [any Verb]) { markup = Markup(Self.shape.name, elements: verbs.map(\.markup)) }

    /// A document of these verbs, in order; none at all is legal and does nothing.
    public init(@VerbBuilder content: () -> [any Verb]) { self.init(verbs: content()) }

    /// The verbs in order; what Telnyx does not know is a ``RawElement``.
    public var verbs: [any Verb] {
        markup.elements.map { child in
            Self.shape.child(named: child.name)?.init(markup: child) as? any Verb ?? RawElement(markup: child)
        }
    }

    static let shape = ElementShape(
        name: "Response",
        attributes: [],
        children: [
            Say.self, Play.self, Gather.self, AIGather.self, Dial.self, Record.self, Hangup.self, Pause.self,
            Redirect.self, Reject.self, Refer.self, Enqueue.self, Leave.self, Start.self, Stop.self, Connect.self,
            Pay.self, HttpRequest.self,
        ],
        takesText: false
    )
}
