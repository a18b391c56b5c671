import Foundation
import Testing

/// The send gate cannot be bypassed: one place in the sources asks the messages API, and the outbox alone calls it.
@Suite struct OnlyTheOutboxSendsTests {
    @Test func oneFunctionPostsToTheMessagesAPI() throws {
        // Our own API has a path of that name, where messages are taken in for the outbox.
        let places = try Self.places(of: "\"/messages").filter { place in
            // To read a message is not to send one.
            !place.file.hasPrefix("Switchboard/API/") && !place.line.contains("await get(")
        }
        #expect(places.map(\.file) == ["Handlers/Telnyx/TelnyxClient.swift"])
    }

    @Test func oneStationCallsThatFunction() throws {
        let calls =
            try Self.places(of: "send(message)") + Self.places(of: "telnyx.send(") + Self.places(of: "client.send(")
        #expect(calls.map(\.file) == ["Handlers/Telnyx/TelnyxClient+Carrying.swift"])
    }

    @Test func oneStationIsMadeAndItAsksTheGate() throws {
        let made = try Self.places(of: "messageStation").filter {
            $0.file != "Handlers/Telnyx/TelnyxClient+Carrying.swift"
        }
        #expect(made.map(\.file) == ["Switchboard/Serving/Outside.swift"])
        let next = try Self.places(of: "GateBridge.mayLeave").map(\.file)
        #expect(next == ["Switchboard/Serving/Outside.swift"])
    }

    /// Requests to Telnyx are made in the client's own file and nowhere else.
    @Test func nobodyElseSpeaksHTTPToTelnyx() throws {
        let keys = try Self.places(of: "Authorization").map(\.file).filter { !$0.hasPrefix("TelnyxStandIn/") }
        // The doctor's is for our own admin listener.
        let known: Set = ["Handlers/Telnyx/TelnyxClient+Exchange.swift", "Switchboard/Doctor/ServerFacts+Probe.swift"]
        #expect(Set(keys) == known)
    }

    /// The lines of the sources that hold a text; comments do not count.
    private static func places(of text: String) throws -> [(file: String, line: String)] {
        let sources = Repository.root.appending(path: "Sources")
        let files =
            FileManager.default.enumerator(atPath: sources.path())?.allObjects.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            try String(contentsOf: sources.appending(path: file), encoding: .utf8)
                .split(separator: "\n")
                .map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.hasPrefix("//") && $0.contains(text) }
                .map { (file, $0) }
        }
    }
}
