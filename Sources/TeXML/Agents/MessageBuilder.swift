/// Builds what was said before an ``AIGather``.
@resultBuilder
public enum MessageBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = AIGather.Message

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only AIGather.Message stands in AIGather.MessageHistory")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [AIGather.Message] { [] }
}
