/// How much may wait to be written down before events are refused.
package struct JournalCapacity: Hashable, Sendable {
    /// Events that may wait.
    package let waitingEvents: Int
    /// Bytes that may wait, bodies and all.
    package let waitingBytes: Int
    /// Events committed together at most.
    package let groupEvents: Int

    /// The defaults hold about a second of heavy load.
    package init(waitingEvents: Int = 4096, waitingBytes: Int = 64 << 20, groupEvents: Int = 512) {
        self.waitingEvents = waitingEvents
        self.waitingBytes = waitingBytes
        self.groupEvents = groupEvents
    }
}
