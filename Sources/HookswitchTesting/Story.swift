public import Foundation
import Switchboard

/// A scenario told in code: what comes in, one after the other, under a configuration.
///
///     let outcome = try await Story(configuration, startingAt: friday)
///         .text("STOP", from: "+13125550001", to: "+17735550002")
///         .text("hours", from: "+13125550001", to: "+17735550002", after: .seconds(60))
///         .play()
///     #expect(outcome.messages.count == 1)
public struct Story: Sendable {
    private struct Request: Sendable {
        let name: String
        let body: Data
        let after: Duration
    }

    private let configuration: String
    private let start: Date
    private var requests: [Request] = []

    /// Takes a configuration as YAML and the instant the clock stands at first.
    public init(_ configuration: String, startingAt start: Date) {
        self.configuration = configuration
        self.start = start
    }

    /// Somebody texts one of our numbers, so long after what came before.
    public func text(_ words: String, from: String, to: String, after: Duration = .seconds(1)) -> Story {
        let id = "text-\(requests.count + 1)"
        let payload: [String: Any] = [
            "direction": "inbound", "id": "message-\(id)", "record_type": "message", "text": words, "type": "SMS",
            "from": ["phone_number": from], "to": [["phone_number": to]],
        ]
        let event: [String: Any] = [
            "data": ["event_type": "message.received", "id": id, "record_type": "event", "payload": payload]
        ]
        // Strings always encode.
        let body = try? JSONSerialization.data(withJSONObject: event, options: [.prettyPrinted, .sortedKeys])
        return adding(body ?? Data(), "json", after)
    }

    /// Somebody rings a number of a TeXML application.
    public func call(from: String, to: String, after: Duration = .seconds(1)) -> Story {
        var parts = URLComponents()
        parts.queryItems = [
            URLQueryItem(name: "CallSid", value: "v3:call-\(requests.count + 1)"),
            URLQueryItem(name: "From", value: from), URLQueryItem(name: "To", value: to),
            URLQueryItem(name: "CallStatus", value: "in-progress"),
        ]
        // A plus sign in a form is a space.
        let form = (parts.percentEncodedQuery ?? "").replacing("+", with: "%2B")
        return adding(Data(form.utf8), "form", after)
    }

    /// An event as Telnyx sends it.
    public func event(_ json: Data, after: Duration = .seconds(1)) -> Story { adding(json, "json", after) }

    /// Plays it; throws what is wrong with the configuration.
    ///
    /// Nothing leaves the process but to a stand-in on a loopback port.
    public func play(environment: [String: String] = [:]) async throws -> StoryOutcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-story-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What cannot be removed lies in the temporary folder.
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(to: folder)
        let outcome = try await ScenarioRunner(environment: environment).run(Scenario(folder: folder.path()))
        return try JSONDecoder().decode(StoryOutcome.self, from: try outcome.file)
    }

    private func adding(_ body: Data, _ kind: String, _ after: Duration) -> Story {
        var story = self
        story.requests.append(Request(name: "\(requests.count + 1).\(kind)", body: body, after: after))
        return story
    }

    private func write(to folder: URL) throws {
        try Data(configuration.utf8).write(to: folder.appending(path: "hookswitch.yaml"))
        let steps = requests.map { "  - { send: \($0.name), after: \(Int($0.after / .milliseconds(1)))ms }" }
        let script = ["start: \(start.formatted(.iso8601))", steps.isEmpty ? "steps: []" : "steps:"] + steps
        try Data((script.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: "scenario.yaml"))
        for request in requests { try request.body.write(to: folder.appending(path: request.name)) }
    }
}
