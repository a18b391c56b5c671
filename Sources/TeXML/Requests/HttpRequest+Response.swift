extension HttpRequest {
    /// What is taken from the answer.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Response: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm(
            "Response",
            children: [
                HttpRequest.Headers.self, HttpRequest.Body.self, HttpRequest.ResponseType.self,
                HttpRequest.StatusCode.self, HttpRequest.Content.self,
            ]
        )
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// What is expected of the answer and what is kept of it; nil parts are left out.
        public init(
            type: String? = nil,
            statusCode: Int? = nil,
            headers: HttpRequest.Headers? = nil,
            body: SafeText? = nil,
            content: [HttpRequest.Field] = []
        ) {
            let parts: [(any TeXMLElement)?] = [
                type.map { ResponseType($0) }, statusCode.map { StatusCode($0) },
                content.isEmpty ? nil : Content(content), headers, body.map { Body($0) },
            ]
            markup = Markup("Response", elements: parts.compactMap { $0?.markup })
        }
    }
}
