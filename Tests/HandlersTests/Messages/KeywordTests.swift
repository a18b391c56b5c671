import Testing

@testable import Handlers

@Suite struct KeywordTests {
    @Test(arguments: [
        "hours", "HOURS", " Hours! ", "¿hours?", "ｈｏｕｒｓ", "hours 🙂", "\u{200B}hours\u{FEFF}", "“Hours”", "hours\n",
        "#hours",
        "ho\u{00AD}urs",
    ])
    func spellingHabitsDoNotCount(text: String) {
        #expect(Keyword(messageText: text)?.text == "hours")
    }

    @Test(arguments: ["what hours", "hours please", "h o u r s", "hour", "hours?no", "hoürs"])
    func otherWordsDo(text: String) {
        #expect(Keyword(messageText: text)?.text != "hours")
    }

    @Test(arguments: [
        "", " ", "!!!", "🙂", String(repeating: "a", count: 65), String(repeating: "a\u{301}", count: 100_000),
    ])
    func whatIsNoKeyword(text: String) {
        #expect(Keyword(messageText: text) == nil)
    }

    @Test func wordsAndApostrophesAreKept() {
        #expect(Keyword(messageText: "  Opening \t Hours ")?.text == "opening hours")
        #expect(Keyword(messageText: "What’s on")?.text == "what's on")
        #expect(Keyword(messageText: "7")?.text == "7")
    }
}
