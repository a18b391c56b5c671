import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

/// What is written reads back the same, by our reader and by Foundation's.
@Suite struct JSONTextTests {
    @Test(arguments: [
        #"{"a":1,"b":[true,false,null,-5,1.5,1e300,"x"],"c":{"d":{}},"e":[]}"#, #""plain""#, "17", "null", "-0.25",
        #"{"quote\"back\\slash\/":"tab\tfeed\nreturn\rnul\u0000bell\u0007esc\u001b del\u007f 😀 ü \u2028"}"#,
        #"[9223372036854775807,-9223372036854775808,0.1,123456789.125]"#,
    ])
    func whatIsWrittenReadsBack(text: String) throws {
        let value = try JSONValue(json: Data(text.utf8))
        let written = JSONText.data(of: value)
        #expect(try JSONValue(json: written) == value)
        #expect(try JSONDecoder().decode(JSONValue.self, from: written) == value)
    }

    @Test func membersStandInTheOrderOfTheirNames() {
        let value = JSONValue.object(["b": .integer(1), "a": .integer(2), "ä": .null])
        #expect(String(decoding: JSONText.data(of: value), as: UTF8.self) == #"{"a":2,"b":1,"ä":null}"#)
    }

    @Test func aRowForASinkReadsBack() throws {
        let forward = Forward(
            sink: "s",
            id: "e/1",
            type: "call.answered",
            family: .call,
            occurredAt: Date(unixMicroseconds: 1_700_000_000_123_456),
            data: .object(["n": .array([.integer(1), .string("ü\n")])]),
            conversation: ConversationKey(rawValue: "call:1")
        )
        #expect(try ForwardCoding.forward(in: ForwardCoding.body(of: forward)) == forward)
        // As rows were written before.
        let old = #"{"conversation":"call:1","data":{"n":1},"family":"call","occurredAt":5,"sink":"s","type":"t"}"#
        let read = try ForwardCoding.forward(in: Data(old.utf8))
        #expect(read.id == nil && read.occurredAt == Date(unixMicroseconds: 5) && read.data["n"] == .integer(1))
        for broken in ["{}", "[]", old.replacing("call\"", with: "cal\""), old.replacing("5", with: "\"5\"")] {
            #expect(throws: (any Error).self) { try ForwardCoding.forward(in: Data(broken.utf8)) }
        }
    }
}
