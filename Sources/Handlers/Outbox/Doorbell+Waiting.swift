extension Doorbell {
    /// Waits for a ring, but not longer than `limit`; true when it was rung.
    @discardableResult
    func wait(atMost limit: Duration) async -> Bool {
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { await self.wait() }
            group.addTask {
                // A cancelled sleep means the bell was first: nothing to report.
                try? await ContinuousClock().sleep(for: limit)
                return false
            }
            // Both answers count: a ring may come in the instant the time is up, and must not be lost.
            var wasRung = await group.next() ?? false
            group.cancelAll()
            if await group.next() == true { wasRung = true }
            return wasRung
        }
    }
}
