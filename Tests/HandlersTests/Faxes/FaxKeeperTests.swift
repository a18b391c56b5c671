import Foundation
import GRDB
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Handlers

/// Received faxes from the outbox to the disk, fetched over HTTP from the stand-in.
@Suite struct FaxKeeperTests {
    private struct Stage {
        let standIn: StandInServer
        let origin: String
        let bench: OutboxBench
        let store: FaxStore
        let worker: OutboxWorker

        func fetch(_ link: String) async throws {
            try await bench.append(.keepFax(FaxFetch(faxID: "f1", mediaURL: link, pageCount: 1)), key: "keep-fax")
            try await worker.drain()
        }

        var outcome: EffectRecord { get async throws { try await bench.record("keep-fax") } }
        var fax: FaxRecord? { get async throws { try await store.record(of: "f1") } }

        /// Everything under the directory but folders, relative.
        var files: [String] {
            let found = FileManager.default.enumerator(atPath: store.directory.path)?.compactMap { $0 as? String } ?? []
            return found.filter { !["quarantine", ".incoming"].contains($0) }.sorted()
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
            FaxSchema.register(in: &migrator)
            OutboxSchema.register(in: &migrator)
            try migrator.migrate(bench.database)
            let store = FaxStore(directory: folder, database: bench.database)
            try store.prepare()
            let keeper = FaxKeeper(
                store: store,
                telnyx: hasKey ? stage.client() : nil,
                rules: DownloadRules(allowedHosts: allow),
                maxBytes: maxBytes,
                now: { [time = bench.time] in time.now }
            )
            let worker = bench.worker(keeper.station())
            try await body(
                Stage(standIn: stage.standIn, origin: stage.origin, bench: bench, store: store, worker: worker)
            )
        }
    }

    @Test func aReceivedFaxIsKept() async throws {
        try await run { stage async throws in
            try await stage.fetch(stage.origin + stage.standIn.addFax("f1"))
            let fax = try #require(try await stage.fax)
            #expect(fax.state == .kept && fax.path == "f1.pdf" && fax.contentType == "application/pdf")
            #expect(fax.bytes == SamplePDF.bytes.count && fax.pageCount == 1)
            #expect(fax.sha256 == ContentHash.hexadecimal(of: SamplePDF.bytes))
            let file = stage.store.directory.appending(path: "f1.pdf")
            #expect(try Data(contentsOf: file) == SamplePDF.bytes)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(stage.files == ["f1.pdf"])
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
            #expect(stage.files == ["quarantine/f1.bin"])
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
            stage.standIn.add(StandInFault(path: "/media/", times: 3, status: 302, location: link))
            try await stage.fetch(link)
            #expect(try await stage.fax?.state == .kept)
        }
        try await run { stage async throws in
            let link = stage.origin + stage.standIn.addFax("f1")
            stage.standIn.add(StandInFault(path: "/media/", times: 4, status: 302, location: link))
            try await stage.fetch(link)
            #expect(try await stage.fax?.reason == "link refused: too many redirects")
        }
    }

    @Test func leftoversOfACrashAreRemovedAtStart() async throws {
        try await run { stage async throws in
            let leftover = stage.store.directory.appending(path: ".incoming/f1-x.part")
            try Data("half".utf8).write(to: leftover)
            try stage.store.prepare()
            #expect(stage.files.isEmpty)
        }
    }
}
