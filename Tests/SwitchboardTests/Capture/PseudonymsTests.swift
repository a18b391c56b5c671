import Foundation
import Numbering
import OptOut
import Testing

@testable import Switchboard

@Suite struct PseudonymsTests {
    private static let names = Pseudonyms(key: Data("a secret of the tests".utf8))

    @Test(arguments: [
        "+13125550001", "+442079460958", "+4930987654", "+4915112345678", "+35319605860", "+18005550199",
        "+15145550001", "+33612345678", "+61291234567", "+819012345678",
    ])
    func aNumberLooksAlikeAndIsAnother(text: String) throws {
        let number = try #require(PhoneNumber(e164: text))
        let other = try #require(PhoneNumber(e164: Self.names.number(text)))
        #expect(other != number)
        #expect(other.place == number.place)
        #expect(other.isValid == number.isValid)
        #expect(other.e164.dropLast(4) == number.e164.dropLast(4))
        #expect(Self.names.number(text) == other.e164)
        #expect(Pseudonyms(key: Data("another secret of tests".utf8)).number(text) != other.e164)
    }

    @Test func differentNumbersStayDifferentAndThoseThatBeginAlikeDo() {
        let numbers = (0..<2_000).map { "+1312555\(String(10_000 + $0).dropFirst())" }
        let others = numbers.map { Self.names.number($0) }
        #expect(Set(others).count == numbers.count)
        for (number, other) in zip(numbers, others) { #expect(number != other) }
        #expect(others[10].dropLast() == others[11].dropLast())
    }

    @Test func whatRulesTellApartStaysApartAndWhatIsKeptIsNobodysPseudonym() throws {
        let kept: Set<String> = Set((0..<500).map { "+1312555\(String(10_000 + $0).dropFirst())" })
        let names = Pseudonyms(key: Data("a secret of the tests".utf8), keeping: kept) { one, other in
            one.e164.last == other.e164.last
        }
        for digit in 500..<900 {
            let text = "+1312555\(String(10_000 + digit).dropFirst())"
            let other = names.number(text)
            #expect(other.last == text.last)
            #expect(!kept.contains(other))
        }
        #expect(names.number("+13125550007") == "+13125550007")
    }

    @Test(arguments: [
        "de300000-0000-4000-8000-000000000003", "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ_IiE4pqg",
        "1568109700606592442",
    ])
    func anIDKeepsItsShape(id: String) {
        let other = Self.names.id(id)
        #expect(other != id)
        #expect(other.count == id.count)
        #expect(zip(other, id).allSatisfy { ($0 == "-") == ($1 == "-") })
        #expect(other.hasPrefix("v3:") == id.hasPrefix("v3:"))
    }

    @Test func noTwoShortIDsBecomeOne() {
        #expect(Set((0..<2_000).map { Self.names.id("t\($0)") }).count == 2_000)
    }

    @Test(arguments: [
        ("STOP", "STOP"), ("Hours?", nil), ("please stop texting me, this is Johanna Smith", "stop"),
        ("Call me: 312 555 0199", nil),
    ])
    func onlyTheWordsThatMatterStay(text: String, rest: String?) {
        let classifier = MessageClassifier()
        let other = Self.names.words(of: text) {
            (classifier.classify(text).result, classifier.classify(text).language)
                == (classifier.classify($0).result, classifier.classify($0).language)
        }
        #expect(classifier.classify(other).result == classifier.classify(text).result)
        for secret in ["Johanna", "Smith", "0199"] { #expect(!other.contains(secret), "\(other)") }
        if let rest { #expect(other.contains(rest), "\(other)") } else { #expect(other != text) }
    }
}
