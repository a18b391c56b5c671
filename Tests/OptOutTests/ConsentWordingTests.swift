import OptOut
import Testing

@Suite struct ConsentWordingTests {
    @Test(arguments: ConsentLanguage.allCases)
    func everyTextNamesTheBrandAndTheWayBack(language: ConsentLanguage) throws {
        let wording = ConsentWording(brand: "Example Ltd", contact: "help@example.com")
        for isDoubtful in [true, false] {
            let text = try #require(wording.text(for: .confirmation(language, isDoubtful: isDoubtful)))
            #expect(text.hasPrefix("Example Ltd: "))
            #expect(text.contains("START"))
        }
        let help = try #require(wording.text(for: .help(language)))
        #expect(help.hasPrefix("Example Ltd: ") && help.contains("help@example.com") && help.contains("STOP"))
        #expect(try #require(wording.text(for: .resubscribed(language))).contains("STOP"))
    }

    @Test func nothingIsSaidWithoutAnAnswer() {
        #expect(ConsentWording(brand: nil, contact: "").text(for: .none) == nil)
        #expect(ConsentWording(brand: "", contact: "").text(for: .help(.english))?.hasPrefix("Msg") == true)
    }
}
