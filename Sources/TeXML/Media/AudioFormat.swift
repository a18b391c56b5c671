/// The file format of a recording.
public enum AudioFormat: String, Sendable, CaseIterable {
    case mp3
    case wav
}
