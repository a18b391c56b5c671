/// Lets a few previews be made at a time, and a few more wait.
actor PreviewTurns {
    private var free: Int
    private let longestQueue: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(atOnce: Int = 2, longestQueue: Int = 64) {
        free = atOnce
        self.longestQueue = longestQueue
    }

    /// Waits for a turn; false when too many wait already.
    func take() async -> Bool {
        if free > 0 {
            free -= 1
            return true
        }
        guard waiting.count < longestQueue else { return false }
        await withCheckedContinuation { waiting.append($0) }
        return true
    }

    /// Gives a turn to the next.
    func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
