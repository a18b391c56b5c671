extension Sip: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        if text.isEmpty { return complaintWhenEmpty("an address") }
        if hasTemplateText || SIPURI(text).isWellFormed { return [] }
        return [.warning(.destination, "not a SIP address", remedy: "write it as sip:agent@pbx.example.com")]
    }
}
