package import TelnyxEvents

extension LegEvent {
    /// Reduces a call event to what a script of commands needs.
    package init(_ event: CallEvent) {
        var attestation: String?
        if case .initiated(let initiated) = event.detail, initiated.isAttestationValid != false {
            attestation = initiated.attestation
        }
        self.init(
            CallMoment(event),
            leg: event.call.control?.rawValue,
            call: Call(from: event.call.from, to: event.call.to, attestation: attestation),
            state: event.call.clientState?.text.flatMap(LegState.init)
        )
    }
}

extension CallMoment {
    fileprivate init(_ event: CallEvent) {
        switch event.detail {
        case .initiated: self = Self.isArrival(event.call) ? .arrived : .other
        case .answered: self = .answered
        case .bridged: self = .bridged
        case .hangup(let hangup): self = .ended(wasAnswered: hangup.wasAnswered)
        case .speakEnded: self = .speechEnded
        case .playbackEnded: self = .playbackEnded
        case .gatherEnded(let gather): self = gather.moment
        case .machineDetected(let result, _): self = .machineHeard(isMachine: result.isMachine)
        case .enqueued(let joined): self = .joinedQueue(joined.news)
        case .dequeued(let left): self = .leftQueue(left.exit)
        case .conversationEnded(let conversation): self = .conversationEnded(isOver: conversation.isOver)
        case .recordingSaved, .recordingFailed: self = .recorded
        // The thirty other things a call reports do not move a plan on.
        default: self = .other
        }
    }

    /// A leg towards us that waits for a command: nothing else may be answered, least of all a leg of our own making.
    private static func isArrival(_ call: CallIdentity) -> Bool {
        guard call.direction == .known(.incoming) else { return false }
        return call.state == nil || call.state == .known(.parked)
    }
}

extension CallHangup {
    /// Whether there was a conversation.
    ///
    /// The cause decides, unless the SIP answer was a refusal: `normal_clearing` has been seen with 503.
    fileprivate var wasAnswered: Bool {
        if let code = sipCause.flatMap({ Int($0) }), code >= 400 { return false }
        switch cause {
        case .known(.normalClearing), .known(.timeLimit): return true
        case .known(.callRejected), .known(.originatorCancel), .known(.timeout), .known(.userBusy), .known(.notFound),
            .known(.noAnswer), .known(.unspecified), .other, nil:
            return false
        }
    }
}

extension CallGather {
    /// A gathering that was broken off is followed by whatever broke it off.
    fileprivate var moment: CallMoment {
        switch status {
        case .known(.callHangup), .known(.cancelled), .known(.cancelledByMachineDetection): .other
        case .known(.valid), .known(.invalid), .known(.timeout), .other, nil: .gathered(digits: digits, speech: speech)
        }
    }
}

extension Open<MachineResult>? {
    fileprivate var isMachine: Bool {
        switch self {
        case .known(.machine), .known(.faxDetected): true
        case .known(.human), .known(.humanResidence), .known(.humanBusiness), .known(.silence), .known(.notSure),
            .other, nil:
            false
        }
    }
}

extension CallEnqueued {
    fileprivate var news: QueueNews {
        QueueNews(
            position: position,
            averageWaitSeconds: averageWait.map { Int($0.components.seconds) },
            waitedSeconds: 0
        )
    }
}

extension AIConversation {
    /// A handover and a failure leave a caller behind.
    fileprivate var isOver: Bool {
        let reason = reason?.lowercased() ?? ""
        return !reason.contains("error") && !reason.contains("handoff")
    }
}

extension CallDequeued {
    fileprivate var exit: QueueExit {
        switch reason {
        case .known(.bridged), .known(.bridgingInProcess): .taken
        case .known(.hangup): .gone
        case .known(.leave), .known(.timeout), .other, nil: .unserved
        }
    }
}
