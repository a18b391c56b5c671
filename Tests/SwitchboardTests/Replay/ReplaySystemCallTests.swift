import Foundation
import Testing

@testable import Switchboard

/// What a replay asks of the system, watched from outside.
@Suite struct ReplaySystemCallTests {
    private static let network = "socket,connect,bind,listen,sendto,sendmsg,sendmmsg"
    private static let writing =
        "write,writev,pwrite64,pwritev,pwritev2,ftruncate,truncate,fallocate,unlink,unlinkat,rename,renameat,renameat2"

    @Test(.enabled(if: Tool.areWanted("strace"), "strace is not installed: make deps-test"))
    func aReplayOpensNoSocketAndWritesNothingIntoItsJournal() async throws {
        let month = try await GeneratedMonth()
        let rules = """
            voice: { numbers: { default: main }, plans: { main: [ { do: [ { dial: ["+442079460123"] } ] } ] } }
            telnyx: { api-key: a-key }
            sinks: { analytics: { url: "http://127.0.0.1:9/hook", events: [call, message] } }
            crm: { url: "http://127.0.0.1:9/callers" }
            """
        try month.folder.write(rules, to: "hookswitch.yaml")
        try month.folder.write(rules.replacing("0123", with: "0124"), to: "tomorrow.yaml")
        let before = try month.folder.contents(of: "data")
        let replay = ["replay", "--journal", "data", "--against", "tomorrow.yaml", "--json"]
        let run = try await Tool("strace").run(
            ["-f", "-qq", "-y", "-o", "calls.txt", "-e", "trace=\(Self.network),\(Self.writing)"]
                + [try CommandRun.executable.path()] + replay,
            in: month.folder
        )
        #expect(run.status == 0, "\(run.output.suffix(500))")
        let calls = try String(contentsOfFile: month.folder.path("calls.txt"), encoding: .utf8).split(separator: "\n")
        // It was watched: the answer itself is written.
        #expect(calls.contains { $0.contains("write(1<") })
        for name in Self.network.split(separator: ",") {
            #expect(!calls.contains { $0.contains(" \(name)(") }, "\(name)")
        }
        // SQLite's readers may rebuild the shared memory of a database nobody has open, to the bytes it had.
        let touched = calls.filter { $0.contains("hookswitch.sqlite") || $0.contains("/data/") }
        #expect(touched.allSatisfy { $0.contains("hookswitch.sqlite-shm>") }, "\(touched.prefix(5))")
        #expect(try month.folder.contents(of: "data") == before)
    }
}
