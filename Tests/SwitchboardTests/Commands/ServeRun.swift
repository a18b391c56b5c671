import Foundation
import Glibc

/// A `hookswitch serve` that runs beside a test.
final class ServeRun: Sendable {
    struct Ready: Decodable {
        let port: Int
        let adminPort: Int?
        let pid: Int32
    }

    enum Fault: Error {
        case ended(String)
    }

    let ready: Ready
    /// What it printed until it was ready.
    let summary: [String]
    let data: String
    private let process: Process
    private let endings: AsyncStream<Int32>

    var base: String { "http://127.0.0.1:\(ready.port)" }

    /// Starts it on free ports and waits for the summary's last line and the ready file.
    convenience init(
        _ arguments: [String],
        in folder: TestFolder,
        configuration: String = "admin: { port: 0 }",
        environment: [String: String] = [:]
    ) async throws {
        let process = Process()
        process.executableURL = try CommandRun.executable
        process.arguments =
            ["serve", "--config", try folder.write(configuration, to: "serve.yaml"), "--data", folder.path("data")]
            + ["--port", "0", "--ready-file", folder.path("ready.json")] + arguments
        process.environment = CommandRun.environment(folder, environment)
        process.currentDirectoryURL = folder.url
        try await self.init(process, in: folder)
    }

    /// Starts what becomes `serve` with its data in `data` and its ready file in `ready.json`, both in the folder.
    init(_ process: Process, in folder: TestFolder) async throws {
        data = folder.path("data")
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.write("", to: "serve.log")))
        let (endings, ending) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            let isExit = process.terminationReason == .exit
            ending.yield(isExit ? process.terminationStatus : -process.terminationStatus)
            ending.finish()
        }
        try process.start()
        self.process = process
        self.endings = endings
        // The line about the admin listener comes in every summary, and after the ready file.
        summary = await Self.lines(of: output.fileHandleForReading) { $0.hasPrefix("  admin ") }
        guard let content = FileManager.default.contents(atPath: folder.path("ready.json")) else {
            throw Fault.ended(try String(contentsOfFile: folder.path("serve.log"), encoding: .utf8))
        }
        ready = try JSONDecoder().decode(Ready.self, from: content)
    }

    /// Asks it to end and returns its exit status.
    func end(_ signal: Int32 = SIGTERM) async -> Int32? {
        kill(process.processIdentifier, signal)
        return await endings.first { _ in true }
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// The lines up to the one that is the last; what comes later is read and dropped, so that the child never waits.
    static func lines(of handle: FileHandle, until isLast: @escaping @Sendable (String) -> Bool) async
        -> [String]
    {
        let (chunks, chunk) = AsyncStream<Data>.makeStream()
        handle.readabilityHandler = { handle in
            let bytes = handle.availableData
            if bytes.isEmpty {
                handle.readabilityHandler = nil
                chunk.finish()
            } else {
                chunk.yield(bytes)
            }
        }
        var text = ""
        for await bytes in chunks {
            text += String(decoding: bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if lines.dropLast().contains(where: isLast) { return lines }
        }
        return text.split(separator: "\n").map(String.init)
    }
}
