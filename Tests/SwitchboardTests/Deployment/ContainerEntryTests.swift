import Foundation
import Testing

/// The container's entry, run with the built binary; the image itself needs a container engine and is not built here.
@Suite struct ContainerEntryTests {
    private static let entry = Repository.root.appending(path: "deploy/container/entry")

    /// What `hookswitch` is called with: a program of that name that prints its arguments stands in its place.
    private func words(_ arguments: [String], environment: [String: String] = [:]) async throws -> String {
        let folder = try TestFolder()
        let stand = try folder.write("#!/bin/sh\necho \"$@\"\n", to: "hookswitch")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stand)
        let path = "\(folder.url.path()):/usr/bin:/bin"
        let process = Process()
        process.executableURL = Self.entry
        process.arguments = arguments
        process.environment = environment.merging(["PATH": path]) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.write("", to: "output")))
        let (endings, ending) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = {
            ending.yield($0.terminationStatus)
            ending.finish()
        }
        try process.start()
        #expect(await endings.first { _ in true } == 0)
        return try String(contentsOfFile: folder.path("output"), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func thePlatformSaysThePort() async throws {
        #expect(try await words([]) == "serve --host 0.0.0.0 --port 8080 --data /data")
        #expect(try await words([], environment: ["PORT": "10000"]) == "serve --host 0.0.0.0 --port 10000 --data /data")
        #expect(try await words(["serve", "--dev"]) == "serve --host 0.0.0.0 --port 8080 --data /data --dev")
        let elsewhere = ["HOOKSWITCH_CONFIG": "/a.yaml", "HOOKSWITCH_DATA": "/b"]
        #expect(
            try await words([], environment: elsewhere)
                == "serve --config /a.yaml --host 0.0.0.0 --port 8080 --data /b"
        )
        #expect(try await words(["doctor", "--json"]) == "doctor --json")
    }

    /// The real binary behind the entry, on the port it was told.
    @Test func itServes() async throws {
        let folder = try TestFolder()
        let executable = try CommandRun.executable.deletingLastPathComponent().path()
        let process = Process()
        process.executableURL = Self.entry
        process.arguments = ["serve", "--dev", "--ready-file", folder.path("ready.json")]
        process.environment = CommandRun.environment(
            folder,
            [
                "PATH": "\(executable):/usr/bin:/bin", "PORT": "0", "HOOKSWITCH_DATA": folder.path("data"),
                "HOOKSWITCH_CONFIG": try folder.write("admin: { port: 0 }", to: "hookswitch.yaml"),
            ]
        )
        process.currentDirectoryURL = folder.url
        let run = try await ServeRun(process, in: folder)
        #expect(run.summary.contains { $0.contains("is answering on http://0.0.0.0:\(run.ready.port)") })
        #expect(await run.end() == 0)
    }
}
