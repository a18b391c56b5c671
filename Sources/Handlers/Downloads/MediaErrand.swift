import TelnyxEvents

/// One file the outbox is to keep, and what became of it: the same for faxes and recordings.
struct MediaErrand: Sendable {
    /// Where it is kept already; nil while it is not.
    let kept: @Sendable () async throws -> String?
    /// Brings the file, by a fresh link where the first has died.
    let file: @Sendable () async throws(DownloadError) -> FetchedFile
    /// Gives it its name and writes it down; false when its content is not what it should be.
    let keep: @Sendable (FetchedFile) async throws -> Bool
    /// Writes down that it will not be had.
    let giveUp: @Sendable (_ reason: String) async throws -> Void
    /// What it should have been: `a PDF or TIFF`.
    let expected: String

    /// Runs the errand; what the store throws is tried again later.
    func answer() async -> CarryAnswer {
        do {
            // Kept by an attempt that was cut short before its row was settled, or announced by two events.
            if let path = try await kept() { return .accepted(answer: path) }
            return try await fetched()
        } catch {
            return .unavailable(retryAfter: nil, reason: "cannot be kept: \(error)")
        }
    }

    private func fetched() async throws -> CarryAnswer {
        let file: FetchedFile
        do throws(DownloadError) {
            file = try await self.file()
        } catch {
            switch error {
            case .unavailable(let reason, let wait): return .unavailable(retryAfter: wait, reason: reason)
            case .forbidden, .expired, .refused, .tooLarge:
                try await giveUp(error.summary)
                return .rejected(reason: error.summary)
            }
        }
        return try await keep(file) ? .accepted(answer: file.sha256) : .rejected(reason: "quarantined: not \(expected)")
    }
}
