import Foundation
import Handlers
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Kept files over the admin API: the list, the files, and small pictures of them.
@Suite struct MediaAPITests {
    private static let yaml = """
        fax: { allow-hosts: [127.0.0.1] }
        messaging: { media: { allow-hosts: [127.0.0.1] } }
        """
    private static let fax = "f72eebbe-f9b6-4f0f-b652-03e742e110d5"
    private static let picture = "84cca175-9755-4859-b67f-4730d7f58aa3-1"

    /// A server that has received a fax of one page and a picture.
    private static func run(
        png: Data = SamplePicture.png(width: 60, height: 40),
        _ test: (AdminClient) async throws -> Void
    ) async throws {
        try await TestServer.run(yaml) { server in
            let origin = try await server.standIn.origin()
            let link = origin + server.standIn.addFax(fax)
            try await server.handle(
                try Samples.fixture("demo/08-fax-received.json", ["id=fax", "payload.media_url=\(link)"])
            )
            server.clock.advance(60)
            let file = server.standIn.addMessageFile(String(picture.dropLast(2)), media: png, contentType: "image/png")
            try await server.handle(
                try Samples.fixture(
                    "events/message/message.received-derived-mms-media-no-text.json",
                    ["id=mms", "payload.media.0.url=\(origin)\(file)", "payload.media.1.url=\(origin)/media/none"]
                )
            )
            try await server.withAdmin { try await test($0) }
        }
    }

    @Test func whatIsKeptIsListedNewestFirst() async throws {
        try await Self.run { admin async throws in
            let list = try await admin.ask("GET", "/api/v1/media?state=kept")
            #expect(list["items", "0", "id"] == .string(Self.picture))
            #expect(list["items", "0", "kind"] == .string("mms"))
            #expect(list["items", "0", "from"] == .string("+13125550001"))
            #expect(list["items", "0", "contentType"] == .string("image/png"))
            #expect(list["items", "1", "id"] == .string(Self.fax))
            #expect(list["items", "1", "pages"] == .integer(1))
            #expect(list["items", "1", "at"] == .string("2026-11-20T15:00:00Z"))
            #expect(list["next"] == .null)
            let first = try await admin.ask("GET", "/api/v1/media?state=kept&limit=1")
            guard case .string(let next)? = first["next"] else { throw Fault.noCursor }
            let second = try await admin.ask("GET", "/api/v1/media?state=kept&limit=1&cursor=\(next)")
            #expect(second["items", "0", "id"] == .string(Self.fax))
            #expect(try await admin.ask("GET", "/api/v1/media?kind=voicemail")["items", "0"] == nil)
            #expect(try await admin.ask("GET", "/api/v1/media?kind=film").status == 400)
            #expect(try await admin.ask("GET", "/api/v1/media/\(Self.fax)")["kind"] == .string("fax"))
            #expect(try await admin.ask("GET", "/api/v1/media/none").status == 404)
            #expect(try await admin.ask("GET", "/api/v1/media/none/content").status == 404)
        }
    }

    private enum Fault: Error { case noCursor }

    @Test func filesAreServedWholeAndInParts() async throws {
        try await Self.run { admin async throws in
            let path = "/api/v1/media/\(Self.fax)/content"
            let whole = try await admin.bytes(path)
            #expect(whole.status == 200 && whole.body == SamplePDF.bytes)
            #expect(whole.headers["content-type"] == "application/pdf" && whole.headers["accept-ranges"] == "bytes")
            #expect(whole.headers["x-content-type-options"] == "nosniff")
            #expect(whole.headers["content-disposition"] == "inline; filename=\"\(Self.fax).pdf\"")
            let length = SamplePDF.bytes.count
            let part = try await admin.bytes(path, ["range": "bytes=5-9"])
            #expect(part.status == 206 && part.body == SamplePDF.bytes[5..<10])
            #expect(part.headers["content-range"] == "bytes 5-9/\(length)")
            let end = try await admin.bytes(path, ["range": "bytes=-6"])
            #expect(end.status == 206 && end.body == SamplePDF.bytes.suffix(6))
            let beyond = try await admin.bytes(path, ["range": "bytes=\(length)-"])
            #expect(beyond.status == 416 && beyond.headers["content-range"] == "bytes */\(length)")
            let tag = try #require(whole.headers["etag"])
            #expect(try await admin.bytes(path, ["if-none-match": tag]).status == 304)
            #expect(try await admin.bytes(path, ["range": "bytes=5-9", "if-range": "\"old\""]).status == 200)
        }
    }

    @Test(
        .enabled(
            if: Tool.areWanted("vipsthumbnail", "pdftoppm"),
            "vipsthumbnail or pdftoppm is not installed: make deps-test"
        ),
        arguments: [
            (picture, "w=30", [30, 20]), (picture, "w=600&q=20", [600, 400]), (picture, "w=16", [16, 11]),
            (fax, "w=400&q=80", [400, 518]), (fax, "w=64&page=1", [64, 83]),
        ]
    )
    func previewsHaveTheSizeThatWasAskedFor(id: String, query: String, size: [Int]) async throws {
        try await Self.run { admin async throws in
            let listed = try await admin.ask("GET", "/api/v1/media/\(id)")
            #expect(listed["previewable"] == .bool(true))
            let path = "/api/v1/media/\(id)?\(query)"
            let preview = try await admin.bytes(path)
            #expect(preview.status == 200 && preview.headers["content-type"] == "image/jpeg")
            let found = try #require(SamplePicture.size(ofJPEG: preview.body))
            // Heights are rounded by the programs, each in its own way.
            #expect(found[0] == size[0] && abs(found[1] - size[1]) <= 1, "\(found)")
            #expect(preview.headers["cache-control"]?.contains("max-age=") == true)
            let tag = try #require(preview.headers["etag"])
            #expect(try await admin.bytes(path, ["if-none-match": tag]).status == 304)
            #expect(try await admin.bytes(path).body == preview.body)
        }
    }

    @Test(.enabled(if: Tool.areWanted("vipsthumbnail"), "vipsthumbnail is not installed: make deps-test"))
    func aVeryLongPictureIsMadeNarrowerAndABrokenOneIsNotShown() async throws {
        try await Self.run(png: SamplePicture.png(width: 8, height: 800)) { admin async throws in
            let preview = try await admin.bytes("/api/v1/media/\(Self.picture)?w=100")
            let size = try #require(SamplePicture.size(ofJPEG: preview.body))
            #expect(size == [4, 400])
        }
        try await Self.run(png: SamplePicture.png(width: 60, height: 40).prefix(40)) { admin async throws in
            #expect(try await admin.ask("GET", "/api/v1/media/\(Self.picture)?w=100").status == 404)
        }
    }

    @Test(arguments: ["w=15", "w=2001", "w=100&q=0", "w=100&q=101", "w=100&page=0", "q=50", "w=ten", "w=100&x=1"])
    func sizesOutsideTheBoundsAreRefused(query: String) async throws {
        try await Self.run { admin async throws in
            #expect(try await admin.ask("GET", "/api/v1/media/\(Self.fax)?\(query)").status == 400)
        }
    }

    @Test(.enabled(if: Tool.areWanted("pdftoppm"), "pdftoppm is not installed: make deps-test"))
    func aPageThatIsNotThereIsNotFound() async throws {
        try await Self.run { admin async throws in
            #expect(try await admin.ask("GET", "/api/v1/media/\(Self.fax)?w=100&page=2").status == 404)
        }
    }
}
