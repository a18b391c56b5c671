/// How an Azure voice is bent for its loudspeaker.
public enum VoiceEffect: String, Sendable, CaseIterable {
    case telephone = "eq_telecomhp8k"
    case car = "eq_car"
}
