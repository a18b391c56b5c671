package import TelnyxEvents

/// What sort of file is kept.
package enum MediaKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A received fax.
    case fax
    /// What a caller said after the tone.
    case voicemail
    /// A recorded conversation.
    case recording
    /// A file that came with a message.
    case mms

    /// What it may be, told by its content; anything else is put apart.
    var formats: Set<MediaFormat> {
        switch self {
        case .fax: [.pdf, .tiff]
        case .voicemail, .recording: [.mp3, .wav, .ogg]
        case .mms: Set(MediaFormat.allCases)
        }
    }

    /// What it should have been, in words.
    var wanted: String {
        switch self {
        case .fax: "a PDF or TIFF"
        case .voicemail, .recording: "an MP3, WAV or Ogg"
        case .mms: "a picture, sound, film, document or contact we know"
        }
    }

    /// The effect that fetches it.
    var effect: EffectKind {
        switch self {
        case .fax: .keepFax
        case .voicemail, .recording: .keepRecording
        case .mms: .keepMedia
        }
    }

    /// The family of the events that announce it.
    package var family: EventFamily {
        switch self {
        case .fax: .fax
        case .voicemail, .recording: .call
        case .mms: .message
        }
    }

    /// Where it is fetched from.
    var destination: Destination {
        switch self {
        case .fax: .faxes
        case .voicemail, .recording: .recordings
        case .mms: .media
        }
    }
}
