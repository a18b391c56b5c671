/// Who or what answered a call, by standard or premium detection.
public enum MachineResult: String, Hashable, Sendable, CaseIterable {
    /// A person.
    case human
    /// A person at home.
    case humanResidence = "human_residence"
    /// A person in an office.
    case humanBusiness = "human_business"
    /// An answering machine.
    case machine
    /// Nobody spoke.
    case silence
    /// A fax machine.
    case faxDetected = "fax_detected"
    /// Undecided.
    case notSure = "not_sure"
}
