import Foundation
import GRDB
import Handlers
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Files that come with messages are kept, unless the operator does not want them.
@Suite struct MessageFileFlowTests {
    private static let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0])
    private static let card = Data("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEND:VCARD\r\n".utf8)
    private static let message = "84cca175-9755-4859-b67f-4730d7f58aa3"

    private static func received(by server: TestServer) async throws -> Fixture {
        let origin = try await server.standIn.origin()
        let links = [
            server.standIn.addMessageFile(message, media: png, contentType: "image/png"),
            server.standIn.addMessageFile(message, media: card, contentType: "text/x-vcard"),
        ]
        return try Samples.fixture(
            "events/message/message.received-derived-mms-media-no-text.json",
            ["id=mms"] + links.enumerated().map { "payload.media.\($0).url=\(origin)\($1)" }
        )
    }

    @Test func everyFileOfAMessageIsKept() async throws {
        let yaml = "messaging: { media: { allow-hosts: [127.0.0.1] } }"
        try await TestServer.run(yaml) { server in
            try await server.handle(try await Self.received(by: server))
            let kept = try await server.database.read { db in
                try ["1", "2"].compactMap { try MediaStore.record(of: "\(Self.message)-\($0)", in: db) }
            }
            #expect(kept.map(\.state) == [.kept, .kept])
            #expect(kept.map(\.contentType) == ["image/png", "text/vcard"])
            #expect(kept.map(\.from) == ["+13125550001", "+13125550001"])
            let path = server.directory.path + "/media/" + (try #require(kept.first?.path))
            #expect(FileManager.default.contents(atPath: path) == Self.png)
        }
    }

    @Test func filesThatAreNotWantedAreNotFetched() async throws {
        try await TestServer.run("messaging: { media: { fetch: false } }") { server in
            try await server.handle(try await Self.received(by: server))
            #expect(try await server.effects("mms").isEmpty)
        }
    }
}
