extension Transcription: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.transcriptionEngine == .azure, self.region == nil {
            complaints.append(.error(.structure, at: "region", "the engine Azure needs region"))
        }
        let engine = self.transcriptionEngine ?? .google
        if self.interimResults == true, engine != .google, engine != .a {
            complaints.append(.error(.structure, at: "interimResults", "only Google has interim results"))
        }
        return complaints
    }
}
