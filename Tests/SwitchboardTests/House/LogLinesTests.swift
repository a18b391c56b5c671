import Foundation
import Testing

/// Lines of the log: the same words whatever happened, facts beside them under dotted names.
@Suite struct LogLinesTests {
    private static let targets = [
        "OptOut", "EventIngress", "Handlers", "TelnyxStandIn", "Admin", "Switchboard", "hookswitch",
    ]

    /// Every call of a logger: its text up to the end of its arguments.
    private static func calls() throws -> [(place: String, text: String)] {
        try targets.flatMap { target in
            try Repository.sources(of: target).flatMap { file in
                file.text.matches(of: /logger\s*\.(trace|debug|info|notice|warning|error|critical|log)\(/).map {
                    match in
                    var depth = 1
                    let rest = file.text[match.range.upperBound...]
                    let text = rest.prefix { character in
                        if character == "(" { depth += 1 }
                        if character == ")" { depth -= 1 }
                        return depth > 0
                    }
                    return ("\(target)/\(file.path)", String(text))
                }
            }
        }
    }

    @Test func thereAreCalls() throws { #expect(try Self.calls().count > 20) }

    @Test func messagesAreConstant() throws {
        for call in try Self.calls() {
            let message = call.text.prefix(while: { _ in true }).split(separator: "metadata:", maxSplits: 1).first ?? ""
            let literals = message.matches(of: /"((?:[^"\\]|\\.)*)"/)
            #expect(literals.count == 1, "\(call.place): \(call.text)")
            #expect(!message.contains("\\("), "\(call.place) writes a fact into the message: \(message)")
        }
    }

    /// `event.id`, `attempt`: lower case, dots between.
    @Test func factsHaveDottedNames() throws {
        for call in try Self.calls() {
            guard let facts = call.text.split(separator: "metadata:", maxSplits: 1).dropFirst().first else { continue }
            for key in facts.matches(of: /[\[,]\s*"([^"\\]*)"\s*:/) {
                #expect(key.1.wholeMatch(of: /[a-z][a-z-]*(\.[a-z][a-z-]*)*/) != nil, "\(call.place): \(key.1)")
            }
        }
    }

    /// Names under which somebody would write what must not be written.
    @Test func nobodyIsNamed() throws {
        let forbidden = ["number", "from", "to", "text", "body", "words", "token", "secret", "key", "signature", "url"]
        for call in try Self.calls() {
            guard let facts = call.text.split(separator: "metadata:", maxSplits: 1).dropFirst().first else { continue }
            for key in facts.matches(of: /[\[,]\s*"([^"\\]*)"\s*:/) {
                #expect(!forbidden.contains(String(key.1)), "\(call.place): \(key.1)")
            }
        }
    }
}
