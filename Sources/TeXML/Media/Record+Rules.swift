extension Record: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.transcription == true, self.transcriptionCallback == nil {
            let message = "transcription without transcriptionCallback: the text goes nowhere"
            complaints.append(.warning(.missingCallback, at: "transcriptionCallback", message))
        }
        if let timeout = self.timeout, timeout > .zero, self.transcription != true {
            complaints.append(.warning(.ignored, at: "timeout", "timeout works with transcription only"))
        }
        return complaints
    }
}
