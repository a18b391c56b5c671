import Foundation
import GRDB
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Handlers

/// Files from the outbox to the disk, fetched over HTTP from the stand-in.
@Suite struct MediaKeeperTests {
    private static let path = "2026/11/21/f1.pdf"
    /// The evening of the 21st in London, the 22nd in most of the world.
    private static let received = Date(timeIntervalSince1970: 1_795_303_800)

    private var received: Date { Self.received }

    private struct Stage {
        let standIn: StandInServer
        let origin: String
        let bench: OutboxBench
        let store: MediaStore
        let folder: URL
        let worker: OutboxWorker

        func fetch(_ link: String, pages: Int = 1) async throws {
            try await fetch(MediaFetch(.fax, id: "f1", link: link, pages: pages, receivedAt: MediaKeeperTests.received))
        }

        func fetch(_ fetch: MediaFetch) async throws {
            try await bench.append(.keep(fetch), key: "keep-fax")
            try await worker.drain()
        }

        var outcome: EffectRecord { get async throws { try await bench.record("keep-fax") } }
        var fax: MediaRecord? { get async throws { try await store.record(of: "f1") } }

        /// Everything under the directory but folders, relative.
        var files: [String] {
            let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            return found.filter { $0.contains(".") && $0 != ".incoming" }.sorted()
        }
    }

    private func run(
        allow: [String] = ["127.0.0.1"],
        maxBytes: Int = 1 << 20,
        hasKey: Bool = true,
        _ body: (Stage) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await StandInBench.run { stage async throws in
            let bench = try OutboxBench()
            var migrator = DatabaseMigrator()
            MediaSchema.register(in: &migrator)
            OutboxSchema.register(in: &migrator)
            try migrator.migrate(bench.database)
            let folders = MediaFolders(
                faxes: folder,
                recordings: folder,
                messages: folder,
                previews: folder.appending(path: "previews")
            )
            let store = MediaStore(folders: folders, database: bench.database)
            try store.prepare()
            let keeper = MediaKeeper(
                store: store,
                telnyx: hasKey ? stage.client() : nil,
                rules: DownloadRules(allowedHosts: allow),
                maxBytes: maxBytes,
                now: { [time = bench.time] in time.now }
            )
            let worker = bench.worker(
                keeper.station(for: .faxes),
                keeper.station(for: .recordings),
                keeper.station(for: .media)
            )
            try await body(
                Stage(
                    standIn: stage.standIn,
                    origin: stage.origin,
                    bench: bench,
                    store: store,
                    folder: folder,
                    worker: worker
                )
            )
        }
    }

    @Test func aReceivedFaxIsKept() async throws {
        try await run { stage async throws in
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            let fax = try #require(try await stage.fax)
            #expect(fax.state == .kept && fax.path == Self.path && fax.contentType == "application/pdf")
            #expect(fax.bytes == SamplePDF.bytes.count && fax.pages == 1 && fax.announcedPages == 1)
            #expect(fax.receivedAt == received && fax.source == "127.0.0.1" && fax.remark == nil)
            #expect(fax.sha256 == ContentHash.hexadecimal(of: SamplePDF.bytes))
            let file = stage.folder.appending(path: Self.path)
            #expect(try Data(contentsOf: file) == SamplePDF.bytes)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(stage.files == ["2026/11/21/f1.json", Self.path])
            let decoder = JSONDecoder()
            decoder.dateDecodingStrategy = .iso8601
            let sidecar = try Data(contentsOf: stage.folder.appending(path: "2026/11/21/f1.json"))
            #expect(try decoder.decode(MediaRecord.self, from: sidecar) == fax)
            #expect(try await stage.outcome.state == .sent)
        }
    }

    @Test func anExpiredLinkIsRenewedOnce() async throws {
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1")
            stage.standIn.expireLinks(ofFax: "f1")
            try await stage.fetch(link)
            #expect(try await stage.fax?.state == .kept)
            #expect(stage.standIn.received.map(\.status) == [403, 200, 200, 200])
        }
    }

    @Test(arguments: [403, 404, 410])
    func aLinkThatStaysDeadIsFinalAndListed(status: Int) async throws {
        try await run { stage async throws in
            stage.standIn.add(StandInFault(path: "/media/", times: nil, status: status))
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            #expect(try await stage.outcome.state == .failed)
            #expect(try await stage.fax?.state == .lost)
            #expect(try await stage.fax?.reason == "link expired: answered \(status)")
            #expect(stage.standIn.received.count == 4)
            #expect(stage.files.isEmpty)
        }
    }

    @Test func withoutAnAPIKeyAnExpiredLinkIsFinal() async throws {
        try await run(hasKey: false) { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1")
            stage.standIn.expireLinks(ofFax: "f1")
            try await stage.fetch(link)
            #expect(try await stage.fax?.state == .lost)
        }
    }

    @Test func anEventWithoutALinkAsksForOne() async throws {
        try await run { stage async throws in
            stage.standIn.addFax("f1")
            try await stage.fetch("")
            #expect(try await stage.fax?.state == .kept)
        }
    }

    @Test(arguments: [500, 503, 429])
    func troubleIsTriedAgainWithinSeconds(status: Int) async throws {
        try await run { stage async throws in
            stage.standIn.add(StandInFault(path: "/media/", times: 2, status: status))
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            #expect(try await stage.outcome.state == .pending)
            for _ in 0..<2 {
                stage.bench.time.advance(by: .seconds(3))
                try await stage.worker.drain()
            }
            #expect(try await stage.fax?.state == .kept)
            #expect(try await stage.outcome.attempts == 3)
        }
    }

    @Test func aFileThatIsTooLargeIsFinalAndLeavesNothing() async throws {
        try await run(maxBytes: 100) { stage async throws in
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            #expect(try await stage.fax?.reason == "larger than 100 bytes")
            #expect(try await stage.outcome.state == .failed)
            #expect(stage.files.isEmpty)
        }
    }

    @Test func whatIsNoDocumentIsQuarantined() async throws {
        try await run { stage async throws in
            let page = Data("<html>Sign in to continue</html>".utf8)
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1", media: page))
            #expect(try await stage.fax?.state == .quarantined)
            #expect(try await stage.outcome.state == .failed)
            #expect(stage.files == ["quarantine/f1.bin", "quarantine/f1.json"])
            #expect(try await stage.fax?.reason == "not a PDF or TIFF")
        }
    }

    @Test func aBodyShorterThanItsLengthIsNotKept() async throws {
        try await run { stage async throws in
            stage.standIn.add(StandInFault(path: "/media/", truncate: true))
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            #expect(try await stage.outcome.state == .pending)
            #expect(stage.files.isEmpty)
            stage.bench.time.advance(by: .seconds(3))
            try await stage.worker.drain()
            #expect(try await stage.fax?.state == .kept)
        }
    }

    @Test func plainHTTPToAHostNobodyAllowedIsRefused() async throws {
        try await run(allow: []) { stage async throws in
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            #expect(try await stage.fax?.reason == "link refused: not https")
            #expect(stage.standIn.received.isEmpty)
        }
    }

    @Test func aRedirectIntoTheHouseIsRefused() async throws {
        try await run(allow: ["localhost"]) { stage async throws in
            let inside = stage.origin + stage.standIn.addFax("f1")
            let outside = inside.replacing("127.0.0.1", with: "localhost")
            let target = inside.replacing("http:", with: "https:")
            stage.standIn.add(StandInFault(path: "/media/", status: 302, location: target))
            try await stage.fetch(outside)
            #expect(try await stage.fax?.reason == "link refused: a private address")
            #expect(stage.standIn.received.count == 1)
        }
    }

    @Test func aRedirectToAnAllowedPlaceIsFollowedButNotForEver() async throws {
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1")
            stage.standIn.add(StandInFault(path: "/media/", times: 5, status: 302, location: link))
            try await stage.fetch(link)
            #expect(try await stage.fax?.state == .kept)
        }
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1")
            stage.standIn.add(StandInFault(path: "/media/", times: 6, status: 302, location: link))
            try await stage.fetch(link)
            #expect(try await stage.fax?.reason == "link refused: too many redirects")
        }
    }

    @Test func leftoversOfACrashAreRemovedAtStart() async throws {
        try await run { stage async throws in
            let leftover = stage.folder.appending(path: ".incoming/f1-x.part")
            try Data("half".utf8).write(to: leftover)
            try stage.store.prepare()
            #expect(stage.files.isEmpty)
        }
    }

    @Test func anotherNumberOfPagesIsRemarkedAndKept() async throws {
        try await run { stage async throws in
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"), pages: 3)
            let fax = try #require(try await stage.fax)
            #expect(fax.state == .kept && fax.pages == 1)
            #expect(fax.remark == "the event said 3 pages, the document has 1")
        }
    }

    @Test func whatWasPutApartGivesWayToTheDocument() async throws {
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1", media: Data("<html>".utf8))
            try await stage.fetch(link)
            stage.standIn.addFax("f1")
            let again = MediaFetch(.fax, id: "f1", link: link, receivedAt: received)
            try await stage.bench.append(.keep(again), key: "again")
            try await stage.worker.drain()
            #expect(try await stage.fax?.state == .kept)
            #expect(stage.files == ["2026/11/21/f1.json", Self.path])
        }
    }

    @Test func whatWasRemovedIsNotFetchedAgain() async throws {
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1")
            try await stage.fetch(link)
            #expect(try await stage.store.remove("f1", because: "retention", at: stage.bench.time.now))
            #expect(try await !stage.store.remove("f1", because: "retention", at: stage.bench.time.now))
            try await stage.bench.append(.keep(MediaFetch(.fax, id: "f1", link: link)), key: "again")
            try await stage.worker.drain()
            #expect(try await stage.fax?.state == .removed)
            #expect(stage.files.isEmpty && stage.standIn.received.count == 1)
        }
    }

    @Test func filesOfMessagesAreKeptByTheSameRules() async throws {
        let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0])
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addMessageFile("m-1", media: png, contentType: "image/png")
            stage.standIn.expireLinks(ofMessage: "m-1")
            let fetch = MediaFetch(
                .mms,
                id: "m-1-1",
                link: link,
                from: "+12125550100",
                message: "m-1",
                contentType: "application/pdf",
                receivedAt: received
            )
            try await stage.fetch(fetch)
            let file = try #require(try await stage.store.record(of: "m-1-1"))
            #expect(file.state == .kept && file.contentType == "image/png" && file.path == "2026/11/21/m-1-1.png")
            #expect(file.remark == "the event said application/pdf, the file is image/png")
            #expect(stage.standIn.received.map(\.status) == [403, 200, 200])
        }
    }
}
