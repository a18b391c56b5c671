import Foundation
import Handlers
import TelnyxEvents

/// A folder that tells what comes in, under which configuration, and what is to come of it.
///
/// Requests are numbered `.json` and `.form` files; `scenario.yaml`, when there is one, says what happens between them.
package struct Scenario: Sendable {
    /// What the folder's files are called.
    package enum FileName {
        /// What must come of it.
        package static let expectation = "expected.json"
        /// What happens when.
        package static let script = "scenario.yaml"
        /// The configuration.
        package static let configuration = Configuration.defaultFile
    }

    /// The folder.
    package let folder: String
    /// What it is about, in a sentence; the folder's name when the script has no title.
    package let title: String
    /// Which promises it shows, in words.
    package let shows: [String]
    /// Where the clock stands first; nil for when the first request that says so happened.
    let start: Date?
    /// What the directory knows about callers, by number.
    let callers: [String: CallerProfile]
    /// False when the directory never answers.
    let directoryAnswers: Bool
    /// What happens, in order.
    let steps: [ScenarioStep]
    /// The configuration: the folder's own, or one from elsewhere.
    let configurationFile: String?

    /// The YAML of its configuration with the file's name; the embedded defaults when it has none.
    func configuration(environment: [String: String]) throws -> Configuration {
        try Configuration.load(configurationFile, environment: environment)
    }

    /// The scenario folders at and below a path, in the order of their names: those with an expectation or a script.
    ///
    /// `isNew` takes any folder with requests in it for a scenario whose expectation is still to be written.
    package static func folders(at path: String, isNew: Bool = false) -> [String] {
        let below = FileManager.default.enumerator(atPath: path)?.allObjects ?? []
        let names = below.compactMap { $0 as? String }
        func folders(where isMeant: (String) -> Bool) -> [String] {
            Set(
                names.filter { isMeant(URL(filePath: $0).lastPathComponent) }.map { name in
                    name.contains("/") ? "\(path)/\(name[..<(name.lastIndex(of: "/") ?? name.endIndex)])" : path
                }
            ).sorted()
        }
        let marked = folders { [FileName.expectation, FileName.script].contains($0) }
        guard isNew else { return marked }
        return Set(marked + folders { Fixture.isFixture($0) }).sorted()
    }
}
