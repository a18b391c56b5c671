extension Refer: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        guard count(Refer.Sip.self) == 1 else {
            return [.error(.structure, "Refer needs exactly one Sip")]
        }
        let address = markup.elements.first { $0.name == Refer.Sip.shape.name }?.text ?? ""
        if Template.occurs(in: address) || SIPURI(address).isWellFormed { return [] }
        return [.error(.structure, "Refer hands over to a SIP address only", remedy: "sip:agent@pbx.example.com")]
    }
}
