/// What the result builders of all positions have in common: `if`, `else`, `for` and arrays are understood.
///
/// Each builder adds an unavailable `buildExpression` for elements that may not stand there, so that the compiler
/// says in one sentence what may.
public protocol ElementListBuilder {
    /// What stands in the position.
    associatedtype Child
}

extension ElementListBuilder {
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
