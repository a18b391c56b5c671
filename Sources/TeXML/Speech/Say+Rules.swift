extension Say: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if markup.elements.isEmpty { complaints += complaintWhenEmpty("text") }
        if self.voice?.engine == "ElevenLabs", self.apiKeyRef == nil {
            complaints.append(.error(.structure, at: "api_key_ref", "an ElevenLabs voice needs api_key_ref"))
        }
        if self.voice?.engine == "Azure", self.apiKeyRef != nil, self.region == nil {
            complaints.append(.error(.structure, at: "region", "an Azure voice with api_key_ref needs region"))
        }
        return complaints
    }
}
