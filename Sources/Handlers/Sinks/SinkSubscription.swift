/// What one sink wants.
package struct SinkSubscription: Hashable, Sendable {
    /// The sink's name in the configuration.
    package let name: String
    /// Families (`call`), event types (`message.received`) and alerts (`dead-letter`), as written under `events:`.
    package let events: [String]

    /// Puts a subscription together.
    package init(name: String, events: [String]) {
        self.name = name
        self.events = events
    }
}
