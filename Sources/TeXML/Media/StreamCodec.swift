/// How the audio of a stream is coded.
public enum StreamCodec: String, Sendable, CaseIterable {
    case pcmu = "PCMU"
    case pcma = "PCMA"
    case g722 = "G722"
    case opus = "OPUS"
    case amrWB = "AMR-WB"
    case `default`
}
