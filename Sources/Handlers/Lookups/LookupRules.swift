/// How numbers are looked up.
package struct LookupRules: Hashable, Sendable {
    /// What is asked for, each paid for apart; nothing is looked up when empty.
    package let kinds: [NumberLookup.Kind]
    /// How long an answer is believed.
    package let cacheFor: Duration
    /// How many numbers are looked up in a minute at most.
    package let perMinute: Int

    /// Puts rules together.
    package init(kinds: [NumberLookup.Kind], cacheFor: Duration, perMinute: Int) {
        self.kinds = kinds
        self.cacheFor = cacheFor
        self.perMinute = max(perMinute, 1)
    }
}
