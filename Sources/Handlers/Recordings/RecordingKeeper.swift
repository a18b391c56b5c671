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
        .recordings(policy: policy) { fetch, attempt in await errand(for: fetch, event: attempt.event).answer() }
    }

    private func errand(for fetch: RecordingFetch, event: EventID) -> MediaErrand {
        MediaErrand(
            kept: {
                let record = try await store.record(of: fetch.recordingID)
                return record?.state == .kept ? record?.path : nil
            },
            file: { () async throws(DownloadError) in try await file(of: fetch) },
            keep: { try await store.keep($0, of: fetch, event: event, at: now()) == .kept },
            giveUp: { try await store.giveUp(fetch, event: event, reason: $0, at: now()) },
            expected: "an MP3 or WAV"
        )
    }

    private func file(of fetch: RecordingFetch) async throws(DownloadError) -> FetchedFile {
        guard let telnyx else { return try await download.file(at: fetch.link, of: fetch.recordingID, fresh: nil) }
        return try await download.file(at: fetch.link, of: fetch.recordingID) {
            () async throws(TelnyxError) -> String? in try await telnyx.recordingURL(fetch.recordingID)
        }
    }
}
