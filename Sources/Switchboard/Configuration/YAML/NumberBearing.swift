import Handlers
import Numbering

/// A configuration value that names a telephone number, so that one that fits no number plan is warned about.
protocol NumberBearing {
    /// The number; nil when this value names none.
    var writtenNumber: PhoneNumber? { get }
}

extension PhoneNumber: NumberBearing {
    var writtenNumber: PhoneNumber? { self }
}

extension DialTarget: NumberBearing {
    var writtenNumber: PhoneNumber? {
        switch self {
        case .number(let number): number
        case .sip, .lastAgent: nil
        }
    }
}
