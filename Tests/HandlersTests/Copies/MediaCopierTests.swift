import AsyncHTTPClient
import FlyingFox
import FlyingSocks
import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Handlers

/// Kept files on their way to a bucket.
@Suite struct MediaCopierTests {
    private struct Stage {
        let bucket: BucketStandIn
        let bench: OutboxBench
        let store: MediaStore
        let worker: OutboxWorker
        let link: String

        func keep() async throws {
            let fetch = MediaFetch(.fax, id: "f 1", link: link, receivedAt: Date(timeIntervalSince1970: 1_795_303_800))
            try await bench.append(.keep(fetch), key: "keep-fax")
            try await worker.drain()
        }
    }

    private func run(secret: String = BucketStandIn.secret, _ body: (Stage) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bucket = BucketStandIn()
        let server = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            logger: .disabled,
            handler: bucket
        )
        try await StandInBench.run { stage async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await server.run() }
                try await server.waitUntilListening()
                guard case .ip4(_, let port)? = await server.listeningAddress else { throw Fixtures.NotFound() }
                let bench = try OutboxBench()
                var migrator = DatabaseMigrator()
                MediaSchema.register(in: &migrator)
                OutboxSchema.register(in: &migrator)
                FaxSchema.register(in: &migrator)
                try migrator.migrate(bench.database)
                let store = MediaStore(
                    folders: MediaFolders(faxes: folder, recordings: folder, messages: folder, previews: folder),
                    database: bench.database,
                    announcements: { [.copy(MediaCopy(id: $0.id))] }
                )
                try store.prepare()
                let rules = DownloadRules(allowedHosts: ["127.0.0.1"])
                let target = CopyTarget(
                    endpoint: "http://127.0.0.1:\(port)",
                    bucket: "files",
                    region: "eu-test-1",
                    accessKey: "an-access-key",
                    secretKey: secret,
                    prefix: "acme"
                )
                let now: @Sendable () -> Date = { [time = bench.time] in time.now }
                let worker = bench.worker(
                    MediaKeeper(store: store, telnyx: nil, rules: rules, now: now).station(for: .faxes),
                    MediaCopier(store: store, target: target, http: stage.http, now: now).station()
                )
                let link = stage.origin + stage.standIn.addFax("f1")
                try await body(Stage(bucket: bucket, bench: bench, store: store, worker: worker, link: link))
            }
        }
    }

    @Test func aKeptFileIsCopiedUnderItsSignature() async throws {
        try await run { stage async throws in
            try await stage.keep()
            let path = try #require(try await stage.store.record(of: "f 1")?.path)
            #expect(stage.bucket.objects.withLock { $0 } == ["/files/acme/fax/\(path)": SamplePDF.bytes])
            #expect(try await stage.bench.state("copy-media-f 1") == .sent)
        }
    }

    @Test func aBucketThatIsDownGetsItLater() async throws {
        try await run { stage async throws in
            stage.bucket.fail(2)
            try await stage.keep()
            #expect(try await stage.bench.record("copy-media-f 1").lastError == "the bucket answered 503")
            for _ in 0..<2 {
                stage.bench.time.advance(by: .seconds(5))
                try await stage.worker.drain()
            }
            #expect(try await stage.bench.state("copy-media-f 1") == .sent)
            #expect(stage.bucket.objects.withLock { $0.count } == 1)
        }
    }

    @Test func aWrongKeyIsSaidAndTriedAgain() async throws {
        try await run(secret: "another") { stage async throws in
            try await stage.keep()
            let row = try await stage.bench.record("copy-media-f 1")
            #expect(row.state == .pending && row.lastError == "the bucket answered 403 SignatureDoesNotMatch")
        }
    }

    @Test func whatChangedOnDiskIsNotTaken() async throws {
        try await run { stage async throws in
            stage.bucket.fail(1)
            try await stage.keep()
            let record = try #require(try await stage.store.record(of: "f 1"))
            let file = try #require(stage.store.folders.file(of: record))
            try Data(repeating: 0x25, count: record.bytes ?? 0).write(to: file)
            stage.bench.time.advance(by: .seconds(5))
            try await stage.worker.drain()
            #expect(stage.bucket.objects.withLock { $0.isEmpty })
            #expect(stage.bucket.refusals.withLock { $0 } == ["XAmzContentSHA256Mismatch"])
        }
    }
}
