import Foundation
import Glibc

/// The built `hookswitch serve`, as a process of its own.
final class ServerProcess: Sendable {
    /// How a process ended.
    enum Ending: Hashable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    /// Why there is no server.
    enum Fault: Error, Hashable {
        case noExecutable(String)
        case notReady(log: String)
    }

    /// Where it answers.
    let port: UInt16
    private let process: Process
    private let endings: AsyncStream<Ending>

    /// The executable, which the build lays beside the tests.
    static var executable: URL {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let file = URL(filePath: tests).deletingLastPathComponent().appending(path: "hookswitch")
            guard FileManager.default.isExecutableFile(atPath: file.path()) else {
                throw Fault.noExecutable(file.path())
            }
            return file
        }
    }

    /// Starts it and waits until it says that requests are answered.
    init(configuration: String, data: String, folder: URL) async throws {
        let ready = folder.appending(path: "ready.json")
        let log = folder.appending(path: "server.log")
        try Data().write(to: log)
        let output = Pipe()
        let process = Process()
        process.executableURL = try Self.executable
        process.arguments = [
            "serve", "--config", configuration, "--data", data, "--port", "0", "--ready-file", ready.path(),
        ]
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: log)
        let (endings, ending) = AsyncStream<Ending>.makeStream()
        process.terminationHandler = { process in
            let status = process.terminationStatus
            ending.yield(process.terminationReason == .exit ? .exited(status) : .killed(signal: status))
            ending.finish()
        }
        self.process = process
        self.endings = endings
        try process.start()
        guard await Self.isAnswering(output.fileHandleForReading) else {
            throw Fault.notReady(log: try String(contentsOf: log, encoding: .utf8))
        }
        struct Ready: Decodable { let port: UInt16 }
        port = try JSONDecoder().decode(Ready.self, from: Data(contentsOf: ready)).port
    }

    /// False once it has ended, however it did.
    var isRunning: Bool { process.isRunning }

    /// Ends it as a crash would, between any two instructions.
    func kill() { send(SIGKILL) }

    /// Asks it to finish and to end.
    func terminate() { send(SIGTERM) }

    /// Waits for its end, once.
    func ending() async -> Ending? { await endings.first { _ in true } }

    private func send(_ signal: Int32) {
        if process.isRunning { Glibc.kill(process.processIdentifier, signal) }
    }

    /// Waits for the start-up summary, which comes after the ready file; false when the output ends before.
    private static func isAnswering(_ output: FileHandle) async -> Bool {
        let (chunks, chunk) = AsyncStream<Data>.makeStream()
        output.readabilityHandler = { handle in
            // Read to the end, also after the summary, so that the server never waits for a reader.
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
                chunk.finish()
            } else {
                chunk.yield(data)
            }
        }
        var text = Data()
        for await data in chunks {
            text += data
            if String(decoding: text, as: UTF8.self).contains("is answering on") { return true }
        }
        return false
    }
}
