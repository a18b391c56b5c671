/// What the latest events say about how Telnyx's side is set up.
package struct JournalTraffic: Hashable, Sendable {
    /// So many events were looked at.
    package let events: Int
    /// Requests of TeXML applications for what to do with a call.
    package let voiceFetches: Int
    /// New calls announced by Call Control applications.
    package let controlledCalls: Int
    /// Events in the form of API version 1.
    package let legacyEvents: Int
    /// Events that were given up.
    package let deadEvents: Int

    /// Notes what was counted.
    package init(events: Int, voiceFetches: Int, controlledCalls: Int, legacyEvents: Int, deadEvents: Int) {
        self.events = events
        self.voiceFetches = voiceFetches
        self.controlledCalls = controlledCalls
        self.legacyEvents = legacyEvents
        self.deadEvents = deadEvents
    }
}
