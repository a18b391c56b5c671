import Foundation
import Switchboard

/// A folder of requests with a configuration and what must come of it, as `hookswitch replay` plays it.
///
///     @Test(arguments: ScenarioFolder.all(below: "Scenarios"))
///     func comesAsExpected(_ scenario: ScenarioFolder) async throws {
///         #expect(try await scenario.differences() == [])
///     }
public struct ScenarioFolder: Hashable, Sendable, CustomStringConvertible {
    /// Where it is.
    public let path: String

    /// Names a folder; nothing is read yet.
    public init(path: String) { self.path = path }

    /// The path.
    public var description: String { path }

    /// Every folder at or below a path that has an `expected.json` or a `scenario.yaml`, in the order of their names.
    public static func all(below path: String) -> [ScenarioFolder] {
        Scenario.folders(at: path).map(ScenarioFolder.init(path:))
    }

    /// Plays it and returns where something came otherwise, with what was expected and what came; empty when nothing did.
    ///
    /// `configuration` is a file to use instead of the folder's own; `environment` is what `${NAME}` in it stands for.
    /// Nothing leaves the process but to a stand-in on a loopback port. Throws what is wrong with folder or configuration.
    public func differences(
        configuration: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> [String] {
        let outcome = try await play(configuration, environment)
        return try ScenarioExpectation(folder: path).differences(to: outcome).map(\.description)
    }

    /// Plays it and writes what came as what must come, to be read and committed; returns whether the file changed.
    @discardableResult
    public func update(configuration: String? = nil, environment: [String: String] = [:]) async throws -> Bool {
        try ScenarioExpectation.write(try await play(configuration, environment), to: path)
    }

    private func play(_ configuration: String?, _ environment: [String: String]) async throws -> ScenarioOutcome {
        let scenario = try Scenario(folder: path, configuration: configuration)
        return try await ScenarioRunner(environment: environment).run(scenario)
    }
}
