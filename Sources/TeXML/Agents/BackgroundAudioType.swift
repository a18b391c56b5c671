/// What a background audio value is.
public enum BackgroundAudioType: String, Sendable, CaseIterable {
    case mediaURL = "media_url"
}
