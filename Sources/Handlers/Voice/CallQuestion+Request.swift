package import TelnyxEvents

extension CallQuestion {
    /// Reads a TeXML request, its callback state included; anything that asks for no answer is a notice.
    ///
    /// The state stands among the request's fields, because a callback's URL carries it in the query.
    package init(_ request: TeXMLRequest) {
        switch request.step {
        case .voice:
            self = request.kind == .callFetch ? .newCall(Call(request)) : .notice(request.kind.rawValue)
        case .named(let name):
            guard let callback = VoiceCallback(rawValue: name) else {
                self = .notice("no such step")
                return
            }
            self.init(callback, request)
        }
    }

    private init(_ callback: VoiceCallback, _ request: TeXMLRequest) {
        switch callback {
        case .recording, .status:
            self = .notice(request.kind.rawValue)
        case .plan:
            guard let plan = request.fields["plan"], !plan.isEmpty,
                let attempt = request.fields["attempt"].flatMap({ Int($0) }), attempt > 0
            else {
                self = .unintelligible("a plan without its name")
                return
            }
            self = .planEntered(plan, attempt: attempt, Call(request))
        case .dial, .queue, .wait, .voicemail:
            guard let position = CallPosition(query: { request.fields[$0] }) else {
                self = .unintelligible("a callback without its state")
                return
            }
            self.init(callback, request, at: position)
        }
    }

    private init(_ callback: VoiceCallback, _ request: TeXMLRequest, at position: CallPosition) {
        switch callback {
        case .dial: self = .dialEnded(position, wasAnswered: request.dial?.wasAnswered ?? false, Call(request))
        case .queue: self = .queueLeft(position, wasServed: request.wasServed, Call(request))
        case .wait:
            let waited = request.queue?.waited.map { Int($0.components.seconds) }
            self = .queueWaiting(position, place: request.queue?.position, waitedSeconds: waited)
        case .voicemail, .recording, .status, .plan: self = .messageTaken(position, Call(request))
        }
    }

    /// The caller's number whose profile the answer may depend on.
    var call: Call? {
        switch self {
        case .newCall(let call), .planEntered(_, _, let call), .dialEnded(_, _, let call), .queueLeft(_, _, let call),
            .messageTaken(_, let call):
            call
        case .queueWaiting, .notice, .unintelligible: nil
        }
    }
}

extension Call {
    /// The call a TeXML request is about; an attestation the network could not verify counts as none.
    init(_ request: TeXMLRequest) {
        self.init(
            from: request.from,
            to: request.to,
            attestation: request.isAttestationValid == false ? nil : request.attestation
        )
    }
}

extension TeXMLDialResult {
    /// Whether somebody took the call.
    fileprivate var wasAnswered: Bool {
        switch status {
        case .known(.completed), .known(.answered), .known(.inProgress): true
        case .known(.busy), .known(.noAnswer), .known(.canceled), .known(.failed), .known(.initiated),
            .known(.ringing):
            false
        case .other, nil: (duration ?? .zero) > .zero
        }
    }
}

extension TeXMLRequest {
    /// Whether a caller who left a queue was taken, or has gone.
    ///
    /// Telnyx does not publish the fields of this request; the values are TwiML's, and a call that is over was served.
    fileprivate var wasServed: Bool {
        if status == .known(.completed) { return true }
        let served = ["bridged", "bridging-in-process", "hangup", "completed", "redirected"]
        return fields["QueueResult"].map(served.contains) ?? false
    }
}
