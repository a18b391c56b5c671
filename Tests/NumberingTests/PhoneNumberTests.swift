import Foundation
import Numbering
import Testing

private let unitedStates = Region("US") ?? .nonGeographic

@Suite struct PhoneNumberTests {
    @Test func everySpellingInTheFixtureIsRead() throws {
        let rows = try Fixtures.rows("parsing.tsv")
        #expect(rows.count > 3_000)
        var wrong: [String] = []
        for row in rows {
            let region = try #require(Region(row[0]))
            let number = try? PhoneNumber(parsing: row[1], defaultRegion: region)
            if number?.e164 != row[2] { wrong.append("\(row) read as \(number?.e164 ?? "nothing")") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(40).joined(separator: "\n"))")
    }

    @Test(
        arguments: [
            ("+44 (0)20 7946 0958", nil, "+442079460958"),
            ("0044 20 7946 0958", nil, "+442079460958"),
            ("+1-202-555-0133", nil, "+12025550133"),
            ("tel:+1-212-555-0123;ext=5", nil, "+12125550123"),
            ("(212) 555-0123 x12", "US", "+12125550123"),
            ("212.555.0123 ext. 7", "US", "+12125550123"),
            ("1 212 555 0123", "CA", "+12125550123"),
            ("011 44 20 7946 0958", "US", "+442079460958"),
            ("8 (495) 123-45-67", "RU", "+74951234567"),
            ("06 12 34 56 78", "FR", "+33612345678"),
            ("06 698 12345", "IT", "+390669812345"),
            ("011 15 2345-6789", "AR", "+5491123456789"),
            ("44 20 7946 0958", "GB", "+442079460958"),
            ("+4402079460958", nil, "+442079460958"),
            ("＋１ ２１２ ５５５ ０１２３", nil, "+12125550123"),
            ("\u{202A}+1 (212) 555\u{2011}0123\u{202C}", nil, "+12125550123"),
            ("+2907123", nil, "+2907123"),
            ("+15551234567", nil, "+15551234567"),
            ("+490", "DE", nil),
        ] as [(String, String?, String?)]
    )
    func pastedTextIsRead(text: String, region: String?, expected: String?) {
        let number = try? PhoneNumber(parsing: text, defaultRegion: region.flatMap { Region($0) })
        #expect(number?.e164 == expected)
    }

    @Test(
        arguments: [
            ("", nil, PhoneNumberError.empty),
            ("  -- ", nil, .empty),
            ("call me", nil, .unexpected("c")),
            ("+1 212 555 012O", nil, .unexpected("O")),
            ("212 555 0123", nil, .regionMissing),
            ("+0 123 456 789", nil, .startsWithZero),
            ("+12 34", nil, .tooShort(digits: 4)),
            ("+1234567890123456", nil, .tooLong(digits: 16)),
            ("555-0123", "US", .areaCodeMissing(unitedStates)),
            ("12", "US", .wrongLength(unitedStates, digits: 2, accepted: [10])),
        ] as [(String, String?, PhoneNumberError)]
    )
    func whatIsNoNumberSaysWhy(text: String, region: String?, expected: PhoneNumberError) throws {
        let error = #expect(throws: PhoneNumberError.self) {
            try PhoneNumber(parsing: text, defaultRegion: region.flatMap { Region($0) })
        }
        #expect(error == expected)
        #expect(try #require(error).description.count > 20)
    }

    @Test func randomTextNeverCrashesAndWhatIsReadIsE164() {
        var random = SeededGenerator(seed: 1)
        let regions = Region.all
        for _ in 0..<5_000 {
            let text = random.text(upTo: 24, favouring: "0123456789+-() .x;")
            let region = regions.randomElement(using: &random)
            if let number = try? PhoneNumber(parsing: text, defaultRegion: region) {
                #expect(PhoneNumber(e164: number.e164) == number)
            }
            _ = PhoneNumber(e164: text)
            _ = Party(text).masked
        }
    }

    @Test func strictTextThatFitsItsPlanIsKeptWhenParsed() throws {
        for row in try Fixtures.rows("numbers.tsv") {
            #expect(try PhoneNumber(parsing: row[0]).e164 == row[0])
        }
    }

    @Test func formats() throws {
        let texts = ["+12125550123", "+442079460958", "+4712345678", "+2907123", "+15", "+999123456789"]
        let shown = texts.compactMap { PhoneNumber(e164: $0)?.international }
        #expect(shown == ["+1 212 555 0123", "+44 207 946 0958", "+47 1234 5678", "+290 7123", "+999123456789"])
        #expect(PhoneNumber(e164: "+12125550123")?.masked == "…0123")
    }

    @Test func orderIsThatOfTheText() throws {
        let texts = ["+1212", "+44207946", "+4420794", "+12125550123", "+1212555", "+99999999999999", "+1000000"]
        let numbers = texts.compactMap { PhoneNumber(e164: $0) }
        #expect(numbers.sorted().map(\.e164) == numbers.map(\.e164).sorted())
    }

    @Test func codesAsText() throws {
        let number = try #require(PhoneNumber(e164: "+12125550123"))
        let data = try JSONEncoder().encode([number])
        #expect(String(decoding: data, as: UTF8.self) == #"["+12125550123"]"#)
        #expect(try JSONDecoder().decode([PhoneNumber].self, from: data) == [number])
    }
}
