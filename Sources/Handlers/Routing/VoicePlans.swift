package import Numbering

/// Which plan answers which number.
package struct VoicePlans: Hashable, Sendable {
    /// Called number to plan name.
    package let numbers: [PhoneNumber: String]
    /// The plan for every other number; nil when there is none.
    package let defaultPlan: String?
    /// The plans by name.
    package let plans: [String: Plan]
    /// Whether any rule, by its condition or its steps, looks at what happened with a caller before.
    package let asksForHistory: Bool
    /// Whether any rule looks at how a caller's number is listed.
    package let asksForListing: Bool

    /// Puts the plans together; of two with one name the later counts (the configuration's reader refuses them).
    package init(numbers: [PhoneNumber: String] = [:], defaultPlan: String? = nil, plans: [Plan] = []) {
        self.numbers = numbers
        self.defaultPlan = defaultPlan
        self.plans = Dictionary(plans.map { ($0.name, $0) }) { _, later in later }
        asksForHistory = plans.contains { $0.rules.contains(where: \.asksForHistory) }
        asksForListing = plans.contains { $0.rules.contains(where: \.asksForListing) }
    }

    /// The name of the plan for a called party.
    package func planName(for called: Party) -> String? {
        called.phoneNumber.flatMap { numbers[$0] } ?? defaultPlan
    }
}
