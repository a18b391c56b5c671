import Foundation
import Testing

@testable import Switchboard

/// The demo's requests are compiled in; `Scripts/embed-demo` writes them from `fixtures/demo`.
@Suite struct DemoFixturesTests {
    private static var files: [String: String] {
        get throws {
            let folder = Repository.root.appending(path: "fixtures/demo")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
                .filter { name in [".json", ".form", ".yaml"].contains { name.hasSuffix($0) } }
            return try Dictionary(
                uniqueKeysWithValues: names.map { name in
                    var text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                    while text.hasSuffix("\n") { text.removeLast() }
                    return (name, text)
                }
            )
        }
    }

    @Test func whatIsCompiledInIsWhatTheFixturesSay() throws {
        let files = try Self.files
        #expect(DemoFixtures.files.keys.sorted() == files.keys.sorted())
        for (name, text) in files { #expect(DemoFixtures.files[name] == text, "run Scripts/embed-demo: \(name)") }
    }

    @Test func everyStepHasItsFixtureAndEveryFixtureItsStep() throws {
        let used = Set(DemoStep.all.map(\.file)).union(["hookswitch.yaml"])
        #expect(used == Set(DemoFixtures.files.keys))
        for step in DemoStep.all { #expect(throws: Never.self) { try step.edits.map { try FixtureEdit($0) } } }
    }
}
