import Testing

@testable import Admin

@Suite struct APICursorTests {
    @Test(arguments: ["", "1", "+15551234567", "a/b?c=d&e", "ünïcode ✓", String(repeating: "x", count: 200)])
    func whatStoodLastComesBack(last: String) {
        let text = APICursor.text(last)
        #expect(APICursor.last(text) == last)
        #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    }

    @Test(arguments: ["!", "a", "%20", "/w=="])
    func whatIsNoneOfOursIsNothing(text: String) {
        #expect(APICursor.last(text) == nil)
    }
}
