extension Connect: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if markup.elements.count != 1 {
            let remedy = "Stream, AIAssistant or ConversationRelay"
            complaints.append(.error(.structure, "Connect needs exactly one service", remedy: remedy))
        }
        if self.action != nil, count(MediaStream.self) > 0 {
            complaints.append(.warning(.ignored, at: "action", "action does nothing with Stream"))
        }
        return complaints
    }
}
