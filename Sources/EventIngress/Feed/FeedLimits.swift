package import TelnyxEvents

/// How many events of each family may be in hand at once: claimed, on the channel or with a worker.
package struct FeedLimits: Hashable, Sendable {
    private let byFamily: [EventFamily: Int]
    private let otherwise: Int

    /// The same bound for every family but those named.
    package init(_ otherwise: Int = 32, _ byFamily: [EventFamily: Int] = [:]) {
        self.otherwise = max(1, otherwise)
        self.byFamily = byFamily
    }

    /// The bound of one family, at least 1.
    package func held(of family: EventFamily) -> Int { max(1, byFamily[family] ?? otherwise) }
}
