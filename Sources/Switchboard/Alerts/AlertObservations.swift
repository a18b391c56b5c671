import EventIngress
import Foundation
import Handlers

/// What was seen of the service at an instant; the default is a service that is well.
struct AlertObservations: Sendable {
    /// Events and effects given up within the rule's window.
    var deadLetters = 0
    /// Destinations that seem to be down.
    var broken: [Destination] = []
    /// Destinations that want nothing any more.
    var halts: [DestinationHalt] = []
    /// Whether the directory of callers has stopped answering.
    var isDirectoryDown = false
    /// Since when anybody looks: before, nothing can be said about what did not come.
    var watchingSince = Date.distantPast
    /// When the last event came; nil when there is none.
    var lastEventAt: Date?
    /// Since when the hours of the rule have been open; nil when they are closed, or none are named.
    var openSince: Date?
    /// People who opted out by themselves within the rule's window, and in the day before it.
    var optOuts = 0
    var optOutsBefore = 0
    /// Files within the rule's window that are not what they should be.
    var quarantined = 0
    /// Bytes free for the data directory; nil when it cannot be told.
    var freeBytes: Int64?
    /// How far our clock is ahead of Telnyx's; nil when it was not heard of.
    var clockAhead: Duration?
    /// Requests within the rule's window that another key signed, or that were too old, and those that were authentic.
    var refusedSignatures = 0
    var authentic = 0
    /// Whether Telnyx's API refused our key the last time.
    var isKeyRejected = false
    /// Why the configuration file is not in force.
    var configurationRefusal: String?
    /// For how long the oldest event has been due.
    var backlogAge = Duration.zero
}
