import Numbering
import Synchronization

/// What was worked out for one call already; asked by a decision, and again when its trace is written out.
final class CallMemory: Sendable {
    private struct Known {
        var hours: [String: HoursState] = [:]
        var clocks: [TimeZoneRules?]?
    }

    private let known = Mutex(Known())

    /// The state of the hours of that name, worked out at the first question.
    func state(of name: String, _ find: () -> HoursState) -> HoursState {
        if let state = known.withLock({ $0.hours[name] }) { return state }
        let state = find()
        known.withLock { $0.hours[name] = state }
        return state
    }

    /// The clocks of the caller, found at the first question.
    func callerClocks(_ find: () -> [TimeZoneRules?]) -> [TimeZoneRules?] {
        if let clocks = known.withLock({ $0.clocks }) { return clocks }
        let clocks = find()
        known.withLock { $0.clocks = clocks }
        return clocks
    }
}
