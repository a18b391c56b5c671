import Numbering
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
        case .menu, .dial, .whisper, .accept, .machine, .assistant, .queue, .wait, .voicemail:
            guard let position = CallPosition(query: { request.fields[$0] }) else {
                self = .unintelligible("a callback without its state")
                return
            }
            self.init(callback, request, at: position)
        }
    }

    private init(_ callback: VoiceCallback, _ request: TeXMLRequest, at position: CallPosition) {
        let call = Call(request)
        switch callback {
        case .menu:
            self = .menuAnswered(position, digits: request.gather?.digits, speech: request.gather?.speech, call)
        case .dial: self = .dialEnded(position, wasAnswered: request.dial?.wasAnswered ?? false, call)
        case .whisper: self = .whisper(position, call)
        case .accept: self = .whisperAnswered(position, digits: request.gather?.digits, call)
        case .machine: self = .machineHeard(position, isMachine: request.answeredBy?.isMachine ?? false, call)
        case .assistant: self = .assistantEnded(position, isOver: request.isOver, call)
        case .queue: self = .queueLeft(position, request.queueExit, call)
        case .wait: self = .queueWaiting(position, request.queueMoment, call)
        case .voicemail, .recording, .status, .plan: self = .messageTaken(position, call)
        }
    }

    /// The call the answer is about; its caller's profile may matter.
    var call: Call? {
        switch self {
        case .newCall(let call), .menuAnswered(_, _, _, let call), .planEntered(_, _, let call),
            .dialEnded(_, _, let call), .whisper(_, let call), .whisperAnswered(_, _, let call),
            .machineHeard(_, _, let call), .assistantEnded(_, _, let call), .queueLeft(_, _, let call),
            .queueWaiting(_, _, let call), .messageTaken(_, let call):
            call
        case .notice, .unintelligible: nil
        }
    }
}

extension Call {
    /// The call a TeXML request is about; an attestation the network could not verify counts as none.
    ///
    /// What is asked on a dialled leg has that leg's numbers, so our URL brings the caller's along.
    init(_ request: TeXMLRequest) {
        self.init(
            from: request.fields["from"].map { Party($0) } ?? request.from,
            to: request.fields["to"].map { Party($0) } ?? request.to,
            attestation: request.isAttestationValid == false ? nil : request.attestation
        )
    }
}

extension TeXMLDialResult {
    /// Whether somebody took the call.
    var wasAnswered: Bool {
        switch status {
        case .known(.completed), .known(.answered), .known(.inProgress): true
        case .known(.busy), .known(.noAnswer), .known(.canceled), .known(.failed), .known(.initiated),
            .known(.ringing):
            false
        case .other, nil: (duration ?? .zero) > .zero
        }
    }
}

extension Open<AnsweredBy> {
    fileprivate var isMachine: Bool {
        switch self {
        case .known(.machineStart), .known(.machineEndBeep), .known(.machineEndSilence), .known(.machineEndOther),
            .known(.fax), .other("machine"):
            true
        case .known(.human), .known(.unknown), .other: false
        }
    }
}

extension TeXMLRequest {
    /// How a caller left a queue.
    ///
    /// Telnyx does not publish the fields of this request; the values are TwiML's, and a call that is over needs nothing.
    /// When nothing is said the caller is taken for not served: hearing the following steps is better than being cut off.
    fileprivate var queueExit: QueueExit {
        switch fields["QueueResult"] {
        case "bridged"?, "bridging-in-process"?: .taken
        case "hangup"?, "completed"?, "redirected"?: .gone
        default: status == .known(.completed) ? .gone : .unserved
        }
    }

    /// Whether nothing follows an assistant: the caller has hung up, or everything was said.
    fileprivate var isOver: Bool {
        status == .known(.completed) || ["normal", "hangup"].contains(fields["Reason"] ?? "")
    }

    fileprivate var queueMoment: QueueMoment {
        let waited = queue?.waited.map { Int($0.components.seconds) }
        let news = QueueNews(
            position: queue?.position,
            averageWaitSeconds: queue?.averageWait.map { Int($0.components.seconds) },
            waitedSeconds: waited
        )
        let told = fields["told"].flatMap(QueueNews.init) ?? QueueNews()
        return QueueMoment(news: news, told: told, waitedSeconds: waited)
    }
}
