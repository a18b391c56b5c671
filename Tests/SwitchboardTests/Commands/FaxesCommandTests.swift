import Foundation
import Handlers
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Kept files as an operator looks after them, beside a running server.
@Suite struct FaxesCommandTests {
    private static let fax = "f72eebbe-f9b6-4f0f-b652-03e742e110d5"

    /// A server with a received fax and a failed one, and commands on its data.
    private func run(_ test: (TestServer, (String) async throws -> CommandRun) async throws -> Void) async throws {
        try await TestServer.run { server in
            let link = try await server.standIn.origin() + server.standIn.addFax(Self.fax)
            try await server.handle(
                try Samples.fixture("demo/08-fax-received.json", ["id=fax", "payload.media_url=\(link)"])
            )
            try await server.handle(
                try Samples.fixture(
                    "events/fax/fax.failed-derived-receiver_no_answer.json",
                    ["id=failed", "payload.direction=outbound"]
                )
            )
            let folder = try TestFolder()
            try await test(server) { line in
                let words = line.split(separator: " ").map(String.init) + ["--data", server.directory.path]
                return try await CommandRun(words, in: folder)
            }
        }
    }

    @Test func faxesOfBothDirectionsAreListedAndExplained() async throws {
        try await run { _, command async throws in
            let list = try await command("faxes list --json").objects
            #expect(Set(list.map { $0["state"] as? String }) == ["kept", "failed"])
            let inbound = try await command("faxes list --json --direction inbound").objects
            #expect(inbound.map { $0["id"] as? String } == [Self.fax])
            #expect(inbound.first?["pages"] as? Int == 1)
            let failed = try #require(list.first { $0["state"] as? String == "failed" }?["id"] as? String)
            let shown = try await command("faxes show \(failed)")
            #expect(shown.status == 0 && shown.output.contains("Nobody picked up. Try again later."))
            #expect(try await command("faxes show nothing").status == 1)
            #expect(try await command("faxes list").output.contains("receiver_no_answer"))
            let media = try await command("media list --json --kind fax").objects
            #expect(media.map { $0["id"] as? String } == [Self.fax])
            #expect(try await command("media list --kind voicemail --json").output.isEmpty)
            #expect(try await command("media show \(Self.fax) --json").objects.first?["state"] as? String == "kept")
        }
    }

    @Test func verifyingReadsEveryFileAgain() async throws {
        try await run { server, command async throws in
            let good = try await command("faxes verify")
            #expect(good.status == 0 && good.errors.contains("1 file read, nothing is wrong"))
            let path = server.directory.path + "/faxes/2026/11/20/\(Self.fax).pdf"
            try Data("%PDF-1.4 other".utf8).write(to: URL(filePath: path))
            try Data().write(to: URL(filePath: server.directory.path + "/faxes/stray"))
            let bad = try await command("media verify --json")
            #expect(bad.status == 1)
            #expect(try bad.objects.map { $0["fault"] as? String } == ["changed", "foreign"])
            try FileManager.default.removeItem(atPath: path)
            let gone = try await command("faxes verify --json")
            #expect(try gone.objects.map { $0["fault"] as? String } == ["missing", "foreign"])
        }
    }

    @Test func documentsAreCopiedWithAList() async throws {
        try await run { _, command async throws in
            let target = try TestFolder()
            let copied = try await command("faxes export \(target.path("out"))")
            #expect(copied.status == 0 && copied.output.hasPrefix("Copied 1 of 1 file to "))
            #expect(FileManager.default.contents(atPath: target.path("out/fax-\(Self.fax).pdf")) == SamplePDF.bytes)
            let manifest = try String(contentsOfFile: target.path("out/manifest.csv"), encoding: .utf8)
            #expect(manifest.hasPrefix("id,kind,state,from,to,received,file,bytes,sha256,type,pages,event\r\n"))
            let listed = try await command("media export --kind fax")
            #expect(listed.lines.count == 2 && listed.lines[1].hasPrefix("\(Self.fax),fax,kept,"))
        }
    }
}
