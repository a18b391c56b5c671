/// Why the door ended a connection by itself.
enum DropReason: String, Sendable, CaseIterable {
    case neverSpoke = "silent"
    case idleTooLong = "idle"
    case headTooSlow = "head"
    case bodyTooSlow = "body"
    case answerNotTaken = "write"
    case lingered = "farewell"
    /// A newcomer took its place.
    case displaced
    /// A newcomer for whom no place could be made.
    case full
    case shuttingDown = "shutdown"

    init(overdueIn phase: ConnectionPhase) {
        switch phase {
        case .fresh: self = .neverSpoke
        case .idle: self = .idleTooLong
        case .head: self = .headTooSlow
        case .body: self = .bodyTooSlow
        case .handling: self = .shuttingDown
        case .writing: self = .answerNotTaken
        case .farewell: self = .lingered
        }
    }
}
