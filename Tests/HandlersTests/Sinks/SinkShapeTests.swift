import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct SinkShapeTests {
    private static let message = """
        {"from":{"phone_number":"+15551234567","carrier":"X"},"to":[{"phone_number":"+442079460123","status":"queued"},
        {"phone_number":"+33123456789"}],"text":"hello","parts":1,"media":[],"paid":true,"note":null}
        """

    private func shaped(_ shape: SinkShape) throws -> String {
        let data = try JSONValue(json: Data(Self.message.utf8))
        return String(decoding: JSONText.data(of: shape.applied(to: data)), as: UTF8.self)
    }

    @Test func withoutWishesNothingChanges() throws {
        let data = try JSONValue(json: Data(Self.message.utf8))
        #expect(SinkShape().applied(to: data) == data)
    }

    @Test func onlyKeepsTheseFieldsAlsoInLists() throws {
        let shape = SinkShape(only: [["text"], ["to", "phone_number"], ["absent"]])
        #expect(
            try shaped(shape)
                == #"{"text":"hello","to":[{"phone_number":"+442079460123"},{"phone_number":"+33123456789"}]}"#
        )
    }

    @Test func dropLeavesOut() throws {
        let shape = SinkShape(drop: [
            ["text"], ["from"], ["to", "status"], ["media"], ["note"], ["paid"], ["no", "such"],
        ])
        #expect(
            try shaped(shape)
                == #"{"parts":1,"to":[{"phone_number":"+442079460123"},{"phone_number":"+33123456789"}]}"#
        )
    }

    @Test func maskLeavesTheLastFourDigitsOfNumbersAndNothingOfTheRest() throws {
        let shape = SinkShape(
            only: [["from"], ["to"], ["text"], ["parts"]],
            mask: [["from"], ["to", "phone_number"], ["text"], ["parts"]]
        )
        #expect(
            try shaped(shape) == #"{"from":{"carrier":"***","phone_number":"*******4567"},"parts":"***","text":"***","#
                + #""to":[{"phone_number":"********0123","status":"queued"},{"phone_number":"*******6789"}]}"#
        )
    }

    @Test func renameGivesOtherNames() throws {
        let shape = SinkShape(
            only: [["from", "phone_number"], ["text"]],
            rename: [["from"]: "sender", ["from", "phone_number"]: "number", ["text"]: "body"]
        )
        #expect(try shaped(shape) == #"{"body":"hello","sender":{"number":"+15551234567"}}"#)
    }

    /// Whatever it is applied to, masking leaves no word of what was there.
    @Test(arguments: ["+1 (555) 123-4567", "sip:anna@example.com", "Anna", "12", "+1", "２０２６１２３４５６７８"])
    func nothingShinesThrough(text: String) throws {
        let masked = SinkShape(mask: [["a"]]).applied(
            to: .object(["a": .array([.string(text), .object(["b": .string(text)])])])
        )
        let shown = String(decoding: JSONText.data(of: masked), as: UTF8.self)
        #expect(!shown.contains(text) && !shown.contains("555") && !shown.contains("nna"))
    }
}
