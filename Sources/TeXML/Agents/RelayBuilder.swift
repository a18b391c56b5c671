/// Builds the parts of ``ConversationRelay``.
@resultBuilder
public enum RelayBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any RelayPart

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only Language and Parameter stand in ConversationRelay")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any RelayPart] { [] }
}
