/// A recording to be fetched.
package struct RecordingFetch: Hashable, Sendable, Codable {
    /// Telnyx's id of the recording.
    package let recordingID: String
    /// The pre-signed link, valid for minutes; empty when it has to be asked for.
    package let link: String
    /// The voicemail box it was left in; nil for a recorded conversation.
    package let box: String?
    /// The call it was made in.
    package let call: String?
    /// The caller as text.
    package let from: String?
    /// What was called, as text.
    package let to: String?
    /// How long it is, when Telnyx says.
    package let seconds: Int?

    /// Puts an errand together.
    package init(
        recordingID: String,
        link: String,
        box: String? = nil,
        call: String? = nil,
        from: String? = nil,
        to: String? = nil,
        seconds: Int? = nil
    ) {
        self.recordingID = recordingID
        self.link = link
        self.box = box
        self.call = call
        self.from = from
        self.to = to
        self.seconds = seconds
    }
}
