import Foundation
import Testing

@testable import Switchboard

struct FixtureEditTests {
    struct Row: Sendable {
        let edit: String
        let body: String
        let path: [String]
        let value: String
    }

    static let event =
        #"{"data":{"id":"1","payload":{"text":"hi","to":[{"phone_number":"+15550001111"}]}},"meta":{"attempt":1}}"#

    @Test(arguments: [
        ("payload.text=STOP", #""text" : "STOP""#),
        ("data.payload.text=a=b", #""text" : "a=b""#),
        ("meta.attempt=2", #""attempt" : 2"#),
        ("payload.to.0.phone_number=+15552223333", #""phone_number" : "+15552223333""#),
        ("payload.new.deep=true", #""deep" : true"#),
        ("id=fresh", #""id" : "fresh""#),
    ])
    func valuesOfAnEventAreReplaced(edit: String, expected: String) throws {
        let fixture = Fixture(name: "a.json", kind: .json, body: Data(Self.event.utf8))
        let edited = try FixtureEdit.apply([try FixtureEdit(edit)], to: fixture)
        #expect(String(decoding: edited.body, as: UTF8.self).contains(expected))
    }

    @Test func fieldsOfAFormAreReplacedOrAdded() throws {
        let fixture = Fixture(name: "a.form", kind: .form, body: Data("From=%2B1555&To=x".utf8))
        let edits = [try FixtureEdit("From=+1 212"), try FixtureEdit("Digits=3")]
        let edited = try FixtureEdit.apply(edits, to: fixture)
        #expect(String(decoding: edited.body, as: UTF8.self) == "From=%2B1%20212&To=x&Digits=3")
    }

    @Test(arguments: ["", "payload.text", "=x"])
    func malformedEditsAreRefused(text: String) {
        #expect(throws: FixtureEdit.Fault.malformed(text)) { try FixtureEdit(text) }
    }

    @Test func bytesStayExactWithoutEdits() throws {
        let fixture = Fixture(name: "a.json", kind: .json, body: Data("not json".utf8))
        #expect(try FixtureEdit.apply([], to: fixture).body == fixture.body)
        #expect(throws: FixtureEdit.Fault.notEditable("a.json")) {
            try FixtureEdit.apply([try FixtureEdit("a=b")], to: fixture)
        }
    }

    @Test func freshIDsDiffer() throws {
        let fixture = Fixture(name: "a.json", kind: .json, body: Data(Self.event.utf8))
        #expect(try fixture.withID(UUID()).body != fixture.withID(UUID()).body)
    }
}
