/// Builds the parts of ``Pay``.
@resultBuilder
public enum PayBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any PayPart

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only Prompt and Parameter stand in Pay")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any PayPart] { [] }
}
