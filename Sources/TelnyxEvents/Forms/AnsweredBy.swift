/// Who or what answered, in TeXML's words.
public enum AnsweredBy: String, Hashable, Sendable, CaseIterable {
    /// A person.
    case human
    /// A machine, still greeting.
    case machineStart = "machine_start"
    /// A machine, after its beep.
    case machineEndBeep = "machine_end_beep"
    /// A machine, silent after its greeting.
    case machineEndSilence = "machine_end_silence"
    /// A machine, its greeting over.
    case machineEndOther = "machine_end_other"
    /// A fax machine.
    case fax
    /// Undecided.
    case unknown
}
