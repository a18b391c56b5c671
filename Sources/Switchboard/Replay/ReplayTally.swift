/// Counts of a replay: how often each rule decided and where things went, before and after.
package struct ReplayTally: Hashable, Sendable, Codable {
    /// One line of the totals.
    package struct Count: Hashable, Sendable, Codable {
        /// Under the configuration that is replayed.
        package var before = 0
        /// Under the other one.
        package var after = 0
    }

    /// Events read.
    package private(set) var events = 0
    /// Events with a decision of their own.
    package private(set) var decisions = 0
    /// Decisions that are different under the other configuration.
    package private(set) var changed = 0
    /// Calls decided without a profile although rules ask for one: none was written down.
    package private(set) var withoutProfile = 0
    /// By family and rule: `call  main / vip`.
    package private(set) var rules: [String: Count] = [:]
    /// By family and destination: `call  +442079460123`.
    package private(set) var destinations: [String: Count] = [:]

    /// Nothing yet.
    package init() {}

    /// Counts one event.
    package mutating func count(_ step: ReplayStep) {
        events += 1
        guard step.before.isFresh else { return }
        decisions += 1
        if step.isChanged { changed += 1 }
        count(step.before, family: step.family, \.before)
        if let after = step.after { count(after, family: step.family, \.after) }
    }

    /// Counts a call about whose caller nothing was known.
    package mutating func countUnknownCaller() { withoutProfile += 1 }

    private mutating func count(
        _ decision: RehearsedDecision,
        family: String,
        _ side: WritableKeyPath<Count, Int>
    ) {
        rules["\(family)  \(decision.rule)", default: Count()][keyPath: side] += 1
        for destination in decision.destinations {
            destinations["\(family)  \(destination)", default: Count()][keyPath: side] += 1
        }
    }
}
