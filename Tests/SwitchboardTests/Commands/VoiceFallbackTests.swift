import Foundation
import Testing

/// `voice fallback`: the document to host where Telnyx looks when we do not answer.
@Suite struct VoiceFallbackTests {
    @Test(arguments: ["", "voice: { fallback: \"Büro & Co. are busy.\" }"])
    func itIsAValidDocumentWhereverItGoes(yaml: String) async throws {
        let folder = try TestFolder()
        if !yaml.isEmpty { try folder.write(yaml, to: "hookswitch.yaml") }
        let printed = try await CommandRun(["voice", "fallback"], in: folder)
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(printed.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
        #expect(printed.output.contains(yaml.isEmpty ? "<Say" : "Büro &amp; Co. are busy."))
        let written = try await CommandRun(["voice", "fallback", "--output", "fallback.xml"], in: folder)
        #expect(written.status == 0, "\(written.errors)")
        let file = try String(contentsOfFile: folder.path("fallback.xml"), encoding: .utf8)
        #expect(file.trimmingCharacters(in: .newlines) == printed.output.trimmingCharacters(in: .newlines))
        let check = try await CommandRun(["texml", "check", "fallback.xml"], in: folder)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func aFolderThatIsNotThereIsSaid() async throws {
        let run = try await CommandRun(["voice", "fallback", "--output", "nowhere/fallback.xml"], in: try TestFolder())
        #expect(run.status != 0)
        #expect(run.errors.contains("nowhere/fallback.xml"))
    }
}
