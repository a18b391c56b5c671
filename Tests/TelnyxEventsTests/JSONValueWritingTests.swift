import Foundation
import TelnyxEvents
import Testing

/// Values written by hand read back as they were, by our own reader and by Foundation's.
@Suite struct JSONValueWritingTests {
    @Test(arguments: [
        (JSONValue.null, "null"), (.bool(true), "true"), (.integer(-7), "-7"), (.number(0.5), "0.5"),
        (.number(3), "3"), (.number(.infinity), "null"), (.array([]), "[]"), (.object([:]), "{}"),
        (.array([.integer(1), .string("a/b")]), #"[1,"a/b"]"#),
        (.object(["b": .integer(1), "a": .null]), #"{"a":null,"b":1}"#),
    ])
    func compactAndInOrder(value: JSONValue, text: String) {
        #expect(value.compactJSON == text)
    }

    @Test(arguments: [
        "plain", "a \"quote\" \\ back", "line\nfeed\r\ttab", "\u{0}\u{1}\u{1F}\u{7F}", "Grüezi 日本 🎉", "",
    ])
    func stringsReadBack(text: String) throws {
        let value = JSONValue.object([text: .string(text)])
        let bytes = Data(value.compactJSON.utf8)
        #expect(try JSONValue(json: bytes) == value)
        #expect(try JSONDecoder().decode([String: String].self, from: bytes) == [text: text])
    }
}
