import Foundation

/// Fetches a file whose link may have died: the link once, and where it has died or there is none, a fresh one, once.
struct LinkedDownload: Sendable {
    let download: MediaDownload
    let folder: MediaFolder

    /// The whole file, not named yet; `fresh` asks for another link and is nil where nobody can.
    func file(
        at link: String,
        of id: String,
        fresh: (() async throws(TelnyxError) -> String?)?
    ) async throws(DownloadError) -> FetchedFile {
        if !link.isEmpty {
            do throws(DownloadError) {
                return try await file(at: link, of: id)
            } catch {
                guard case .expired = error, fresh != nil else { throw error }
            }
        }
        return try await file(at: try await Self.link(from: fresh), of: id)
    }

    private func file(at link: String, of id: String) async throws(DownloadError) -> FetchedFile {
        let file: DurableFile
        do {
            file = try folder.incomingFile(for: id)
        } catch {
            throw .unavailable(reason: "cannot write: \(error)", retryAfter: nil)
        }
        return try await download.document(at: link, into: file)
    }

    private static func link(from fresh: (() async throws(TelnyxError) -> String?)?) async throws(DownloadError)
        -> String
    {
        guard let fresh else { throw .expired(status: 403) }
        do throws(TelnyxError) {
            guard let link = try await fresh() else { throw .unreadable(status: 200) }
            return link
        } catch {
            switch error {
            case .refused(let status, _): throw .refused(status: status)
            case .throttled(let wait): throw .unavailable(reason: error.summary, retryAfter: wait)
            case .unavailable(_, let wait): throw .unavailable(reason: error.summary, retryAfter: wait)
            case .unreachable, .unanswered, .unreadable: throw .unavailable(reason: error.summary, retryAfter: nil)
            }
        }
    }
}
