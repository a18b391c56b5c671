import Numbering

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
