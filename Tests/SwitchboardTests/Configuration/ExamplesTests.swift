import Foundation
import Handlers
import TeXML
import Testing

@testable import Switchboard

/// Every configuration under `examples/` is right, passes its own tests, and leaves nothing uncovered.
@Suite struct ExamplesTests {
    private static let folder = Repository.root.appending(path: "examples")

    static let files: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    @Test func allAreThere() {
        #expect(
            Self.files == [
                "clinic.yaml", "follow-the-sun.yaml", "multi-language-menu.yaml", "small-office.yaml",
                "vip-contact-centre.yaml",
            ]
        )
    }

    @Test(arguments: files)
    func theFileIsRightAndItsTestsPass(name: String) throws {
        let configuration = try Configuration.load(Self.folder.appending(path: name).path(), environment: [:])
        #expect(configuration.warnings.map(\.description) == [])
        #expect(configuration.tests.count >= 6)
        #expect(configuration.failingTests().map(\.description) == [])
        // Every answer of these tests is a document Telnyx takes.
        let trial = RouteTrial(configuration)
        for test in configuration.tests {
            _ = try TeXML(parsing: try trial.document(for: test.call, profile: test.profile, at: test.at))
        }
    }

    @Test(arguments: files)
    func nothingIsLeftUncovered(name: String) throws {
        let configuration = try Configuration.load(Self.folder.appending(path: name).path(), environment: [:])
        let remarks = configuration.coverage(at: try Date("2026-11-20T15:00:00Z", strategy: .iso8601))
        #expect(remarks.map(\.description) == [])
    }

    @Test func theReadmeNamesEach() throws {
        let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
        for name in Self.files { #expect(readme.contains("](\(name))"), "\(name)") }
    }
}
