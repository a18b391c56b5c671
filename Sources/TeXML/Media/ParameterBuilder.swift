/// Builds the parameters of a ``MediaStream``.
@resultBuilder
public enum ParameterBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = Parameter

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only Parameter stands in MediaStream")
    public static func buildExpression(_ stranger: some TeXMLElement) -> [Parameter] { [] }
}
