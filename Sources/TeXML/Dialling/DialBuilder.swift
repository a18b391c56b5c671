/// Builds what ``Dial`` reaches: people to ring, or one queue, or one conference, or one plain destination.
///
/// Nothing at all, and a mixture, do not compile.
@resultBuilder
public enum DialBuilder {
    /// People to ring, together or in order.
    public struct Legs: Sendable {
        let legs: [any DialLeg]
    }

    /// The one place to go to.
    public struct Target: Sendable {
        let content: [Markup.Content]
    }

    /// Someone to ring.
    public static func buildExpression(_ leg: any DialLeg) -> Legs { Legs(legs: [leg]) }

    /// People to ring, listed elsewhere.
    public static func buildExpression(_ legs: [any DialLeg]) -> Legs { Legs(legs: legs) }

    /// The first caller of a queue.
    public static func buildExpression(_ queue: Queue) -> Target { Target(content: [.element(queue.markup)]) }

    /// A conference.
    public static func buildExpression(_ conference: Conference) -> Target {
        Target(content: [.element(conference.markup)])
    }

    /// A plain number or SIP address, written as text.
    public static func buildExpression(_ destination: String) -> Target { Target(content: [.text(destination)]) }

    /// One after the other.
    public static func buildBlock(_ first: Legs, _ others: Legs...) -> Legs {
        Legs(legs: others.reduce(first.legs) { $0 + $1.legs })
    }

    /// One place and nothing else.
    public static func buildBlock(_ target: Target) -> Target { target }

    /// `if` without `else`.
    public static func buildOptional(_ legs: Legs?) -> Legs { legs ?? Legs(legs: []) }

    /// `if`.
    public static func buildEither(first legs: Legs) -> Legs { legs }

    /// `else`.
    public static func buildEither(second legs: Legs) -> Legs { legs }

    /// `if`.
    public static func buildEither(first target: Target) -> Target { target }

    /// `else`.
    public static func buildEither(second target: Target) -> Target { target }

    /// `for`.
    public static func buildArray(_ legs: [Legs]) -> Legs { Legs(legs: legs.flatMap(\.legs)) }

    /// The whole.
    public static func buildFinalResult(_ legs: Legs) -> Target {
        Target(content: legs.legs.map { .element($0.markup) })
    }

    /// The whole.
    public static func buildFinalResult(_ target: Target) -> Target { target }

    /// Refuses what may not stand here.
    @available(*, unavailable, message: "only Number and Sip, one Queue, one Conference or a plain text stand in Dial")
    public static func buildExpression(_ stranger: some TeXMLElement) -> Target { Target(content: []) }

    /// Refuses a `Dial` without anybody to dial.
    @available(*, unavailable, message: "Dial needs somebody to dial")
    public static func buildBlock() -> Target { Target(content: []) }

    /// Refuses mixtures.
    @available(*, unavailable, message: "a Queue, a Conference and a plain text stand alone in Dial")
    public static func buildBlock<each Part>(_ parts: repeat each Part) -> Target { Target(content: []) }
}
