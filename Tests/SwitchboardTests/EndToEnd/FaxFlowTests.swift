import Crypto
import EventIngress
import Foundation
import GRDB
import Handlers
import TelnyxStandIn
import Testing

@testable import Switchboard

/// A received fax is on our disk before its link dies.
@Suite struct FaxFlowTests {
    private static let fax = "f72eebbe-f9b6-4f0f-b652-03e742e110d5"
    private static let media = Data("%PDF-1.4\n".utf8) + Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

    @Test func theDocumentIsKeptWithItsHash() async throws {
        try await TestServer.run { server in
            try await server.handle(try await Self.received(by: server))
            try await Self.expectKept(by: server)
            #expect(server.mediaFetches == 1)
            #expect(try await server.effects("fax").map(\.state) == [.sent])
            // The same fax announced again is fetched no second time.
            try await server.handle(try await Self.received(by: server))
            #expect(server.mediaFetches == 1)
        }
    }

    @Test func anExpiredLinkIsRefreshedOnce() async throws {
        try await TestServer.run { server in
            let event = try await Self.received(by: server)
            server.standIn.expireLinks(ofFax: Self.fax)
            try await server.handle(event)
            try await Self.expectKept(by: server)
            #expect(server.refreshes == 1)
            #expect(server.mediaFetches == 2)
        }
    }

    @Test(arguments: [403, 404, 410])
    func theSameAnswerAfterRefreshingIsFinal(status: Int) async throws {
        try await TestServer.run { server in
            let event = try await Self.received(by: server)
            server.standIn.add(StandInFault(path: "/media/faxes", times: nil, status: status))
            try await server.handle(event)
            for _ in 1...3 { try await server.pass(seconds: 3600) }
            #expect(server.refreshes == 1)
            #expect(server.mediaFetches == 2)
            #expect(try await server.effects("fax").map(\.state) == [.failed])
            #expect(try await server.record()?.path == nil)
        }
    }

    @Test func aFailingStoreIsAskedAgainWithinSeconds() async throws {
        try await TestServer.run { server in
            let event = try await Self.received(by: server)
            server.standIn.add(StandInFault(path: "/media/faxes", times: 2, status: 503))
            server.standIn.add(StandInFault(path: "/media/faxes", truncate: true))
            try await server.handle(event)
            #expect(try await server.effects("fax").map(\.state) == [.pending])
            for _ in 1...4 { try await server.pass(seconds: 5) }
            try await Self.expectKept(by: server)
        }
    }

    @Test func aDocumentOverTheLimitIsRefusedForGood() async throws {
        let yaml = "fax: { keep: { max-size: 100kB }, allow-hosts: [127.0.0.1] }"
        try await TestServer.run(yaml) { server in
            try await server.handle(try await Self.received(by: server))
            #expect(try await server.effects("fax").map(\.state) == [.failed])
            #expect(try await server.record()?.path == nil)
            let left = FileManager.default.enumerator(atPath: server.directory.path + "/faxes")?.allObjects ?? []
            #expect(Set(left.compactMap { $0 as? String }).subtracting([".incoming", "quarantine"]).isEmpty)
        }
    }

    @Test func aPrivateAddressIsNotFetchedUnlessAllowed() async throws {
        try await TestServer.run("fax: { allow-hosts: [] }") { server in
            try await server.handle(try await Self.received(by: server))
            #expect(server.mediaFetches == 0)
            #expect(try await server.effects("fax").map(\.state) == [.failed])
        }
    }

    private static func received(by server: TestServer) async throws -> Fixture {
        let link = try await server.standIn.origin() + server.standIn.addFax(fax, media: media)
        return try Samples.fixture("demo/08-fax-received.json", ["id=fax", "payload.media_url=\(link)"])
    }

    private static func expectKept(by server: TestServer) async throws {
        let record = try #require(try await server.record())
        #expect(record.bytes == media.count)
        #expect(record.sha256 == SHA256.hash(data: media).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        let path = try #require(record.path)
        let folder = server.directory.path + "/faxes/"
        let file = path.hasPrefix("/") ? path : folder + path
        #expect(file.hasPrefix(folder))
        #expect(FileManager.default.contents(atPath: file) == media)
    }
}

extension TestServer {
    fileprivate var mediaFetches: Int { standIn.received.count { $0.target.hasPrefix("/media/faxes") } }

    fileprivate var refreshes: Int { standIn.received.count { $0.target.hasSuffix("/actions/refresh") } }

    fileprivate func record() async throws -> MediaRecord? {
        try await database.read { try MediaStore.record(of: "f72eebbe-f9b6-4f0f-b652-03e742e110d5", in: $0) }
    }
}
