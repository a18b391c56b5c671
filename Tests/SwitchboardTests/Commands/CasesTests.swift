import Foundation
import OptOut
import Testing

@testable import Switchboard

/// `--cases`: one result a line, in the order of the file.
@Suite struct CasesTests {
    private static func rows(_ path: String) throws -> [[String]] {
        let file = Repository.root.appending(path: "fixtures/\(path)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func hoursAreThoseOfTheTimeVectors() async throws {
        let folder = try TestFolder()
        let file = Repository.root.appending(path: "fixtures/numbering/times.tsv").path()
        let run = try await CommandRun(["hours", "--cases", file], in: folder)
        let rows = try Self.rows("numbering/times.tsv")
        #expect(run.status == 0)
        #expect(run.lines == rows.map { $0[5] })
        #expect(rows.count == 453)
    }

    @Test func messagesAreClassifiedLineByLine() async throws {
        let folder = try TestFolder()
        let file = try folder.write(
            #"""
            STOP
            #STOP
            hello\nthere	opt_out
            \u{FF33}\u{FF34}\u{FF2F}\u{FF30}

            please stop texting me	x	y
            HELP
            START
            C:\\new
            see you at the bus stop
            """# + "\n",
            to: "cases.tsv"
        )
        let run = try await CommandRun(["classify", "--cases", file], in: folder)
        #expect(run.status == 0)
        let expected = ["opt_out", "opt_out", "none", "opt_out", "none", "opt_out", "help", "opt_in", "none", "none"]
        #expect(run.lines == expected)
    }

    @Test func theCommandSaysWhatTheClassifierSays() async throws {
        let folder = try TestFolder()
        let texts = try Self.rows("optout/messages-own.tsv").map { $0[0] }.filter { !$0.contains("\\") }
        let file = try folder.write(texts.joined(separator: "\n") + "\n", to: "cases.tsv")
        let run = try await CommandRun(["classify", "--cases", file], in: folder)
        let classifier = MessageClassifier()
        #expect(run.lines == texts.map { classifier.classify($0).result.rawValue })
    }

    @Test func numbersAreThoseOfTheNumberVectors() async throws {
        let folder = try TestFolder()
        let rows = try Self.rows("numbering/numbers.tsv")
        let file = try folder.write(rows.map { $0[0] }.joined(separator: "\n") + "\n", to: "numbers.txt")
        let run = try await CommandRun(["number", "--cases", file, "--json"], in: folder)
        #expect(run.status == 0)
        let found = try run.objects
        #expect(found.map { $0["number"] as? String } == rows.map { $0[0] })
        #expect(found.map { $0["region"] as? String ?? "" } == rows.map { $0[1] })
        let keys: Set = ["number", "valid", "region", "subdivision", "kind", "zones"]
        #expect(found.allSatisfy { Set($0.keys) == keys })
    }

    @Test func whatIsNoNumberIsAnsweredInItsPlace() async throws {
        let folder = try TestFolder()
        let file = try folder.write("+12125551234\n212\n+442079460000\n", to: "numbers.txt")
        let run = try await CommandRun(["number", "--cases", file, "--json"], in: folder)
        #expect(run.status == 0)
        #expect(try run.objects.map { $0["number"] as? String } == ["+12125551234", "212", "+442079460000"])
        #expect(try run.objects.map { $0["valid"] as? Bool } == [true, false, true])
    }
}
