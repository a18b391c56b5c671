/// Builds a document.
@resultBuilder
public enum VerbBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any Verb

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only verbs stand directly in a document")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any Verb] { [] }
}
