/// Builds the one service of ``Connect``; none and several do not compile.
@resultBuilder
public enum ConnectBuilder {
    /// The service.
    public static func buildExpression(_ service: any ConnectService) -> any ConnectService { service }

    /// One and nothing else.
    public static func buildBlock(_ service: any ConnectService) -> any ConnectService { service }

    /// `if`.
    public static func buildEither(first service: any ConnectService) -> any ConnectService { service }

    /// `else`.
    public static func buildEither(second service: any ConnectService) -> any ConnectService { service }

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only MediaStream, AIAssistant and ConversationRelay stand in Connect")
    public static func buildExpression(_ stranger: some TeXMLElement) -> any ConnectService {
        RawElement(markup: stranger.markup)
    }

    /// Refuses a `Connect` without a service, or with several.
    @available(*, unavailable, message: "Connect needs exactly one service")
    public static func buildBlock(_ services: any ConnectService...) -> any ConnectService { RawElement("") }
}
