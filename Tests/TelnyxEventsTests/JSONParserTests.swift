import Foundation
import Testing

@testable import TelnyxEvents

@Suite struct JSONParserTests {
    private func value(_ text: String) throws(JSONError) -> JSONValue { try JSONValue(json: Data(text.utf8)) }

    @Test(
        arguments: [
            ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-0", .integer(0)),
            ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("1.5e3", .number(1500)), ("1E-2", .number(0.01)), ("1e999", .string("1e999")), ("\"\"", .string("")),
            ("[]", .array([])), ("{}", .object([:])),
            ("[1,[2,{}]]", .array([.integer(1), .array([.integer(2), .object([:])])])),
            (#"{"a":{"b":null}}"#, .object(["a": .object(["b": .null])])),
            (#"{"a":1,"a":2}"#, .object(["a": .integer(2)])),
            (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
            (#""\u00e9\uD83D\uDE00é😀""#, .string("é😀é😀")), (#""\ud83d""#, .string("\u{FFFD}")),
            (#""\ud83dx\ude00""#, .string("\u{FFFD}x\u{FFFD}")), (#""\ud83d\u0041""#, .string("\u{FFFD}A")),
            (#""\u0000""#, .string("\0")), ("\u{FEFF}{}", .object([:])),
        ] as [(String, JSONValue)]
    )
    func goodDocuments(text: String, expected: JSONValue) throws {
        #expect(try value(text) == expected)
    }

    @Test(arguments: [
        "", " ", "tru", "nulll", "+1", "01", "1.", ".5", "1e", "-", "0x1", "NaN", "Infinity", "'a'", "\"", "\"a",
        "\"\\x\"",
        "\"\\u12g4\"", "\"\\u12", "\"\n\"", "[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "{", "{\"a\"", "{\"a\":",
        "{\"a\":1", "{\"a\":1,",
        "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}", "{}{}", "[]]", "//", "{\"a\":1}x", "\u{FEFF}", "{\u{FEFF}}",
    ])
    func badDocuments(text: String) {
        #expect(throws: JSONError.self) { try value(text) }
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0xFE, 0xFF, 0, 0x7B], [0],
        ] as [[UInt8]]
    )
    func bytesThatAreNotUTF8(bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSONValue(json: Data(bytes)) }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"]) func aMegabyteOfOpenBracketsIsRefusedQuietly(opening: String) {
        let text = String(repeating: opening, count: 1_048_576 / opening.utf8.count)
        #expect(throws: JSONError.self) { try value(text) }
    }

    @Test func nestingBeyondTheBoundIsCheckedAndCut() throws {
        let depth = 500_000
        let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        var found = try value(deep)
        var levels = 0
        while case .array(let elements) = found, let first = elements.first {
            found = first
            levels += 1
        }
        #expect(levels == JSONParser.maxDepth)
        #expect(found == .null)
        #expect(throws: JSONError.self) { try value(deep + "]") }
        #expect(throws: JSONError.self) { try value(String(deep.dropLast()) + "}") }
    }

    @Test func whatIsSkippedMustBeJSONToo() throws {
        let open = String(repeating: "[", count: JSONParser.maxDepth)
        let close = String(repeating: "]", count: JSONParser.maxDepth)
        for good in [#"{"a":[1,{"b":null,"c":[]}],"d":{}}"#, "[[],[],{}]", "[ ]", "{ }", #"[ "x" , 1 ]"#] {
            _ = try value("[\(open)\(good)\(close)]")
        }
        for bad in ["[1,]", "{\"a\":1,}", "[1 2]", "{\"a\"}", "{1:2}", "[\"\\x\"]", "[tru]", "{\"a\":}"] {
            #expect(throws: JSONError.self) { try value("[\(open)\(bad)\(close)]") }
        }
    }

    /// Two readers that disagree about what is JSON would be told from each other by a hostile body.
    @Test(arguments: 0..<8) func mutatedSamplesReadAsFoundationReadsThem(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let samples = Fixtures.files(in: "events", ending: ".json")
        for _ in 0..<150 {
            let file = try #require(samples.randomElement(using: &random))
            let body = Mutation.mutated(try Fixtures.data("events/\(file)"), using: &random)
            let ours = try? JSONValue(json: body)
            let theirs = try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
            guard theirs != nil, ours == nil else { continue }
            // Foundation also takes UTF-16 and UTF-32, and cuts at a NUL; we take UTF-8 only.
            let isForeign = body.contains(0) || String(validating: body, as: UTF8.self) == nil
            #expect(isForeign, "\(String(decoding: body, as: UTF8.self))")
        }
    }
}
