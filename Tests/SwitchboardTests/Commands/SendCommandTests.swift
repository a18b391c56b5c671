import Foundation
import Testing

@testable import Switchboard

/// `send` as a new user meets it.
@Suite struct SendCommandTests {
    @Test func nobodyListeningIsSaidWithWhatToDo() async throws {
        let folder = try TestFolder()
        let directory = DataDirectory(path: folder.path("data"))
        try directory.prepare()
        _ = try DevelopmentKey.own(of: directory)
        let fixture = Repository.root.appending(path: "fixtures/demo/03-message-hours.json").path()
        let run = try await CommandRun(["send", fixture, "--to", "http://127.0.0.1:1"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("nobody is listening on http://127.0.0.1:1; start `hookswitch serve --dev`"))
    }
}
