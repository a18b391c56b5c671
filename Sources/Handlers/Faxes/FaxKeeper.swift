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
        .faxes(policy: policy) { fetch, attempt in
            do {
                return try await keep(fetch, event: attempt.event)
            } catch {
                return .unavailable(retryAfter: nil, reason: "cannot be kept: \(error)")
            }
        }
    }

    private func keep(_ fetch: FaxFetch, event: EventID) async throws -> CarryAnswer {
        // Kept by an attempt that was cut short before its row was settled.
        if let record = try await store.record(of: fetch.faxID), record.state == .kept {
            return .accepted(answer: record.path)
        }
        do throws(DownloadError) {
            let document = try await document(of: fetch)
            return try await settle(document, of: fetch, event: event)
        } catch {
            return try await answer(to: error, fetch, event: event)
        }
    }

    private func settle(
        _ document: FetchedFile,
        of fetch: FaxFetch,
        event: EventID
    ) async throws(DownloadError) -> CarryAnswer {
        do {
            switch try await store.keep(document, of: fetch, event: event, at: now()) {
            case .kept: return .accepted(answer: document.sha256)
            case .quarantined, .lost: return .rejected(reason: "quarantined: not a PDF or TIFF")
            }
        } catch {
            throw .unavailable(reason: "cannot be kept: \(error)", retryAfter: nil)
        }
    }

    private func answer(to error: DownloadError, _ fetch: FaxFetch, event: EventID) async throws -> CarryAnswer {
        switch error {
        case .unavailable(let reason, let retryAfter): return .unavailable(retryAfter: retryAfter, reason: reason)
        case .forbidden, .expired, .refused, .tooLarge:
            try await store.giveUp(fetch, event: event, reason: error.summary, at: now())
            return .rejected(reason: error.summary)
        }
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
