extension Gather: SelfChecked {
    func complaints(under parent: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if self.transcriptionEngine == .azure, self.region == nil {
            complaints.append(.error(.structure, at: "region", "the engine Azure needs region"))
        }
        if let fewest = self.minDigits, let most = self.maxDigits, fewest > most {
            complaints.append(.error(.structure, at: "minDigits", "minDigits is greater than maxDigits"))
        }
        return complaints
    }
}
