import Foundation

/// One rule of a plan: when it applies and what is done then.
package struct Rule: Hashable, Sendable {
    /// What it is called in listings; nil when it has no name.
    package let name: String?
    /// When it applies.
    package let condition: Condition
    /// What is done, in order.
    package let steps: [Step]
    /// Eight hexadecimal digits that change when the steps change; callbacks carry it, so that a call in progress
    /// never goes on with another rule's steps after a reload.
    package let fingerprint: String
    /// Whether a step rings whoever spoke to the caller last.
    private let ringsLastAgent: Bool

    /// Puts a rule together.
    package init(name: String? = nil, when condition: Condition = .always, do steps: [Step]) {
        self.name = name
        self.condition = condition
        self.steps = steps
        self.fingerprint = Self.fingerprint(of: steps)
        ringsLastAgent = steps.contains(where: \.ringsLastAgent)
    }

    /// Whether the condition or a step looks at what happened before the call.
    var asksForHistory: Bool { condition.asksForHistory || steps.contains(where: \.asksForHistory) }

    /// Whether the condition or a step looks at how the caller's number is listed.
    var asksForListing: Bool { condition.asksForListing || steps.contains(where: \.asksForListing) }

    /// The steps for a caller, the last agent in the place of the word for it.
    ///
    /// As many steps at the same places, so that positions and the fingerprint stay what they are.
    func steps(for history: CallerHistory) -> [Step] {
        guard ringsLastAgent, let agent = history.meetings.first?.agent else { return steps }
        return steps.map { $0.reaching(agent) }
    }

    /// FNV-1a of the steps' JSON: the same in every process.
    private static func fingerprint(of steps: [Step]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // Steps hold text and whole numbers only, so encoding them cannot fail; were it to, all would look alike.
        let bytes = (try? encoder.encode(steps)) ?? Data()
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
