extension Dial: SelfChecked {
    func complaints(under parent: String) -> [Complaint] { destinationComplaints + ignoredAttributes }

    private var destinationComplaints: [Complaint] {
        let legs = count(Number.self) + count(Sip.self)
        let rooms = count(Queue.self) + count(Conference.self)
        if markup.holdsText, legs + rooms > 0 {
            return [.error(.structure, "a plain destination and nouns exclude each other")]
        }
        if rooms > 1 || (rooms == 1 && legs > 0) {
            let remedy = "several Number and Sip, or one Queue, or one Conference"
            return [.error(.structure, "Dial goes to one place", remedy: remedy)]
        }
        if markup.holdsText { return Destination(text).complaints }
        return markup.elements.isEmpty ? [.warning(.empty, "Dial without anybody to dial")] : []
    }

    private var ignoredAttributes: [Complaint] {
        var complaints: [Complaint] = []
        if let record = self.record, record != .doNotRecord, count(Queue.self) + count(Conference.self) > 0 {
            let remedy = "use record of Conference"
            complaints.append(.warning(.ignored, at: "record", "only Number and Sip are recorded", remedy: remedy))
        }
        if self.hangupOnStar == true, count(Conference.self) > 0 {
            complaints.append(.warning(.ignored, at: "hangupOnStar", "a conference is not left with *"))
        }
        if self.audioURL != nil, self.ringTone != nil {
            complaints.append(.warning(.ignored, at: "ringTone", "audioUrl is played instead"))
        }
        let thresholds = [
            self.machineDetectionSpeechThreshold, self.machineDetectionSpeechEndThreshold,
            self.machineDetectionSilenceTimeout,
        ]
        if thresholds.contains(where: { $0 != nil }), !hasPremiumDetection {
            let message = "the thresholds of machine detection need a noun with machineDetection and Premium"
            complaints.append(.warning(.ignored, message))
        }
        return complaints
    }

    private var hasPremiumDetection: Bool {
        markup.elements.contains { $0["machineDetection"] != nil && $0["detectionMode"]?.hasPrefix("Premium") == true }
    }
}
