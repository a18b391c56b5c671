import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Fetches one document: checked link, checked address, capped, hashed, sniffed, streamed to a file that has no name yet.
struct MediaDownload: Sendable {
    /// Redirects followed; each target is checked like a first link.
    static let maximumRedirects = 5

    let rules: DownloadRules
    let maxBytes: Int
    let pace: DownloadPace
    let room: DiskRoom
    let now: @Sendable () -> Date

    /// Downloads to `file`; the file is left as far as it came when this throws.
    func document(at link: String, into file: DurableFile) async throws(DownloadError) -> FetchedFile {
        var link = link
        for _ in 0...Self.maximumRedirects {
            let permit = try await rules.permit(link)
            switch try await fetch(permit, into: file) {
            case .document(let document): return document
            case .redirect(let target): link = target
            }
        }
        throw .forbidden(.tooManyRedirects)
    }

    private enum Step: Sendable {
        case document(FetchedFile)
        case redirect(to: String)
    }

    /// A client of its own per host, because the checked address is a setting of the client.
    private func fetch(_ permit: DownloadRules.Permit, into file: DurableFile) async throws(DownloadError) -> Step {
        var configuration = OutboundHTTP.configuration
        configuration.dnsOverride = [permit.host: permit.address.text]
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let outcome: Result<Step, DownloadError>
        do throws(DownloadError) {
            outcome = .success(try await exchange(permit, client: client, file: file))
        } catch {
            outcome = .failure(error)
        }
        // A client that cannot be shut down is shut down already.
        try? await client.shutdown()
        return try outcome.get()
    }

    private func exchange(
        _ permit: DownloadRules.Permit,
        client: HTTPClient,
        file: DurableFile
    ) async throws(DownloadError) -> Step {
        do {
            return try await withDeadline(pace.deadline) { try await converse(permit, client: client, file: file) }
        } catch let error as DownloadError {
            throw error
        } catch is DeadlinePassed {
            throw .unavailable(reason: "too slow", retryAfter: nil)
        } catch {
            throw .unavailable(reason: OutboundHTTP.words(for: error), retryAfter: nil)
        }
    }

    private func converse(
        _ permit: DownloadRules.Permit,
        client: HTTPClient,
        file: DurableFile
    ) async throws(DownloadError) -> Step {
        let start = ContinuousClock.now
        let response: HTTPClientResponse
        do {
            var request = HTTPClientRequest(url: permit.url.absoluteString)
            request.headers.add(name: "User-Agent", value: "hookswitch")
            // Nothing is unpacked here: a few kilobytes could become the whole disk.
            request.headers.add(name: "Accept-Encoding", value: "identity")
            response = try await client.execute(request, deadline: .distantFuture)
        } catch {
            throw .unavailable(reason: "no answer: \(OutboundHTTP.words(for: error))", retryAfter: nil)
        }
        if let target = try Self.judge(response, at: permit.url, now: now()) { return .redirect(to: target) }
        if let packing = response.headers.first(name: "content-encoding"), packing.lowercased() != "identity" {
            throw .forbidden(.packed)
        }
        let length = response.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
        guard length <= maxBytes else { throw .tooLarge(limit: maxBytes) }
        try room.require(length, at: file.path)
        return .document(try await collect(response, from: permit.host, into: file, start: start))
    }

    /// Nil for a document, the target of a redirect; anything else is thrown.
    private static func judge(_ response: HTTPClientResponse, at url: URL, now: Date) throws(DownloadError) -> String? {
        let status = Int(response.status.code)
        switch status {
        case 200: return nil
        case 301, 302, 303, 307, 308:
            guard let location = response.headers.first(name: "location"),
                let target = URL(string: location, relativeTo: url)
            else { throw .refused(status: status) }
            return target.absoluteString
        case 403, 404, 410: throw .expired(status: status)
        case 408, 429, 500...:
            let headers = ["retry-after": response.headers.first(name: "retry-after")].compactMapValues(\.self)
            throw .unavailable(reason: "answered \(status)", retryAfter: RetryAfter.pause(in: headers, at: now))
        default: throw .refused(status: status)
        }
    }

    /// Never slower than the pace: a server that dribbles must not hold a place for ever.
    private func collect(
        _ response: HTTPClientResponse,
        from host: String,
        into file: DurableFile,
        start: ContinuousClock.Instant
    ) async throws(DownloadError) -> FetchedFile {
        let intake = MediaIntake(file: file, room: room)
        do {
            for try await part in response.body {
                let count = intake.take(part.readableBytesView)
                if pace.isTooSlow(count, after: ContinuousClock.now - start) {
                    throw DownloadError.unavailable(reason: "too slow", retryAfter: nil)
                }
                if count > maxBytes { throw DownloadError.tooLarge(limit: maxBytes) }
                try await intake.writeWhenFull()
            }
            return try await intake.finished(from: host)
        } catch let error as DownloadError {
            throw error
        } catch let error as DurableFile.Failure {
            throw .unavailable(reason: "cannot write: \(error)", retryAfter: error.isFull ? .seconds(30) : nil)
        } catch {
            throw .unavailable(reason: "broke off: \(OutboundHTTP.words(for: error))", retryAfter: nil)
        }
    }
}
