extension CallEvent {
    /// What happened to a call.
    public indirect enum Detail: Hashable, Sendable {
        /// A leg exists.
        case initiated(CallInitiated)
        /// Picked up.
        case answered(CallAnswered)
        /// Connected with another leg.
        case bridged
        /// Over.
        case hangup(CallHangup)
        /// Put on hold.
        case held
        /// Taken from hold.
        case unheld
        /// A key was pressed.
        case digit(String?)
        /// Collecting keys or words ended.
        case gatherEnded(CallGather)
        /// Waits in a queue.
        case enqueued(CallEnqueued)
        /// Left its queue.
        case dequeued(CallDequeued)
        /// Speaking began.
        case speakStarted(CallPlayback)
        /// Speaking ended.
        case speakEnded(CallPlayback)
        /// Playing began.
        case playbackStarted(CallPlayback)
        /// Playing ended.
        case playbackEnded(CallPlayback)
        /// A person or a machine answered.
        case machineDetected(Open<MachineResult>?, isPremium: Bool)
        /// An answering machine's greeting is over.
        case greetingEnded(Open<GreetingResult>?, isPremium: Bool)
        /// A recording can be fetched.
        case recordingSaved(CallRecording)
        /// Recording failed, with the reason.
        case recordingFailed(String?)
        /// The words of a recording are there.
        case recordingTranscribed(RecordingTranscription)
        /// Words were heard.
        case transcription(CallTranscription)
        /// Something happened in a conference.
        case conference(ConferenceEvent)
        /// Media goes elsewhere as well.
        case streamStarted(CallStream)
        /// No longer.
        case streamStopped(CallStream)
        /// It could not.
        case streamFailed(CallStream)
        /// A SIPREC server records.
        case siprecStarted
        /// No longer.
        case siprecStopped(CallSIPREC)
        /// It could not.
        case siprecFailed(CallSIPREC)
        /// A SIP REFER is under way, done or refused; with the last SIP response.
        case refer(Phase, sipResponse: Int?)
        /// An assistant collects answers.
        case aiGather(Phase, AIGather)
        /// An assistant has finished talking.
        case conversationEnded(AIConversation)
        /// What was made of a conversation.
        case insights(ConversationInsights)
        /// An assistant asks for its variables.
        case assistantInitialization(AssistantInitialization)
        /// Dialogflow understood something.
        case dialogflow(DialogflowResult)
        /// What the call cost.
        case cost(CallCost)
        /// Whether a voice is synthetic.
        case deepfake(DeepfakeDetection)
        /// A TeXML fetch or callback.
        case texml(TeXMLRequest)
        /// A type we have no structure for; the payload as it came.
        case other(JSONValue)
    }

    /// How far something with a beginning and an end has come.
    public enum Phase: Hashable, Sendable {
        /// It began.
        case started
        /// It goes on: here is what there is so far.
        case ongoing
        /// It ended as it should.
        case completed
        /// It failed.
        case failed
    }
}
