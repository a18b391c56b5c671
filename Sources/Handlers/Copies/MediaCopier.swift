import AsyncHTTPClient
package import Foundation
import NIOCore
import NIOHTTP1

/// Copies kept files to a bucket, by signed PUT with the hash they were kept with: what changed on disk is not taken.
package struct MediaCopier: Sendable {
    private let store: MediaStore
    private let target: CopyTarget
    private let http: OutboundHTTP
    private let deadline: Duration
    private let now: @Sendable () -> Date

    /// Takes the files and the bucket.
    package init(
        store: MediaStore,
        target: CopyTarget,
        http: OutboundHTTP,
        deadline: Duration = .seconds(300),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.store = store
        self.target = target
        self.http = http
        self.deadline = deadline
        self.now = now
    }

    /// How the outbox copies files: one that is down for days misses nothing.
    package func station(policy: DestinationPolicy = .sink.limited(to: 2)) -> OutboxStation {
        .copies(policy: policy) { copy, _ in await carry(copy) }
    }

    private func carry(_ copy: MediaCopy) async -> CarryAnswer {
        do {
            guard let record = try await store.record(of: copy.id), record.state == .kept,
                let file = store.folders.file(of: record), let hash = record.sha256, let bytes = record.bytes
            else { return .accepted(answer: "nothing to copy") }
            return try await withDeadline(deadline) { try await put(record, file, hash: hash, bytes: bytes) }
        } catch {
            return .unanswered(reason: OutboundHTTP.words(for: error))
        }
    }

    private func put(_ record: MediaRecord, _ file: URL, hash: String, bytes: Int) async throws -> CarryAnswer {
        let (path, at) = (target.path(of: record), now())
        var headers = [
            "host": target.host, "x-amz-date": AWSSignature.instant(at), "x-amz-content-sha256": hash,
            "content-type": record.contentType ?? "application/octet-stream",
        ]
        headers["authorization"] = AWSSignature(
            region: target.region,
            service: "s3",
            accessKey: target.accessKey,
            secretKey: target.secretKey
        ).authorization(method: "PUT", path: path, headers: headers, payloadHash: hash, at: at)
        var request = HTTPClientRequest(url: target.endpoint + path)
        request.method = .PUT
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        request.body = .stream(FilePieces(file: file), length: .known(Int64(bytes)))
        let response = try await http.client.execute(request, deadline: .now() + .seconds(300))
        // A short explanation in XML at most.
        let body = try await response.body.collect(upTo: 64 << 10)
        return answer(Int(response.status.code), String(buffer: body), RetryAfter.pause(in: response, at: at))
    }

    /// A refusal is mostly a fault of the configuration, which somebody will correct: it is tried again for days.
    private func answer(_ status: Int, _ body: String, _ wait: Duration?) -> CarryAnswer {
        if (200..<300).contains(status) { return .accepted(answer: "\(target.bucket)") }
        let code = body.firstMatch(of: /<Code>([A-Za-z0-9]{1,80})<\/Code>/).map { " \($0.1)" } ?? ""
        return .unavailable(retryAfter: wait, reason: "the bucket answered \(status)\(code)")
    }
}

extension RetryAfter {
    fileprivate static func pause(in response: HTTPClientResponse, at now: Date) -> Duration? {
        pause(in: ["retry-after": response.headers.first(name: "retry-after")].compactMapValues(\.self), at: now)
    }
}
