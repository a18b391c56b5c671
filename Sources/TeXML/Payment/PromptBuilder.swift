/// Builds what a ``Prompt`` says.
@resultBuilder
public enum PromptBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = Say

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only Say stands in Prompt")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [Say] { [] }
}
