/// What sort of act an outbox row is; the word stands in the table and in `events show`.
package enum EffectKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A text message.
    case message
    /// A Call Control command.
    case callCommand = "call-command"
    /// The download of a received fax.
    case keepFax = "keep-fax"
    /// The download of a recording.
    case keepRecording = "keep-recording"
    /// The download of a file that came with a message.
    case keepMedia = "keep-media"
    /// The copy of a kept file to a bucket.
    case copyMedia = "copy-media"
    /// One event for one sink.
    case forward
}
