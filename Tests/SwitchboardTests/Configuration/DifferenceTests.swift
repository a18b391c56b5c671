import Testing

@testable import Switchboard

/// What cannot be the same in both kinds of application is said by `config check`, with its line, and never at a start.
@Suite struct DifferenceTests {
    private static let yaml = """
        voice:
          plans:
            main:
              - do:
                  - { dial: ["+12125550101", "+12125550102"], ring: together }
                  - { dial: "+12125550101", whisper: A call., accept: "1" }
                  - { dial: "+12125550101", whisper: { play: "https://example.com/w.mp3" } }
                  - menu: Choose.
                    options:
                      "1": { words: [one], do: [ { conference: team } ] }
                  - { enqueue: plain, announce-position: false }
                  - { enqueue: told }
        """

    @Test func differencesHaveTheirLines() throws {
        let configuration = try Configuration(yaml: Self.yaml, environment: [:])
        #expect(configuration.warnings.isEmpty)
        let found = configuration.remarks.map { "\($0.line ?? 0) \($0.message)" }
        let expected = [
            (5, "in turn, not together"), (6, "does not speak the whisper"), (6, "without the accept key"),
            (8, "keys only"), (10, "cannot join it"), (12, "once"),
        ]
        #expect(found.count == expected.count, "\(found)")
        for (line, words) in expected {
            #expect(found.contains { $0.hasPrefix("\(line) ") && $0.contains(words) }, "\(line) \(words): \(found)")
        }
    }
}
