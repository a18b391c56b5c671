/// Builds a list of elements that may stand in one place; `if`, `else`, `for` and arrays are understood.
@resultBuilder
public enum ElementBuilder<Child> {
    /// One element.
    public static func buildExpression(_ child: Child) -> [Child] { [child] }

    /// Elements made elsewhere.
    public static func buildExpression(_ children: [Child]) -> [Child] { children }

    /// One after the other.
    public static func buildBlock(_ parts: [Child]...) -> [Child] { parts.flatMap { $0 } }

    /// `if` without `else`.
    public static func buildOptional(_ part: [Child]?) -> [Child] { part ?? [] }

    /// `if`.
    public static func buildEither(first part: [Child]) -> [Child] { part }

    /// `else`.
    public static func buildEither(second part: [Child]) -> [Child] { part }

    /// `for`.
    public static func buildArray(_ parts: [[Child]]) -> [Child] { parts.flatMap { $0 } }

    /// `if #available`.
    public static func buildLimitedAvailability(_ part: [Child]) -> [Child] { part }
}

/// Builds a document.
public typealias VerbBuilder = ElementBuilder<any Verb>
/// Builds what ``Gather`` plays.
public typealias GatherBuilder = ElementBuilder<any GatherContent>
/// Builds the services of ``Start``.
public typealias StartBuilder = ElementBuilder<any StartService>
/// Builds the services of ``Stop``.
public typealias StopBuilder = ElementBuilder<any StopService>
/// Builds the parts of ``AIGather``.
public typealias AIGatherBuilder = ElementBuilder<any AIGatherPart>
/// Builds the parts of ``ConversationRelay``.
public typealias RelayBuilder = ElementBuilder<any RelayPart>
/// Builds the parts of ``Pay``.
public typealias PayBuilder = ElementBuilder<any PayPart>
/// Builds what a ``Prompt`` says.
public typealias PromptBuilder = ElementBuilder<Say>
/// Builds the parameters of a ``MediaStream``.
public typealias ParameterBuilder = ElementBuilder<Parameter>
