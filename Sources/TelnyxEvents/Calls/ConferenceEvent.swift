/// `conference.*`: something happened in a conference.
///
/// The call in `CallEvent.call` is the participant it is about, or the one who created it.
public struct ConferenceEvent: Hashable, Sendable {
    /// What happened: the type without `conference.`.
    public let kind: Open<Kind>
    /// The conference.
    public let conferenceID: ConferenceID?
    /// The session that created the conference.
    public let creatorSession: String?
    /// Why it ended.
    public let reason: Open<ConferenceEndReason>?
    /// What is played or spoken, when that is what happened.
    public let playback: CallPlayback
    /// The recording, when one was saved.
    public let recording: CallRecording?

    init(_ fields: JSONFields, type: String) {
        kind = Open(rawValue: String(type.dropFirst("conference.".count)))
        conferenceID = fields.id("conference_id")
        creatorSession = fields.word("creator_call_session_id")
        reason = fields.open("reason")
        playback = CallPlayback(fields)
        recording = fields.members["recording_urls"] == nil ? nil : CallRecording(fields)
    }

    /// What can happen in a conference.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It exists.
        case created
        /// It is over.
        case ended
        /// Somebody else speaks.
        case floorChanged = "floor.changed"
        /// Somebody came.
        case participantJoined = "participant.joined"
        /// Somebody left.
        case participantLeft = "participant.left"
        /// One participant hears something played.
        case participantPlaybackStarted = "participant.playback.started"
        /// No longer.
        case participantPlaybackEnded = "participant.playback.ended"
        /// One participant hears something spoken.
        case participantSpeakStarted = "participant.speak.started"
        /// No longer.
        case participantSpeakEnded = "participant.speak.ended"
        /// All hear something played.
        case playbackStarted = "playback.started"
        /// No longer.
        case playbackEnded = "playback.ended"
        /// All hear something spoken.
        case speakStarted = "speak.started"
        /// No longer.
        case speakEnded = "speak.ended"
        /// A recording of it was saved.
        case recordingSaved = "recording.saved"
    }
}
