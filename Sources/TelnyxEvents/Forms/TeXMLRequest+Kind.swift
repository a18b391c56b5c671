extension TeXMLRequest {
    /// What a request is about.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A call asks for its instructions; the answer decides what happens to it.
        case callFetch
        /// The progress of a call; the answer is not read.
        case callProgress
        /// The cost of a call; the answer is not read.
        case callCost
        /// A `<Dial>` has ended, what now.
        case dialResult
        /// A caller keyed or said something, what now.
        case gatherResult
        /// A recording was made.
        case recording
        /// Words of a recording, or heard while the call goes on.
        case transcription
        /// What does a waiting caller hear next.
        case queueWait
        /// Something happened in a conference.
        case conference
        /// Who or what answered.
        case machineDetection
        /// Where a `<Refer>` stands.
        case refer
        /// Any other continuation that one of our documents asked for: a redirect, the end of a queue, an HTTP request's result.
        case continuation
    }
}

extension TeXMLRequest.Kind {
    /// Told by the fields only one kind has, the most telling first.
    ///
    /// The status URL of an application gets progress and cost on one path, and an application set up wrongly sends
    /// them to its voice URL: neither is ever taken for a call fetch, nor is anything about a call that is already over.
    init(_ fields: FormFields, step: TeXMLStep) {
        if fields["CallbackSource"] == "call-cost-events" {
            self = .callCost
        } else if fields.hasAny("DialCallStatus", "DialCallSid") {
            self = .dialResult
        } else if fields.word("CallbackSource") != nil {
            self = .callProgress
        } else if let kind = Self.told(by: fields) {
            self = kind
        } else if step == .voice {
            self = Self.isOver(fields) ? .callProgress : .callFetch
        } else {
            self = .continuation
        }
    }

    private static func told(by fields: FormFields) -> Self? {
        if fields.hasAny("ConferenceSid") { return .conference }
        if fields.hasAny("QueueSid", "QueuePosition") { return .queueWait }
        if fields.hasAny("TranscriptionSid", "TranscriptionText", "Transcript") { return .transcription }
        if fields.hasAny("RecordingSid", "RecordingStatus") { return .recording }
        if fields.hasAny("AnsweredBy") { return .machineDetection }
        if fields.hasAny("Digits", "SpeechResult") { return .gatherResult }
        if fields.hasAny("ReferCallStatus", "ReferSipResponseCode") { return .refer }
        return nil
    }

    private static func isOver(_ fields: FormFields) -> Bool {
        let status: Open<TeXMLCallStatus>? = fields.open("CallStatus")
        return switch status {
        case .known(.completed), .known(.busy), .known(.noAnswer), .known(.canceled), .known(.failed): true
        case .known(.initiated), .known(.ringing), .known(.inProgress), .known(.answered), .other, nil: false
        }
    }
}
