import Foundation
import Testing

@testable import TelnyxEvents

@Suite struct FormFieldsTests {
    private func fields(_ text: String) throws(FormError) -> FormFields { try FormFields(Data(text.utf8)) }

    @Test(arguments: [
        ("a=b+c", "b c"), ("a=b%20c", "b c"), ("a=%2B1", "+1"), ("a=%2b1", "+1"), ("a=%C3%A9", "é"), ("a=é", "é"),
        ("a=", ""), ("a", ""),
        ("a=b=c", "b=c"), ("&&a=1&", "1"), ("a=first&a=second", "first"), ("%61=1", "1"), ("a=%0D%0A", "\r\n"),
        ("a=%26%3D", "&="),
    ])
    func goodForms(form: String, value: String) throws {
        #expect(try fields(form)["a"] == value)
    }

    @Test func repeatedNamesKeepEveryValueInOrder() throws {
        let form = try fields("a=1&b=2&a=3")
        #expect(form.values(of: "a") == ["1", "3"])
        #expect(form.values(of: "c").isEmpty)
        #expect(form.fields.map(\.name) == ["a", "b", "a"])
        #expect(form["c"] == nil)
    }

    @Test func anEmptyFormHasNoFields() throws {
        #expect(try fields("").fields.isEmpty)
    }

    @Test(arguments: [
        ("a=%", FormError.undecodableEscape(offset: 2)), ("a=%4", .undecodableEscape(offset: 2)),
        ("a=%zz", .undecodableEscape(offset: 2)),
        ("a=%4&b", .undecodableEscape(offset: 2)), ("%=1", .undecodableEscape(offset: 0)),
        ("a=%+1", .undecodableEscape(offset: 2)),
        ("a=%FF", .undecodableText(offset: 2)), ("a=%C3", .undecodableText(offset: 2)),
        ("%C3=1", .undecodableText(offset: 0)),
        ("a=%ED%A0%80", .undecodableText(offset: 2)), ("a=%00", .undecodableText(offset: 2)),
        ("a=1\n", .controlByte(offset: 3)),
        ("a=1\0", .controlByte(offset: 3)),
    ])
    func badForms(form: String, error: FormError) {
        #expect(throws: error) { try fields(form) }
    }

    @Test func rawBytesThatAreNotUTF8AreRefused() {
        #expect(throws: FormError.undecodableText(offset: 2)) { try FormFields(Data([0x61, 0x3D, 0xFF])) }
    }

    @Test func theNumberOfFieldsIsBounded() throws {
        let most = Array(repeating: "a=1", count: FormFields.maxFields).joined(separator: "&")
        #expect(try fields(most).fields.count == FormFields.maxFields)
        #expect(throws: FormError.tooManyFields(limit: FormFields.maxFields)) { try fields(most + "&a=1") }
    }
}
