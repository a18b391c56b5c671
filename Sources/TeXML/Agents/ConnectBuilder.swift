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
}
