package import Foundation

/// What the send gate says about one message at one instant.
package enum GateVerdict: Hashable, Sendable {
    /// It may leave now.
    case free
    /// Ask again then: quiet hours, or a message from that number which is not settled yet.
    case wait(until: Date, reason: String)
    /// It never leaves.
    case refused(reason: String)
}
