import Synchronization

/// Whether a request has begun to leave this machine.
final class Departure: Sendable {
    private let flag = Atomic(false)

    var hasHappened: Bool { flag.load(ordering: .acquiring) }

    func note() { flag.store(true, ordering: .releasing) }
}
