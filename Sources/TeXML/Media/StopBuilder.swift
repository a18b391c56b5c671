/// Builds the services of ``Stop``.
@resultBuilder
public enum StopBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any StopService

    /// Refuses what may not stand here.
    @available(
        *,
        unavailable,
        message: "only Stop.Stream, Stop.Transcription, Stop.Suppression and Stop.Siprec stand in Stop"
    )
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any StopService] { [] }
}
