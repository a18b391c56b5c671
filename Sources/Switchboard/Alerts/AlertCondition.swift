/// What can be wrong so that somebody should know; the words stand in alerts, in `alerts list` and in `/health/ready`.
package enum AlertCondition: String, Hashable, Sendable, CaseIterable, Codable {
    /// Events or effects were given up.
    case deadLetters = "dead-letters"
    /// A destination seems to be down, and what goes there waits.
    case breakerOpen = "breaker-open"
    /// A sink answered 410 and gets nothing more.
    case sinkDisabled = "sink-disabled"
    /// The directory of callers does not answer.
    case directoryDown = "directory-down"
    /// Nothing comes from Telnyx although it is opening time.
    case noEvents = "no-events"
    /// Many more people than usual opt out.
    case optOutSpike = "opt-out-spike"
    /// The disk is nearly full.
    case diskSpace = "disk-space"
    /// Files came that are not what they should be.
    case filesQuarantined = "files-quarantined"
    /// Our clock and Telnyx's differ.
    case clockSkew = "clock-skew"
    /// Requests are signed by another key than ours, or are too old.
    case signaturesRefused = "signatures-refused"
    /// Telnyx's API refuses our key.
    case keyRejected = "api-key-rejected"
    /// The configuration file was not taken.
    case configurationRefused = "configuration-refused"
    /// Events wait longer than they should.
    case backlog
}
