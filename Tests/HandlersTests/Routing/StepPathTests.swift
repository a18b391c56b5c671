import Testing

@testable import Handlers

@Suite struct StepPathTests {
    private static let steps: [Step] = [
        .say(Speech("Hello")),
        .menu(
            Menu(
                .say(Speech("Choose")),
                options: [
                    .init("1", do: [.pause(seconds: 1), .hangup]),
                    .init("2", do: [.enqueue(QueueEntry("q", overflow: [.reject(busy: true)]))]),
                ]
            )
        ), .hangup,
    ]

    @Test(arguments: [
        ("0", Step.say(Speech("Hello"))), ("2", .hangup), ("1.0.0", .pause(seconds: 1)), ("1.0.1", .hangup),
        ("1.1.0.0.0", .reject(busy: true)), ("3", nil), ("1.2.0", nil), ("0.0.0", nil), ("1.1.0.1.0", nil),
    ])
    func pathsLeadToSteps(path: String, step: Step?) throws {
        #expect(try #require(StepPath(path)).step(in: Self.steps) == step)
    }

    @Test(arguments: ["", "a", "-1", "1.0", "01", "1..0", "500", "1.0.0.0", "+1", "0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0"])
    func whatIsNoPathIsNone(text: String) { #expect(StepPath(text) == nil) }

    @Test func pathsMoveOn() throws {
        let menu: StepPath = 1
        let option = menu.entering(branch: 1)
        #expect(option.description == "1.1.0")
        #expect(option.following.description == "1.1.1")
        #expect(option.owner == menu)
        #expect(menu.owner == nil)
        #expect(option.ordinal == "2.2.1")
    }
}
