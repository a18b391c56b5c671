/// Builds the parts of ``AIGather``.
@resultBuilder
public enum AIGatherBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any AIGatherPart

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only the elements named AIGather.… stand in AIGather")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any AIGatherPart] { [] }
}
