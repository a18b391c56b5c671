import Foundation
import Testing

@Suite struct OutputTests {
    /// `hookswitch … | head`, where broken pipes are errors and not signals, as under some supervisors.
    @Test func aReaderThatHasSeenEnoughEndsTheCommandQuietly() async throws {
        let folder = try TestFolder()
        let results = try folder.write("", to: "errors")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let command = try CommandRun.executable.path()
        process.arguments = [
            "-c", "trap '' PIPE; { '\(command)' number --cases numbers.tsv; echo $? >status; } | head -1 >/dev/null",
        ]
        process.currentDirectoryURL = folder.url
        process.environment = CommandRun.environment(folder, [:])
        process.standardError = try FileHandle(forWritingTo: URL(filePath: results))
        try folder.write((0..<20_000).map { "+1212555\(1000 + $0 % 9000)\n" }.joined(), to: "numbers.tsv")
        let (endings, ending) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            ending.yield(process.terminationStatus)
            ending.finish()
        }
        try process.start()
        for await _ in endings {}
        #expect(try String(contentsOfFile: folder.path("status"), encoding: .utf8) == "141\n")
        #expect(try String(contentsOfFile: results, encoding: .utf8).isEmpty)
    }
}
