import Synchronization

/// A wait that no cancellation ends, as that of a thread that hangs.
final class DeafWait: Sendable {
    private let state = Mutex<(waiting: [CheckedContinuation<Void, Never>], isOver: Bool)>(([], false))

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if !state.isOver { state.waiting.append(continuation) }
                return state.isOver
            }
            if isOver { continuation.resume() }
        }
    }

    func end() {
        let waiting = state.withLock { state in
            state.isOver = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
