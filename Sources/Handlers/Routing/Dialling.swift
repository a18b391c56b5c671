package import Numbering

/// Putting a call through.
package struct Dialling: Hashable, Sendable, Codable {
    /// How several targets ring.
    package enum Ring: String, Hashable, Sendable, Codable, CaseIterable {
        /// One after another, each for the timeout.
        case inTurn = "in-turn"
        /// All at once; who answers first has the call.
        case together
    }

    /// Whom to ring; at least one.
    package let targets: [DialTarget]
    /// How several targets ring.
    package let ring: Ring
    /// How long one target rings before it counts as not answering; 5 to 120, as Telnyx allows.
    package let timeoutSeconds: Int
    /// The number shown to the target; nil shows the caller's where Telnyx permits it.
    package let callerID: PhoneNumber?

    /// Puts a dial together; nil without a target.
    ///
    /// A timeout out of range is moved to the nearest that Telnyx allows.
    package init?(
        _ targets: [DialTarget],
        ring: Ring = .inTurn,
        timeoutSeconds: Int = 30,
        callerID: PhoneNumber? = nil
    ) {
        guard !targets.isEmpty else { return nil }
        self.targets = targets
        self.ring = ring
        self.timeoutSeconds = min(max(timeoutSeconds, 5), 120)
        self.callerID = callerID
    }
}
