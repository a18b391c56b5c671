import Numbering

extension Party {
    /// The party in a field of Telnyx's; the short way for E.164, which it nearly always is.
    init(telnyx text: String?) {
        self = text.flatMap { PhoneNumber(e164: $0) }.map(Party.number) ?? Party(text)
    }
}

extension PhoneNumber {
    /// The number in a field of Telnyx's: E.164 nearly always, and what `Party` makes of the rest.
    init?(telnyx text: String) {
        if let number = PhoneNumber(e164: text) {
            self = number
        } else {
            guard let number = Party(text).phoneNumber else { return nil }
            self = number
        }
    }
}
