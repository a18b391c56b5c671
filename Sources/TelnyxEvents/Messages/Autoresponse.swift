/// The keyword Telnyx itself has answered; whoever sees one does not answer again.
public enum Autoresponse: String, Hashable, Sendable, CaseIterable {
    /// Opted out: Telnyx blocks further messages to that number.
    case stop = "STOP"
    /// Opted in again.
    case start = "START"
    /// Asked for help.
    case help = "HELP"
}
