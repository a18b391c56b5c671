/// Builds the services of ``Start``.
@resultBuilder
public enum StartBuilder: ElementListBuilder {
    /// What it builds.
    public typealias Child = any StartService

    /// Refuses what may not stand here.
    @available(
        *,
        unavailable,
        message: "only MediaStream, Transcription, Suppression, Siprec and Recording stand in Start"
    )
    public static func buildExpression(_ stranger: some TeXMLElement) -> [any StartService] { [] }
}
