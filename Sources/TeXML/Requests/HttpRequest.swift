/// Asks a web server something and puts the answer into variables.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
public struct HttpRequest: Verb {
    /// What `HttpRequest` takes.
    public struct Attributes: AttributeTable {
        /// False to wait for the answer and then ask for `action`; the documentation contradicts itself on the
        /// default, so write it; `false` when nil.
        public let async = Attribute.boolean("async", default: "false")
        /// Asked for with the answer when `async` is false.
        public let action = Attribute.address("action")
    }

    /// What it may hold.
    public static let form = ElementForm(
        "HttpRequest",
        Attributes(),
        children: [HttpRequest.Request.self, HttpRequest.Response.self]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Makes the request; `response` says what is taken from the answer.
    public init(
        _ request: HttpRequest.Request,
        response: HttpRequest.Response? = nil,
        async: Bool? = nil,
        action: WebAddress? = nil
    ) {
        markup = Markup("HttpRequest", elements: [request.markup] + (response.map { [$0.markup] } ?? []))
        self.async = async
        self.action = action
    }
}
