import Testing

@testable import Handlers

@Suite struct MenuTests {
    private static let menu = Menu(
        .say(Speech("Choose")),
        options: [
            .init("1", words: ["sales", "new order"], do: [.hangup]),
            .init("2", words: ["order status"], do: [.hangup]),
            .init("30", words: ["Zürich"], do: [.hangup]), .init("#", do: [.again]),
        ]
    )

    private static let rows: [(digits: String?, speech: String?, choice: Menu.Choice)] = [
        ("1", nil, .option(0)), ("2", nil, .option(1)), ("30", nil, .option(2)), ("#", nil, .option(3)),
        ("3", nil, .invalid), ("11", nil, .invalid), ("", nil, .nothing), (nil, nil, .nothing), (nil, "", .nothing),
        (nil, "Sales, please.", .option(0)), (nil, "I want a NEW ORDER now", .option(0)),
        (nil, "the order status", .option(1)), (nil, "order", .invalid), (nil, "wholesales", .invalid),
        (nil, "zurich", .option(2)), (nil, "1", .option(0)), (nil, "sales or zurich", .invalid),
        (nil, "sales order status", .option(1)), ("9", "sales", .invalid), ("", "sales", .option(0)),
        (nil, "…", .nothing),
    ]

    @Test(arguments: rows)
    func whatIsPressedOrSaidIsAChoice(digits: String?, speech: String?, choice: Menu.Choice) {
        #expect(Self.menu.choice(digits: digits, speech: speech) == choice)
    }

    @Test func keysSayHowLongToListen() {
        #expect(!Self.menu.hasEvenKeys)
        #expect(Self.menu.longestKey == 2)
        #expect(Self.menu.usesPound)
        #expect(Self.menu.listens)
    }
}
