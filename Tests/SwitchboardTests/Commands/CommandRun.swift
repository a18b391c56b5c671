import Foundation

/// The built `hookswitch`, run to its end with an environment of its own.
struct CommandRun {
    enum Fault: Error {
        case noExecutable(String)
        case stillRunning
    }

    /// The exit status; a signal counts as minus its number.
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

    /// Each line of output, read as a JSON object.
    var objects: [[String: Any]] {
        get throws {
            try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
        }
    }

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

    /// What every child gets: nothing of ours but where libraries are.
    static func environment(_ folder: TestFolder, _ more: [String: String]) -> [String: String] {
        let kept = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH"].contains($0.key) }
        return kept.merging(["HOME": folder.url.path(), "TMPDIR": folder.url.path()]) { $1 }.merging(more) { $1 }
    }

    /// Runs it in the folder and waits for its end.
    init(_ arguments: [String], in folder: TestFolder, environment: [String: String] = [:]) async throws {
        // Files, not pipes: a full pipe would stop the child, and they lie outside the folder under test.
        let results = try TestFolder()
        let process = Process()
        process.executableURL = try Self.executable
        process.arguments = arguments
        process.environment = Self.environment(folder, environment)
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: results.write("", to: "output")))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: results.write("", to: "errors")))
        let (endings, ending) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            let isExit = process.terminationReason == .exit
            ending.yield(isExit ? process.terminationStatus : -process.terminationStatus)
            ending.finish()
        }
        try process.start()
        guard let status = await endings.first(where: { _ in true }) else { throw Fault.stillRunning }
        self.status = status
        output = try String(contentsOfFile: results.path("output"), encoding: .utf8)
        errors = try String(contentsOfFile: results.path("errors"), encoding: .utf8)
    }
}
