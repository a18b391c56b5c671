import Foundation
import Testing

/// `replay --output FILE --resume`: the command dies in the middle, in every way it can, and the answer is the same.
@Suite struct ResumedReplayCommandTests {
    private static let rules = """
        voice: { numbers: { default: main }, plans: { main: [ { do: [ { dial: ["+442079460123"] } ] } ] } }
        messaging: { brand: Example, keywords: { hours: Nine to five., parking: Garage B. } }
        """
    private static let replay = ["replay", "--journal", "data", "--output", "answer"]

    private static func month() async throws -> GeneratedMonth {
        let month = try await GeneratedMonth()
        try month.folder.write(rules, to: "hookswitch.yaml")
        try month.folder.write(
            rules.replacing("five", with: "six").replacing("0123", with: "0124"),
            to: "tomorrow.yaml"
        )
        return month
    }

    private static func answer(_ month: GeneratedMonth) throws -> Data {
        try #require(FileManager.default.contents(atPath: month.folder.path("answer")))
    }

    private static func isInterrupted(_ month: GeneratedMonth) -> Bool {
        FileManager.default.fileExists(atPath: month.folder.path("answer.resume"))
    }

    /// Runs it beside a shell that ends it as soon as its place is kept, or ends it by a limit of the system.
    private static func cut(_ month: GeneratedMonth, _ arguments: [String], by way: Way) async throws -> Int32 {
        let command = ([try CommandRun.executable.path()] + arguments).map { "'\($0)'" }.joined(separator: " ")
        let script =
            switch way {
            case .signal(let name):
                """
                \(command) & pid=$!
                until [ -e answer.resume ] || ! kill -0 $pid 2>/dev/null; do :; done
                kill -\(name) $pid; wait $pid
                """
            case .fullDisk(let kilobytes): "ulimit -f \(kilobytes); trap '' XFSZ; \(command)"
            case .crash(let kilobytes): "ulimit -c 0; ulimit -f \(kilobytes); exec \(command)"
            }
        return try await Tool("bash").run(["-c", script], in: month.folder).status
    }

    enum Way: Sendable {
        case signal(String)
        /// The file may not get any larger.
        case fullDisk(Int)
        /// The file gets too large, and the system ends the process for it.
        case crash(Int)
    }

    @Test(arguments: [
        (["--json"], "KILL"), (["--against", "tomorrow.yaml"], "TERM"),
        (["--html", "--against", "tomorrow.yaml"], "KILL"),
    ])
    func endedBySignalItGoesOnWhereItStood(form: [String], signal: String) async throws {
        let month = try await Self.month()
        let whole = try await CommandRun(Self.replay + form, in: month.folder)
        #expect(whole.status == 0, "\(whole.errors)")
        #expect(whole.output.isEmpty && whole.errors.contains("1440 events"))
        #expect(!Self.isInterrupted(month))
        let expected = try Self.answer(month)
        let before = try month.folder.contents(of: "data")
        _ = try await Self.cut(month, Self.replay + form, by: .signal(signal))
        let rest = try await CommandRun(Self.replay + form + ["--resume"], in: month.folder)
        #expect(rest.status == 0, "\(rest.errors)")
        #expect(try Self.answer(month) == expected)
        #expect(!Self.isInterrupted(month))
        #expect(try month.folder.contents(of: "data") == before)
    }

    @Test func aFileThatCannotGrowIsGoneOnWithLater() async throws {
        let month = try await Self.month()
        _ = try await CommandRun(Self.replay + ["--json"], in: month.folder)
        let expected = try Self.answer(month)
        // The place of the first page is kept by then, and the second page does not fit.
        let room = expected.count * 9 / 10 / 1024
        for way in [Way.fullDisk(room), .crash(room)] {
            let status = try await Self.cut(month, Self.replay + ["--json"], by: way)
            #expect(status != 0 && Self.isInterrupted(month))
            #expect(try Self.answer(month).count < expected.count)
            let rest = try await CommandRun(Self.replay + ["--json", "--resume"], in: month.folder)
            #expect(rest.status == 0, "\(rest.errors)")
            #expect(try Self.answer(month) == expected)
        }
    }

    @Test func anotherQuestionIsNotGoneOnWith() async throws {
        let month = try await Self.month()
        let room = 250
        _ = try await Self.cut(month, Self.replay + ["--json"], by: .fullDisk(room))
        #expect(Self.isInterrupted(month))
        for (more, hint) in [
            (["--json", "--family", "call"], "--family"), (["--json", "--shift", "1d"], "--shift"), ([], "--json"),
            (["--json", "--config", "tomorrow.yaml"], "--config"),
            (["--json", "--against", "tomorrow.yaml"], "--against"),
        ] {
            let run = try await CommandRun(Self.replay + ["--resume"] + more, in: month.folder)
            #expect(run.status == 64 && run.errors.contains("something else: \(hint)"), "\(run.errors)")
        }
        try month.folder.write("short", to: "answer")
        let short = try await CommandRun(Self.replay + ["--resume", "--json"], in: month.folder)
        #expect(short.status == 70 && short.errors.contains("shorter than it was"), "\(short.errors)")
        // Without --resume it begins again, and so it does where nothing was interrupted.
        #expect(try await CommandRun(Self.replay + ["--json"], in: month.folder).status == 0)
        #expect(!Self.isInterrupted(month))
        #expect(
            try await CommandRun(Self.replay + ["--resume", "--json", "--shift", "1d"], in: month.folder).status == 0
        )
    }

    @Test(arguments: [
        (["--journal", "data", "--resume"], "--output"), (["call.json", "--output", "a"], "--journal"),
        (["--journal", "data", "--output", "data/answer"], "writes nothing"),
        (["--journal", "data", "--output", "data/../data/answer"], "writes nothing"),
    ])
    func wrongUsageSaysWhatToDo(arguments: [String], hint: String) async throws {
        let folder = try TestFolder()
        let run = try await CommandRun(["replay"] + arguments, in: folder)
        #expect(run.status == 64 && run.errors.contains(hint), "\(run.errors)")
        #expect(try folder.contents().isEmpty)
    }
}
