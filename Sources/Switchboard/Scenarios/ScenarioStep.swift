import Foundation
import Handlers
import Numbering
import TelnyxStandIn

/// One thing that happens in a scenario.
enum ScenarioStep: Sendable {
    /// A request comes in.
    case send(ScenarioRequest)
    /// Time passes, and what becomes due happens.
    case wait(TimeInterval)
    /// An operator puts something in force; `since` is then.
    case override(Override)
    /// An operator takes it back.
    case clear(String)
    /// An operator blocks a number.
    case optOut(PhoneNumber)
    /// An operator lifts our own blocks of a number.
    case optIn(PhoneNumber)
    /// Telnyx, a sink or the directory goes wrong.
    case fault(StandInFault)
    /// Everything is well again.
    case heal
    /// The links given out for a fax die.
    case expire(fax: String)
    /// There is a recording to be fetched.
    case recording(String)
    /// Telnyx itself blocks a number: messages to it are refused with error 40300.
    case carrierBlock(PhoneNumber)
    /// A call is over at Telnyx, which then refuses commands for it.
    case endCall(String)
    /// The process ends and another one takes over the data directory.
    case restart
}

/// A request of a scenario: a file, and how it comes.
struct ScenarioRequest: Sendable {
    /// What is right or wrong with the signature.
    enum Signing: String, Sendable, CaseIterable {
        /// Signed with the key that is trusted.
        case right
        /// Without the headers.
        case none
        /// Signed by somebody else.
        case forged
        /// Signed longer ago than is believed.
        case stale
        /// A header stands there twice.
        case duplicated
    }

    /// When it comes.
    enum Time: Sendable {
        /// When its content says it happened, else a second after the one before.
        case natural
        /// So much after the one before.
        case after(TimeInterval)
        /// At an instant.
        case at(Date)
    }

    /// The file.
    let fixture: Fixture
    var time = Time.natural
    /// Changes to it, in which `${STAND_IN}` and the like stand for what is known when it comes.
    var edits: [FixtureEdit] = []
    /// How often it is delivered.
    var times = 1
    var signing = Signing.right
    var method = "POST"
    /// The path and query, instead of its kind's own.
    var path: String?
    /// Which address it is posted to, of the latest document that has one: `action`, `Dial action`, or `Redirect`.
    var follows: String?
    var contentType: String?
    /// False when the next step comes before anything is done about it.
    var settles = true

    init(_ fixture: Fixture) { self.fixture = fixture }
}
