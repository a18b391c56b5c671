import Foundation

extension MediaDownload {
    /// Asks for another link.
    typealias Fresh = @Sendable () async throws(TelnyxError) -> String?

    /// The whole file, not named yet: by its link, and where that has died or there is none, by a fresh one, once.
    ///
    /// `fresh` is nil where nobody can be asked for another link.
    func file(
        of fetch: MediaFetch,
        into folder: MediaFolder,
        fresh: Fresh?
    ) async throws(DownloadError) -> FetchedFile {
        if !fetch.link.isEmpty {
            do throws(DownloadError) {
                return try await file(at: fetch.link, of: fetch.id, into: folder)
            } catch {
                guard case .expired = error, fresh != nil else { throw error }
            }
        }
        return try await file(at: try await Self.link(from: fresh), of: fetch.id, into: folder)
    }

    private func file(at link: String, of id: String, into folder: MediaFolder) async throws(DownloadError)
        -> FetchedFile
    {
        let file: DurableFile
        do {
            file = try await DiskThreads.run { try folder.incomingFile(for: id) }
        } catch {
            throw .unavailable(reason: "cannot write: \(error)", retryAfter: nil)
        }
        return try await document(at: link, into: file)
    }

    private static func link(from fresh: Fresh?) async throws(DownloadError) -> String {
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
