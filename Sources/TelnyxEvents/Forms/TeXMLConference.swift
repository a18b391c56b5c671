/// Something that happened in a conference.
public struct TeXMLConference: Hashable, Sendable {
    /// The conference.
    public let conferenceID: ConferenceID?
    /// Its name.
    public let name: String?
    /// `conference-start`, `conference-end`, `participant-join`, `participant-leave` and others.
    public let event: String?
    /// The participant it is about.
    public let participant: String?

    init(_ fields: FormFields) {
        conferenceID = fields.id("ConferenceSid")
        name = fields.word("FriendlyName")
        event = fields.word("StatusCallbackEvent")
        participant = fields.word("ParticipantLabel")
    }
}
