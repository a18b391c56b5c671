extension AIAssistant: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if (self.id == nil) == (self.join == nil) {
            complaints.append(.error(.structure, "AIAssistant takes exactly one of id and join"))
        }
        if self.join == nil {
            complaints += ["participantName", "participantRole"].filter { markup[$0] != nil }.map { (name: String) in
                .error(.structure, at: name, "\(name) needs join")
            }
        }
        return complaints
    }
}
