/// What became of an event that was to be written down; it is on disk in every case.
package enum Recorded: Hashable, Sendable {
    /// First time seen.
    case new
    /// Seen before, saying the same: nothing was added.
    case duplicate
    /// Seen before, saying something else: kept beside the first one, without effect.
    case conflict
}
