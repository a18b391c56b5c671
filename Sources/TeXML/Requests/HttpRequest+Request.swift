extension HttpRequest {
    /// The request to make.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Request: TeXMLElement {
        /// What `Request` takes.
        public struct Attributes: AttributeTable {
            /// Where the request goes; required.
            public let url = Attribute.address("url", required: true)
            /// How the request is made.
            public let method = Attribute<RequestMethod>.choice("method")
        }

        /// What it may hold.
        public static let form = ElementForm(
            "Request",
            Attributes(),
            children: [HttpRequest.Headers.self, HttpRequest.Body.self]
        )
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A request; nil parts are left out.
        public init(
            url: WebAddress,
            method: RequestMethod? = nil,
            headers: HttpRequest.Headers? = nil,
            body: SafeText? = nil
        ) {
            markup = Markup("Request", elements: headers.map { [$0.markup] } ?? [])
            if let body { markup.content.append(.element(Body(body).markup)) }
            self.url = url
            self.method = method
        }
    }
}
