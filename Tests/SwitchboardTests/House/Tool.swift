import Foundation
import Testing

/// A program that only tests use, found by its name; `make deps-test` installs them.
struct Tool: CustomTestStringConvertible {
    let name: String

    init(_ name: String) { self.name = name }

    /// Where it is, on the PATH or among the system's own programs; a path is taken as it stands.
    var url: URL? {
        if name.hasPrefix("/") { return URL(filePath: name) }
        let folders =
            (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init) + [
                "/usr/sbin", "/sbin",
            ]
        return folders.map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    }

    var testDescription: String { name }

    /// Whether a test that needs the tools is to run: when all are there, and always in CI, where it then fails.
    static func areWanted(_ names: String...) -> Bool {
        ProcessInfo.processInfo.environment["CI"] == "true" || names.allSatisfy { Tool($0).url != nil }
    }

    /// The same for a module of Debian's Python.
    static func areWanted(module: String) -> Bool {
        ProcessInfo.processInfo.environment["CI"] == "true"
            || FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/\(module)")
    }

    /// Runs it to its end in a folder; its output and its errors are one text.
    func run(_ arguments: [String], in folder: TestFolder) async throws -> (status: Int32, output: String) {
        let process = try process(arguments, in: folder)
        let file = try TestFolder()
        let output = try FileHandle(forWritingTo: URL(filePath: file.write("", to: "output")))
        process.standardOutput = output
        process.standardError = output
        let (endings, ending) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = {
            ending.yield($0.terminationStatus)
            ending.finish()
        }
        try process.start()
        let status = await endings.first { _ in true }
        return (status ?? -1, try String(contentsOfFile: file.path("output"), encoding: .utf8))
    }

    /// A process of it, not yet started.
    func process(_ arguments: [String], in folder: TestFolder) throws -> Process {
        let executable: URL = try #require(url, "\(name) is not installed: make deps-test")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = CommandRun.environment(folder, [:])
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        return process
    }
}
