import Foundation
import Glibc
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct OutputSinkTests {
    private func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    @Test func everyEventIsALine() async throws {
        let ends = try pipe()
        let bench = try OutboxBench()
        let worker = bench.worker(OutputSink(name: "analytics", descriptor: ends.writing).station())
        for number in 1...30 { try await bench.append(OutboxBench.forward(number), key: "k\(number)") }
        try await worker.drain()
        close(ends.writing)
        let text = try FileHandle(fileDescriptor: ends.reading, closeOnDealloc: true).readToEnd() ?? Data()
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        #expect(try lines.map { try JSONValue(json: Data($0.utf8))["data"]?["n"] } == (1...30).map { .integer($0) })
    }

    /// A reader that has gone is no reason to die, and nothing is lost.
    @Test func rowsWaitWhenTheReaderHasGone() async throws {
        let ends = try pipe()
        defer { close(ends.writing) }
        close(ends.reading)
        let bench = try OutboxBench()
        let worker = bench.worker(OutputSink(name: "analytics", descriptor: ends.writing).station())
        try await bench.append(OutboxBench.forward(), key: "k")
        try await worker.drain()
        let record = try await bench.record("k")
        #expect(record.state == .pending && record.lastError?.hasPrefix("standard output: ") == true)
    }
}
