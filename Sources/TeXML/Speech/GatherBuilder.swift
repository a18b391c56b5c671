/// Builds what ``Gather`` plays.
@resultBuilder
public enum GatherBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any GatherContent

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only Say and Play stand in Gather")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any GatherContent] { [] }
}
