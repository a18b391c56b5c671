import Synchronization

/// Places for streams: as many as there are, each given back when nobody holds it any more.
final class StreamSlots: Sendable {
    /// A place that is taken.
    final class Slot: Sendable {
        private let slots: StreamSlots

        init(_ slots: StreamSlots) { self.slots = slots }

        deinit { slots.taken.withLock { $0 -= 1 } }
    }

    private let limit: Int
    private let taken = Mutex(0)

    init(limit: Int) { self.limit = limit }

    /// A place; nil when all are taken.
    func take() -> Slot? {
        let isFree = taken.withLock { taken in
            guard taken < limit else { return false }
            taken += 1
            return true
        }
        return isFree ? Slot(self) : nil
    }
}
