/// Whether an answering machine is listened for, and whether its greeting is waited out.
public enum MachineDetection: String, Sendable, CaseIterable {
    case enable = "Enable"
    case detectMessageEnd = "DetectMessageEnd"
    case disable = "Disable"
}
