public import ArgumentParser
import EventIngress
import Handlers
public import Logging
public import Numbering
public import OptOut
import Switchboard
public import TelnyxEvents

// How values stand on a command line; what does not fit is a usage error.

extension PhoneNumber: ExpressibleByArgument {
    /// E.164, like `+15551234567`.
    public init?(argument: String) { self.init(e164: argument) }
}

extension EventID: ExpressibleByArgument {
    /// The id as listed.
    public init?(argument: String) { self.init(rawValue: argument) }
}

extension ConsentScope: ExpressibleByArgument {}

extension EventFamily: ExpressibleByArgument {}

extension EventState: ExpressibleByArgument {}

extension Logger.Level: @retroactive ExpressibleByArgument {}

extension FixtureEdit: ExpressibleByArgument {
    /// `PATH=VALUE`, like `payload.text=STOP`.
    package init?(argument: String) { try? self.init(argument) }
}

extension DialTarget: ExpressibleByArgument {
    /// E.164 or a SIP address: on a command line nobody's last agent is meant.
    public init?(argument: String) {
        self.init(argument)
        guard isSomebody else { return nil }
    }
}

extension Party: ExpressibleByArgument {
    /// E.164, a SIP address or `anonymous`; what calls come from and go to.
    public init?(argument: String) {
        self.init(argument)
        switch self {
        case .number: guard argument.hasPrefix("+") else { return nil }
        case .sip, .anonymous: return
        case .shortCode, .alphanumeric, .other: return nil
        }
    }
}
