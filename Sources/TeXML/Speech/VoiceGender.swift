/// The gender of an Azure voice.
public enum VoiceGender: String, Sendable, CaseIterable {
    case male = "Male"
    case female = "Female"
}
