extension Pay: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.transactionType == .charge, self.chargeAmount == nil {
            complaints.append(.error(.structure, at: "chargeAmount", "charge needs chargeAmount"))
        }
        if self.prompts != nil, count(Prompt.self) > 0 {
            complaints.append(.warning(.ignored, at: "prompts", "prompts and Prompt are alternatives"))
        }
        let most = self.maxAttempts ?? 1
        let highest = markup.elements.compactMap { $0["attempt"] }
            .flatMap { $0.split(separator: " ").compactMap { Int($0) } }.max()
        if let highest, highest > most {
            let message = "a Prompt is for attempt \(highest), but there are \(most)"
            complaints.append(.error(.structure, at: "maxAttempts", message))
        }
        return complaints
    }
}
