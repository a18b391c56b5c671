public import Foundation

/// `call.recording.saved` and `conference.recording.saved`.
///
/// Times are of the recording, not of the call.
public struct CallRecording: Hashable, Sendable {
    /// Its id, for a fresh link from the recordings API.
    public let recordingID: String?
    /// Mixed or apart.
    public let channels: Open<RecordingChannels>?
    /// `wav` or `mp3`.
    public let format: String?
    /// When it began.
    public let startedAt: Date?
    /// When it ended.
    public let endedAt: Date?
    /// Pre-signed link, dead after 10 minutes.
    public let wavURL: String?
    /// Pre-signed link, dead after 10 minutes.
    public let mp3URL: String?
    /// Link that lasts as long as the file.
    public let publicWAVURL: String?
    /// Link that lasts as long as the file.
    public let publicMP3URL: String?

    init(_ fields: JSONFields) {
        recordingID = fields.word("recording_id")
        channels = fields.open("channels")
        format = fields.word("format")
        startedAt = fields.date("recording_started_at")
        endedAt = fields.date("recording_ended_at")
        wavURL = fields.object("recording_urls").word("wav")
        mp3URL = fields.object("recording_urls").word("mp3")
        publicWAVURL = fields.object("public_recording_urls").word("wav")
        publicMP3URL = fields.object("public_recording_urls").word("mp3")
    }
}
