/// An element that this library does not know, at any place: for what is newer than our tables.
///
/// Validation reports it as a warning. It is also what an unknown element of a parsed document becomes.
public struct RawElement: Verb, GatherContent, DialLeg, StartService, StopService, ConnectService, AIGatherPart,
    RelayPart, PayPart
{
    /// Nothing is known of it.
    public static let form = ElementForm("")
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// An element with attributes, text and children.
    public init(
        _ name: String,
        attributes: KeyValuePairs<String, String> = [:],
        text: String = "",
        children: [any TeXMLElement] = []
    ) {
        let texts: [Markup.Content] = text.isEmpty ? [] : [.text(text)]
        markup = Markup(
            name,
            attributes: attributes.map { Markup.Attribute(name: $0.key, value: $0.value) },
            content: texts + children.map { .element($0.markup) }
        )
    }
}
