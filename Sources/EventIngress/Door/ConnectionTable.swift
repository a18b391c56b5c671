import FlyingSocks
import Glibc
import Synchronization

/// Every open connection of the door: its phase, its deadline, and whether it has been told to go.
///
/// One lock, held for a few array accesses. A connection is ended from outside by `shutdown(2)` only, under this lock and
/// before its owner gave it back with `leave`: the owner wakes with end-of-file and closes the descriptor itself, so that
/// a descriptor number is never shut down after it was reused, and never closed while the pool waits on it.
final class ConnectionTable: Sendable {
    private let capacity: Int
    private let deadlines: Deadlines
    private let state = Mutex(State())

    /// Places `capacity` connections at once; told-to-go ones do not count, up to a small surplus.
    init(capacity: Int, deadlines: Deadlines) {
        self.capacity = capacity
        self.deadlines = deadlines
    }

    /// Gives a place to a new connection, displacing another one when all places are taken; nil when none can be made.
    ///
    /// Who goes: only a connection that keeps us waiting (idle, head or body unfinished), never one whose request is with
    /// an endpoint or whose answer is on its way. When one peer address holds more than a quarter of all places, one of
    /// its own goes. Among those, the one that has kept us waiting longest.
    func admit(_ socket: Socket, from peer: PeerKey, at now: ContinuousClock.Instant = .now) -> Int? {
        state.withLock { state in
            guard !state.isDraining, state.occupied < capacity + capacity / 8 + 16 else { return nil }
            if state.staying >= capacity {
                guard let victim = state.victim(crowdAbove: capacity / 4) else { return nil }
                state.tellToGo(victim, reason: .displaced)
            }
            let entry = Entry(socket: socket, peer: peer, phase: .fresh, since: now, deadline: now + deadlines.head)
            return state.insert(entry)
        }
    }

    /// Displaces one connection without admitting another, to give its descriptor back; false when none may be.
    func makeRoom() -> Bool {
        state.withLock { state in
            guard let victim = state.victim(crowdAbove: capacity / 4) else { return false }
            state.tellToGo(victim, reason: .displaced)
            return true
        }
    }

    /// Begins a phase and its deadline; false when the connection was told to go.
    func enter(_ phase: ConnectionPhase, _ place: Int, at now: ContinuousClock.Instant = .now) -> Bool {
        let deadline = deadlines.limit(for: phase).map { now + $0 }
        return state.withLock { state in
            guard state.entries[place]?.fate == nil else { return false }
            if state.isDraining, phase.holdsNothing {
                state.tellToGo(place, reason: .shuttingDown)
                return false
            }
            state.entries[place]?.phase = phase
            state.entries[place]?.since = now
            state.entries[place]?.deadline = deadline
            return true
        }
    }

    /// Begins the last answer of a connection that was told to go while we waited for its request.
    func enterLastAnswer(_ place: Int, at now: ContinuousClock.Instant = .now) -> DropReason? {
        state.withLock { state in
            let fate = state.entries[place]?.fate
            state.entries[place]?.phase = .writing
            state.entries[place]?.deadline = now + deadlines.write
            return fate
        }
    }

    /// Gives the place back; after it the descriptor may be closed.
    func leave(_ place: Int) -> DropReason? {
        state.withLock { $0.remove(place) }
    }

    /// Ends what is overdue and answers when to look again.
    func sweep(at now: ContinuousClock.Instant = .now) -> ContinuousClock.Instant {
        state.withLock { state in
            var next = now + deadlines.shortest
            for (place, entry) in state.entries.enumerated() {
                guard let entry, let deadline = entry.deadline else { continue }
                if deadline <= now {
                    state.expire(place, entry: entry)
                } else {
                    next = min(next, deadline)
                }
            }
            // Not more than sixteen looks per shortest deadline, however the deadlines are spread.
            return max(next, now + deadlines.shortest / 16)
        }
    }

    /// Ends idle connections now and the others after their next answer; nobody is admitted any more.
    func drain() {
        state.withLock { state in
            state.isDraining = true
            for (place, entry) in state.entries.enumerated() where entry?.phase.holdsNothing == true {
                state.tellToGo(place, reason: .shuttingDown)
            }
        }
    }

    /// True once `drain()` was called.
    var isDraining: Bool {
        state.withLock { $0.isDraining }
    }

    /// Connections that hold a place.
    var count: Int {
        state.withLock { $0.occupied }
    }
}

extension ConnectionTable {
    private struct Entry {
        let socket: Socket
        let peer: PeerKey
        var phase: ConnectionPhase
        var since: ContinuousClock.Instant
        var deadline: ContinuousClock.Instant?
        /// Why it was told to go; nil while it may stay.
        var fate: DropReason?

        func end(_ how: Int32) {
            _ = shutdown(socket.file.rawValue, how)
        }
    }

    private struct State {
        var entries: [Entry?] = []
        var free: [Int] = []
        var places: [PeerKey: Int] = [:]
        var occupied = 0
        /// Those of `occupied` that were not told to go.
        var staying = 0
        var isDraining = false

        mutating func insert(_ entry: Entry) -> Int {
            occupied += 1
            staying += 1
            places[entry.peer, default: 0] += 1
            if let place = free.popLast() {
                entries[place] = entry
                return place
            }
            entries.append(entry)
            return entries.count - 1
        }

        mutating func remove(_ place: Int) -> DropReason? {
            guard let entry = entries[place] else { return nil }
            entries[place] = nil
            free.append(place)
            occupied -= 1
            if entry.fate == nil {
                forget(entry)
            }
            return entry.fate
        }

        mutating func tellToGo(_ place: Int, reason: DropReason) {
            guard let entry = entries[place], entry.fate == nil else { return }
            entries[place]?.fate = reason
            forget(entry)
            entry.end(Int32(SHUT_RDWR))
        }

        /// A late request is told so (408), hence only our reading side is ended; anything else ends whole.
        mutating func expire(_ place: Int, entry: Entry) {
            entries[place]?.deadline = nil
            guard entry.fate == nil else { return entry.end(Int32(SHUT_RDWR)) }
            let isLateRequest = entry.phase == .head || entry.phase == .body
            entries[place]?.fate = DropReason(overdueIn: entry.phase)
            forget(entry)
            entry.end(Int32(isLateRequest ? SHUT_RD : SHUT_RDWR))
        }

        func victim(crowdAbove quarter: Int) -> Int? {
            let crowd = places.max { $0.value < $1.value }.flatMap { $0.value > quarter ? $0.key : nil }
            return longestWaiting(of: crowd) ?? longestWaiting(of: nil)
        }

        private func longestWaiting(of peer: PeerKey?) -> Int? {
            var chosen: (place: Int, since: ContinuousClock.Instant)?
            for (place, entry) in entries.enumerated() {
                guard let entry, entry.fate == nil, entry.phase.keepsUsWaiting else { continue }
                guard peer == nil || entry.peer == peer else { continue }
                if let chosen, chosen.since <= entry.since { continue }
                chosen = (place, entry.since)
            }
            return chosen?.place
        }

        private mutating func forget(_ entry: Entry) {
            staying -= 1
            let left = places[entry.peer, default: 1] - 1
            places[entry.peer] = left > 0 ? left : nil
        }
    }
}
