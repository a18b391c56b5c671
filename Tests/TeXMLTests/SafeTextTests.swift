import TeXML
import Testing

@Suite struct SafeTextTests {
    @Test func aLiteralIsTakenAsWritten() {
        let text: SafeText = "Hello {{CallerName}}"
        #expect(text.text == "Hello {{CallerName}}")
    }

    @Test func whatIsInterpolatedIsSanitised() {
        let name = "{{#secret}}key{{/secret}}\u{0}\u{1B}\u{7F}"
        let text: SafeText = "Hello \(name), {{CallerName}}"
        #expect(text.text == "Hello  { {#secret} }key{ {/secret} }\u{FFFD}\u{FFFD}, {{CallerName}}")
    }

    @Test func whatIsTrustedGoesThrough() {
        #expect(("a \(verbatim: "{{b}}") \(3)" as SafeText).text == "a {{b}} 3")
        #expect(SafeText(verbatim: "{{b}}").text == "{{b}}")
    }

    @Test(arguments: ["{", "{{", "{{{", "{{{{{{", "a{", "{a", "}}", "{ {", "{\u{7F}{", "{\u{80}{{"])
    func bracesNeverMeet(_ text: String) {
        let inside: SafeText = "{\(text)\(text){"
        #expect(!inside.text.contains("{{"))
        #expect(!SafeText(callerSupplied: text).text.contains("{{"))
        #expect(!SafeText(callerSupplied: text).text.contains("}}"))
    }

    @Test func textIsCut() {
        let sanitizer = TextSanitizer(maxCharacters: 5)
        #expect(sanitizer.sanitized("abcdefgh") == "abcde")
        #expect(sanitizer.sanitized("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧").count <= 5)
        let zalgo = "a" + String(repeating: "\u{301}", count: 10_000)
        #expect(sanitizer.sanitized(zalgo).unicodeScalars.count <= 20)
        #expect(TextSanitizer(maxCharacters: -1).sanitized("abc").isEmpty)
        #expect(SafeText(callerSupplied: String(repeating: "a", count: 1000)).text.count == 500)
        #expect(TextSanitizer(maxCharacters: .max).maxCharacters == 100_000)
    }

    @Test func lineBreaksAndForeignScriptsStay() {
        #expect(TextSanitizer().sanitized("a\tb\nc\r\nÄ 日本 🇳🇴") == "a\tb\nc\r\nÄ 日本 🇳🇴")
    }
}
