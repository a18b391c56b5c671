import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

@Suite struct ScenarioDifferenceTests {
    private static func value(_ json: String) throws -> JSONValue { try JSONValue(json: Data(json.utf8)) }

    @Test(arguments: [
        (#"{"a":1}"#, #"{"a":1}"#, []),
        (#"{"a":1}"#, #"{"a":2}"#, ["x.a"]),
        (#"{"a":1}"#, #"{"a":1,"b":null}"#, ["x.b"]),
        (#"[1,2,3]"#, #"[1,3]"#, ["x[1]"]),
        (#"[1,3]"#, #"[1,2,3]"#, ["x[1]"]),
        (
            #"[{"event":"t1","s":1},{"event":"t2","s":1}]"#, #"[{"event":"t1","s":2},{"event":"t2","s":1}]"#,
            ["x[0] (t1).s"]
        ),
        (#"[1]"#, #"{"a":1}"#, ["x"]),
        (#"[]"#, #"[{"event":"t9"}]"#, ["x[0] (t9)"]),
    ])
    func namesTheInnermostPlaces(expected: String, found: String, places: [String]) throws {
        let differences = ScenarioDifference.between(try Self.value(expected), try Self.value(found), at: "x")
        #expect(differences.map(\.place) == places)
    }

    @Test func saysWhatWasExpectedAndWhatCame() throws {
        let difference = ScenarioDifference(place: "answers[0].status", expected: .integer(200), found: nil)
        #expect(difference.description == "  answers[0].status\n    expected  200\n    found     nothing")
    }
}
