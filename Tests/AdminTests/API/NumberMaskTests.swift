import Foundation
import Testing

@testable import Admin

@Suite struct NumberMaskTests {
    @Test(arguments: [
        ("", ""), ("+13125550077", "…0077"),
        (#"{"from":"+13125550077","to":"+442079460911"}"#, #"{"from":"…0077","to":"…0911"}"#),
        ("From=%2B13125550077&To=%2b442079460911", "From=…0077&To=…0911"),
        (#"{"from":"\u002B13125550077"}"#, #"{"from":"…0077"}"#),
        ("sip:+13125550077@example.com", "sip:…0077@example.com"),
        ("++13125550077", "+…0077"), ("1+1 is +2", "1+1 is +2"), ("+123456", "+123456"), ("+1234567", "…4567"),
        ("+1234567890123456", "+1234567890123456"), ("+0312555007", "+0312555007"), ("a + %2B %2", "a + %2B %2"),
        ("🙂+13125550077🙂", "🙂…0077🙂"),
    ])
    func onlyTheLastFourDigitsStay(text: String, expected: String) {
        #expect(String(decoding: NumberMask.masked(Data(text.utf8)), as: UTF8.self) == expected)
    }

    @Test func bytesThatAreNoTextStayAsTheyAre() {
        let bytes = Data([0xFF, 0x2B, 0x00, 0x25, 0x5C])
        #expect(NumberMask.masked(bytes) == bytes)
    }
}
