import Foundation
import Numbering
import Testing

@testable import Handlers

@Suite struct NumberListTests {
    @Test func oneNumberALineWithComments() throws {
        let text =
            "\u{FEFF}# our best customers\r\n+15551234567\r\n\n  +442079460000\t# Ada\n+15551234567\n+999999999999999"
        let list = try NumberList(name: "vip.txt", bytes: Data(text.utf8))
        #expect(list.count == 3)
        for (number, isOn) in [
            ("+15551234567", true), ("+442079460000", true), ("+999999999999999", true), ("+15551234568", false),
            ("+1555123456", false), ("+44207946000", false),
        ] {
            #expect(list.contains(try #require(PhoneNumber(e164: number))) == isOn, "\(number)")
        }
    }

    @Test(arguments: [
        ("+15551234567\n5551234567\n", 2, "5551234567"),
        ("+1555", 1, "+1555"),
        ("+0555123456", 1, "+0555123456"),
        ("# x\n\n+1555123456a # y", 3, "+1555123456a"),
        ("+1234567890123456", 1, "+1234567890123456"),
        ("+15551234567 +15551234568", 1, "+15551234567 +15551234568"),
        ("ÄÖÜ", 1, "ÄÖÜ"),
    ])
    func aWrongLineIsNamed(text: String, line: Int, shown: String) {
        #expect(throws: NumberList.Fault(line: line, text: shown)) {
            try NumberList(name: "vip.txt", bytes: Data(text.utf8))
        }
    }

    @Test func anEmptyFileHoldsNobody() throws {
        let list = try NumberList(name: "vip.txt", bytes: Data())
        #expect(list.count == 0)
        #expect(!list.contains(try #require(PhoneNumber(e164: "+15551234567"))))
    }

    @Test func everyNumberOfALongListIsFoundAndNoOther() throws {
        let numbers = (0..<3_000).map { 15_550_000_000 + $0 * 7 }
        let text = numbers.shuffled().map { "+\($0)\n" }.joined()
        let list = try NumberList(name: "many", bytes: Data(text.utf8))
        #expect(list.count == numbers.count)
        for number in stride(from: 15_550_000_000, to: 15_550_000_000 + 7 * 3_010, by: 1) {
            let expected = (number - 15_550_000_000).isMultiple(of: 7) && number <= numbers[numbers.count - 1]
            guard list.contains(try #require(PhoneNumber(e164: "+\(number)"))) != expected else { continue }
            Issue.record("\(number)")
        }
    }
}
