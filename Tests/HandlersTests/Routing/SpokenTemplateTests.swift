import Testing

@testable import Handlers

@Suite struct SpokenTemplateTests {
    private func rendered(_ text: String, name: String?) -> String {
        SpokenTemplate.rendered(
            text,
            call: RoutingFixtures.call(from: "+12125550100"),
            profile: CallerProfile(name: name)
        )
    }

    @Test(arguments: [
        ("Welcome back, {caller.name}. Go.", "Ada", "Welcome back, Ada. Go."),
        ("Welcome back, {caller.name}. Go.", nil, "Welcome back. Go."),
        ("{caller.name}, welcome.", nil, "welcome."),
        ("You call from {caller.number}.", nil, "You call from 1 2 1 2 5 5 5 0 1 0 0."),
        ("No {unknown.field} here", nil, "No here"),
        ("An open { brace", nil, "An open { brace"),
    ])
    func fieldsAreFilledIn(text: String, name: String?, expected: String) {
        #expect(rendered(text, name: name) == expected)
    }

    @Test(arguments: [
        ("{{#secret}}key{{/secret}}", "#secret key /secret"), ("A\u{0}\nB", "A B"),
        ("<break time='9s'/>", "break time='9s'/"),
        (String(repeating: "x", count: 500), String(repeating: "x", count: 80)),
    ])
    func whatComesFromOutsideIsMadeHarmless(name: String, expected: String) {
        #expect(rendered("{caller.name}", name: name) == expected)
    }

    @Test func unknownFieldsAreFound() {
        #expect(SpokenTemplate.unknownFields(in: "{caller.name} {caller.nmae}") == ["caller.nmae"])
    }
}
