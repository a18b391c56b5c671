/// One call event, reduced to what the script of commands needs.
package struct LegEvent: Hashable, Sendable {
    /// What has happened.
    package let moment: CallMoment
    /// The leg it happened to; nil where Telnyx does not say (recordings).
    package let leg: String?
    /// Who calls whom; filled in by `arrived`.
    package let call: Call
    /// The state the leg carries, when it is one of ours.
    package let state: LegState?

    /// Puts an event together.
    package init(_ moment: CallMoment, leg: String?, call: Call, state: LegState?) {
        self.moment = moment
        self.leg = leg
        self.call = call
        self.state = state
    }
}
