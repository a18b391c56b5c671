/// The text of a `Dial` or `Number`: something that can be rung.
struct Destination {
    let text: String

    init(_ text: String) { self.text = text }

    /// What makes the text doubtful; Telnyx does not say what it refuses, so nothing here is an error.
    var complaints: [Complaint] {
        if text.isEmpty { return [.warning(.empty, "nobody to dial")] }
        if TelephoneNumber(text).isE164 || SIPURI(text).isWellFormed || Template.occurs(in: text) { return [] }
        let isDialable = text.allSatisfy { $0.isASCII && ($0.isNumber || "+-(). *#".contains($0)) }
        let message = isDialable ? "not a number in E.164" : "neither a telephone number nor a SIP address"
        return [.warning(.destination, message, remedy: "write it as +15551234567")]
    }
}
