package import Foundation

/// Which fixture is sent when, how often, and under which id.
package struct SendPlan: Hashable, Sendable {
    /// One request.
    package struct Delivery: Hashable, Sendable {
        /// The fixture's place among those that were named.
        package let fixture: Int
        /// The id it is sent under; nil for its own.
        package let id: UUID?
    }

    /// What is sent, in order.
    package let deliveries: [Delivery]

    /// Everything `times` times over, each request delivered `duplicates` times under one id.
    ///
    /// Shuffled, requests come in an order, and fresh ids have values, that depend on nothing but the seed.
    package init(
        fixtures: Int,
        times: Int = 1,
        duplicates: Int = 1,
        isShuffled: Bool = false,
        freshIDs: Bool = false,
        seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        var deliveries: [Delivery] = []
        deliveries.reserveCapacity(fixtures * times * duplicates)
        for _ in 0..<times {
            for fixture in 0..<fixtures {
                let delivery = Delivery(fixture: fixture, id: freshIDs ? random.uuid() : nil)
                for _ in 0..<duplicates { deliveries.append(delivery) }
            }
        }
        if isShuffled { deliveries.shuffle(using: &random) }
        self.deliveries = deliveries
    }
}
