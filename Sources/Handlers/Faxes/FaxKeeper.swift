package import Foundation
import TelnyxEvents

/// Fetches received faxes for the outbox: download, one renewal of an expired link, a place in the store.
package struct FaxKeeper: Sendable {
    private let store: FaxStore
    private let telnyx: TelnyxClient?
    private let download: LinkedDownload
    private let now: @Sendable () -> Date

    /// Takes the store, the API for renewals (nil when there is no key), and what may be fetched from where.
    package init(
        store: FaxStore,
        telnyx: TelnyxClient?,
        rules: DownloadRules,
        maxBytes: Int = 50 << 20,
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
                kinds: DocumentKind.faxes,
                now: now
            ),
            folder: store.folder
        )
    }

    /// How the outbox keeps faxes.
    package func station(policy: DestinationPolicy = .faxes) -> OutboxStation {
        .faxes(policy: policy) { fetch, attempt in await errand(for: fetch, event: attempt.event).answer() }
    }

    private func errand(for fetch: FaxFetch, event: EventID) -> MediaErrand {
        MediaErrand(
            kept: {
                let record = try await store.record(of: fetch.faxID)
                return record?.state == .kept ? record?.path : nil
            },
            file: { () async throws(DownloadError) in try await document(of: fetch) },
            keep: { try await store.keep($0, of: fetch, event: event, at: now()) == .kept },
            giveUp: { try await store.giveUp(fetch, event: event, reason: $0, at: now()) },
            expected: "a PDF or TIFF"
        )
    }

    /// The link of the event, and where it has expired or there is none, a renewed one, once.
    private func document(of fetch: FaxFetch) async throws(DownloadError) -> FetchedFile {
        guard let telnyx else { return try await download.file(at: fetch.mediaURL, of: fetch.faxID, fresh: nil) }
        return try await download.file(at: fetch.mediaURL, of: fetch.faxID) { () async throws(TelnyxError) -> String? in
            try await telnyx.refreshFax(fetch.faxID)
            return try await telnyx.faxMediaURL(fetch.faxID)
        }
    }
}
