package import Foundation
import TelnyxEvents

/// Fetches files for the outbox: download, a fresh link where the first has died, a place in the store.
package struct MediaKeeper: Sendable {
    private let store: MediaStore
    private let telnyx: TelnyxClient?
    private let download: MediaDownload
    private let now: @Sendable () -> Date

    /// Takes the store, the API for fresh links (nil when there is no key), what may be fetched from where, and how much of
    /// the disk stays free.
    package init(
        store: MediaStore,
        telnyx: TelnyxClient?,
        rules: DownloadRules,
        maxBytes: Int = 50 << 20,
        minFree: Int = 0,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.telnyx = telnyx
        self.now = now
        download = MediaDownload(
            rules: rules,
            maxBytes: maxBytes,
            pace: DownloadPace(deadline: .seconds(300)),
            room: DiskRoom(minFree: minFree),
            now: now
        )
    }

    /// How the outbox keeps the files of one destination.
    package func station(for destination: Destination, policy: DestinationPolicy = .faxes) -> OutboxStation {
        .files(destination, policy: policy) { fetch, attempt in await answer(fetch, event: attempt.event) }
    }

    /// Runs the errand; what the store throws is tried again later.
    private func answer(_ fetch: MediaFetch, event: EventID) async -> CarryAnswer {
        do {
            // Kept by an attempt that was cut short before its row was settled, or announced by two events.
            switch try await store.record(of: fetch.id) {
            case let record? where record.state == .kept: return .accepted(answer: record.path)
            case let record? where record.state == .removed: return .accepted(answer: record.reason)
            default: return try await fetched(fetch, event: event)
            }
        } catch {
            return .unavailable(retryAfter: nil, reason: "cannot be kept: \(error)")
        }
    }

    private func fetched(_ fetch: MediaFetch, event: EventID) async throws -> CarryAnswer {
        let file: FetchedFile
        do throws(DownloadError) {
            file = try await download.file(of: fetch, into: store.folders[fetch.kind], fresh: fresh(for: fetch))
        } catch {
            switch error {
            case .unavailable(let reason, let wait): return .unavailable(retryAfter: wait, reason: reason)
            case .forbidden, .expired, .refused, .tooLarge:
                try await store.giveUp(fetch, event: event, reason: error.summary, at: now())
                return .rejected(reason: error.summary)
            }
        }
        let record = try await store.keep(file, of: fetch, event: event, at: now())
        guard record.state == .kept else { return .rejected(reason: "quarantined: \(record.reason ?? "")") }
        return .accepted(answer: record.sha256)
    }

    /// How another link is asked for; nil where nobody can.
    private func fresh(for fetch: MediaFetch) -> MediaDownload.Fresh? {
        guard let telnyx else { return nil }
        return { () async throws(TelnyxError) -> String? in
            switch fetch.kind {
            case .fax:
                try await telnyx.refreshFax(fetch.id)
                return try await telnyx.faxMediaURL(fetch.id)
            case .voicemail, .recording: return try await telnyx.recordingURL(fetch.id)
            case .mms:
                guard let message = fetch.message, let index = fetch.id.split(separator: "-").last.flatMap({ Int($0) })
                else { return nil }
                return try await telnyx.messageMediaURL(message, index: index)
            }
        }
    }
}
