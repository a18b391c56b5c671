import Foundation
import Testing

@testable import Handlers

@Suite struct ChildProcessTests {
    private func run(
        _ program: String,
        _ arguments: [String],
        within deadline: Duration = .seconds(20),
        cap: Int = 1 << 20
    )
        throws -> ChildProcess.Ending
    {
        try ChildProcess.run(
            program,
            arguments,
            environment: ["WORD": "seen"],
            deadline: deadline,
            maxOutput: cap
        )
    }

    @Test func argumentsAreHandedOverAsTheyAre() throws {
        let ending = try run("/bin/echo", ["$HOME; ls", "*"])
        #expect(ending == .init(status: 0, output: Data("$HOME; ls *\n".utf8), stopped: nil))
    }

    @Test func theStatusIsTold() throws {
        #expect(try run("/bin/sh", ["-c", "exit 7"]).status == 7)
        #expect(try run("/bin/sh", ["-c", "kill -9 $$"]).status == nil)
    }

    @Test func nothingOfOursIsInherited() throws {
        let file = FileHandle(forReadingAtPath: "/proc/self/status")
        let ending = try run("/bin/sh", ["-c", "ls /proc/$$/fd; env | grep -c HOOKSWITCH; echo $WORD"])
        let words = String(decoding: ending.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        #expect(words == ["0", "1", "2", "0", "seen"])
        try file?.close()
    }

    @Test func aProgramThatDoesNotEndIsEndedWithItsChildren() throws {
        let start = ContinuousClock.now
        let ending = try run("/bin/sh", ["-c", "sleep 600 & sleep 600"], within: .milliseconds(200))
        #expect(ending.stopped == .deadline && ending.status == nil)
        let closed = try run("/bin/sh", ["-c", "exec >&-; sleep 600"], within: .milliseconds(200))
        #expect(closed.stopped == .deadline && closed.status == nil)
        #expect(ContinuousClock.now - start < .seconds(300))
    }

    @Test func endlessOutputIsCut() throws {
        let ending = try run("/usr/bin/yes", [], cap: 1000)
        #expect(ending.stopped == .tooMuchOutput && ending.output.count < 200_000)
    }

    @Test func whatIsNotThereCannotBeRun() {
        #expect(throws: ChildProcess.Failure.self) { _ = try run("/nowhere/tool", []) }
    }

    @Test func manyAtATimeDoNotHoldEachOther() async throws {
        try await withThrowingTaskGroup(of: Int32?.self) { group in
            for _ in 0..<24 {
                group.addTask { try await DiskThreads.run { try self.run("/bin/echo", ["a"]).status } }
            }
            for try await status in group { #expect(status == 0) }
        }
    }
}
