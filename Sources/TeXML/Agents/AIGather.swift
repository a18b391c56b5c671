/// Lets an assistant ask the caller for facts, in a conversation.
///
/// The facts are described by a JSON Schema; `action` gets them.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
public struct AIGather: Verb {
    /// What `AIGather` takes.
    public struct Attributes: AttributeTable {
        /// Asked for with what was gathered.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
    }

    /// What it may hold.
    public static let form = ElementForm(
        "AIGather",
        Attributes(),
        children: [
            AIGather.Greeting.self, AIGather.Voice.self, AIGather.Parameters.self, AIGather.MessageHistory.self,
            AIGather.InterruptionSettings.self, AIGather.Transcription.self, AIGather.Assistant.self,
            AIGather.Tools.self,
        ]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Asks for the facts that the JSON Schema in `parameters` describes.
    public init(
        parameters: JSONText,
        action: WebAddress? = nil,
        method: RequestMethod? = nil,
        @AIGatherBuilder parts: () -> [any AIGatherPart] = { [] }
    ) {
        markup = Markup("AIGather", elements: [Parameters(parameters).markup] + parts().map(\.markup))
        self.action = action
        self.method = method
    }
}
