package import Foundation
import TelnyxEvents

/// Fetches recordings for the outbox: download, a fresh link where the first has died, a place in the store.
package struct RecordingKeeper: Sendable {
    private let store: RecordingStore
    private let telnyx: TelnyxClient?
    private let download: LinkedDownload
    private let now: @Sendable () -> Date

    /// Takes the store, the API for fresh links (nil when there is no key), and what may be fetched from where.
    package init(
        store: RecordingStore,
        telnyx: TelnyxClient?,
        rules: DownloadRules,
        maxBytes: Int = 200 << 20,
        deadline: Duration = .seconds(120),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.telnyx = telnyx
        self.now = now
        download = LinkedDownload(
            download: MediaDownload(
                rules: rules,
                maxBytes: maxBytes,
                deadline: deadline,
                kinds: DocumentKind.recordings,
                now: now
            ),
            folder: store.folder
        )
    }

    /// How the outbox keeps recordings.
    package func station(policy: DestinationPolicy = .faxes) -> OutboxStation {
        .recordings(policy: policy) { fetch, attempt in
            do {
                return try await keep(fetch, event: attempt.event)
            } catch {
                return .unavailable(retryAfter: nil, reason: "cannot be kept: \(error)")
            }
        }
    }

    private func keep(_ fetch: RecordingFetch, event: EventID) async throws -> CarryAnswer {
        // Kept by an attempt that was cut short before its row was settled, or announced by two events.
        if let record = try await store.record(of: fetch.recordingID), record.state == .kept {
            return .accepted(answer: record.path)
        }
        let file: FetchedFile
        do throws(DownloadError) {
            file = try await self.file(of: fetch)
        } catch {
            switch error {
            case .unavailable(let reason, let wait): return .unavailable(retryAfter: wait, reason: reason)
            case .forbidden, .expired, .refused, .tooLarge:
                try await store.giveUp(fetch, event: event, reason: error.summary, at: now())
                return .rejected(reason: error.summary)
            }
        }
        switch try await store.keep(file, of: fetch, event: event, at: now()) {
        case .kept: return .accepted(answer: file.sha256)
        case .quarantined, .lost: return .rejected(reason: "quarantined: not an MP3 or WAV")
        }
    }

    private func file(of fetch: RecordingFetch) async throws(DownloadError) -> FetchedFile {
        guard let telnyx else { return try await download.file(at: fetch.link, of: fetch.recordingID, fresh: nil) }
        return try await download.file(at: fetch.link, of: fetch.recordingID) {
            () async throws(TelnyxError) -> String? in try await telnyx.recordingURL(fetch.recordingID)
        }
    }
}
