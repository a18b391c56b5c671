extension CallEvent.Detail {
    /// Reads the payload of one type; what we have no structure for stays as it came.
    init(type: String, payload: JSONFields) {
        self =
            Self.progress(type, payload) ?? Self.media(type, payload) ?? Self.assistant(type, payload)
            ?? .other(.object(payload.members))
    }

    private static func progress(_ type: String, _ payload: JSONFields) -> Self? {
        switch type {
        case "call.initiated": .initiated(CallInitiated(payload))
        case "call.answered": .answered(CallAnswered(payload))
        case "call.bridged": .bridged
        case "call.hangup": .hangup(CallHangup(payload))
        case "call.hold": .held
        case "call.unhold": .unheld
        case "call.dtmf.received": .digit(payload.word("digit"))
        case "call.gather.ended": .gatherEnded(CallGather(payload))
        case "call.enqueued": .enqueued(CallEnqueued(payload))
        case "call.dequeued": .dequeued(CallDequeued(payload))
        case "call.refer.started": .refer(.started, sipResponse: payload.count("sip_notify_response"))
        case "call.refer.completed": .refer(.completed, sipResponse: payload.count("sip_notify_response"))
        case "call.refer.failed": .refer(.failed, sipResponse: payload.count("sip_notify_response"))
        case "call.machine.detection.ended": .machineDetected(payload.open("result"), isPremium: false)
        case "call.machine.premium.detection.ended": .machineDetected(payload.open("result"), isPremium: true)
        case "call.machine.greeting.ended": .greetingEnded(payload.open("result"), isPremium: false)
        case "call.machine.premium.greeting.ended": .greetingEnded(payload.open("result"), isPremium: true)
        case "call.cost": .cost(CallCost(payload))
        default: nil
        }
    }

    private static func media(_ type: String, _ payload: JSONFields) -> Self? {
        switch type {
        case "call.speak.started": .speakStarted(CallPlayback(payload))
        case "call.speak.ended": .speakEnded(CallPlayback(payload))
        case "call.playback.started": .playbackStarted(CallPlayback(payload))
        case "call.playback.ended": .playbackEnded(CallPlayback(payload))
        case "call.recording.saved": .recordingSaved(CallRecording(payload))
        case "call.recording.error": .recordingFailed(payload.word("reason"))
        case "call.recording.transcription.saved": .recordingTranscribed(RecordingTranscription(payload))
        case "call.transcription": .transcription(CallTranscription(payload.object("transcription_data")))
        case "call.fork.started", "streaming.started": .streamStarted(CallStream(payload))
        case "call.fork.stopped", "streaming.stopped": .streamStopped(CallStream(payload))
        case "streaming.failed": .streamFailed(CallStream(payload))
        case "siprec.started": .siprecStarted
        case "siprec.stopped": .siprecStopped(CallSIPREC(payload))
        case "siprec.failed": .siprecFailed(CallSIPREC(payload))
        case _ where type.hasPrefix("conference."): .conference(ConferenceEvent(payload, type: type))
        default: nil
        }
    }

    private static func assistant(_ type: String, _ payload: JSONFields) -> Self? {
        switch type {
        case "call.ai_gather.ended": .aiGather(.completed, AIGather(payload))
        case "call.ai_gather.message_history_updated": .aiGather(.ongoing, AIGather(payload))
        case "call.ai_gather.partial_results": .aiGather(.ongoing, AIGather(payload))
        case "call.conversation.ended": .conversationEnded(AIConversation(payload))
        case "call.conversation_insights.generated": .insights(ConversationInsights(payload))
        case "conversation.insights.completed": .insights(ConversationInsights(payload))
        case "assistant.initialization": .assistantInitialization(AssistantInitialization(payload))
        case "dialogflow.detectintent.response": .dialogflow(DialogflowResult(payload))
        case "call.deepfake_detection.result": .deepfake(DeepfakeDetection(payload))
        case "call.deepfake_detection.error": .deepfake(DeepfakeDetection(payload))
        default: nil
        }
    }
}
