import Foundation
import Numbering
import Testing

@Suite struct PartyTests {
    @Test(arguments: [
        ("+12125550123", "number", "+12125550123"),
        (" +1-202-555-0133 ", "number", "+12025550133"),
        ("18445550001", "number", "+18445550001"),
        ("2125550123", "number", "+12125550123"),
        ("447911123456", "number", "+447911123456"),
        ("tel:+12125550123", "number", "+12125550123"),
        ("\"Jo\" <+12125550123>", "number", "+12125550123"),
        ("jane@sip.telnyx.com", "sip", "sip:jane@sip.telnyx.com"),
        ("sip:Desk@Example.COM:5060;transport=tls", "sip", "sip:Desk@example.com:5060"),
        ("<sip:+12125550123@10.0.0.1>", "sip", "sip:+12125550123@10.0.0.1"),
        ("sip:[2001:db8::1]:5061", "sip", "sip:[2001:db8::1]:5061"),
        ("72975", "shortCode", "72975"),
        ("1001", "shortCode", "1001"),
        ("ACME", "alphanumeric", "ACME"),
        ("O'Neill & Co", "other", "O'Neill & Co"),
        ("anonymous", "anonymous", "anonymous"),
        ("Restricted", "anonymous", "anonymous"),
        ("No Caller ID", "anonymous", "anonymous"),
        ("sip:anonymous@anonymous.invalid", "anonymous", "anonymous"),
        ("anonymous@sip.telnyx.com", "anonymous", "anonymous"),
        ("", "anonymous", "anonymous"),
        ("<>", "anonymous", "anonymous"),
        ("1234567890123456789", "other", "1234567890123456789"),
        ("ünïcode", "other", "ünïcode"),
    ])
    func whatTelnyxSendsIsSomeParty(text: String, kind: String, expected: String) throws {
        let party = Party(text)
        #expect(party.text == expected)
        let isKind =
            switch party {
            case .number: kind == "number"
            case .sip: kind == "sip"
            case .shortCode: kind == "shortCode"
            case .alphanumeric: kind == "alphanumeric"
            case .anonymous: kind == "anonymous"
            case .other: kind == "other"
            }
        #expect(isKind, "\(party)")
    }

    @Test func noTextIsAnonymous() {
        #expect(Party(nil) == .anonymous)
    }

    @Test func aNumberStandsBehindNumbersAndSIPUsersNamedByOne() {
        #expect(Party("+12125550123").phoneNumber?.e164 == "+12125550123")
        #expect(Party("sip:+12125550123@example.com").phoneNumber?.e164 == "+12125550123")
        #expect(Party("sip:2125550123@example.com").phoneNumber == nil)
        #expect(Party("72975").phoneNumber == nil)
        #expect(Party(nil).phoneNumber == nil)
    }

    @Test func descriptionsShowNoMoreThanTheEnd() {
        #expect("\(Party("+12125550123"))" == "…0123")
        #expect("\(Party("sip:+12125550123@example.com"))" == "sip:…0123@example.com")
        #expect("\(Party("some very long name"))" == "other (19 characters)")
    }

    @Test func anyPartyReadFromTextSurvivesCoding() throws {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<5_000 {
            let party = Party(random.text(upTo: 20, favouring: "0123456789+@sip:<>.\" aB;"))
            let data = try JSONEncoder().encode([party])
            #expect(try JSONDecoder().decode([Party].self, from: data) == [party])
        }
    }
}
