import Foundation
import Handlers
import OptOut

/// What a client, the outside world and the database say after a run with crashes, side by side.
struct CrashHistory: Sendable {
    /// An event as its sender knows it.
    struct Post: Sendable {
        /// What the sender asked for.
        enum Wish: Sendable {
            /// To hear no more.
            case stop
            /// Exactly this act, unless consent forbids it.
            case act(String)
            /// Nothing that goes out but the row for the sink.
            case nothing
        }

        let id: String
        /// The number that wrote; nil for events that are no messages.
        let number: String?
        let wish: Wish
        /// When it was posted first.
        let postedAt: Date
        /// When its first 200 was read; nil when none ever was.
        var acknowledgedAt: Date?

        var isStop: Bool { if case .stop = wish { true } else { false } }
    }

    /// A row of the journal.
    struct JournalRow: Sendable {
        let id: String
        let state: String
        /// How often it was taken out to be handled.
        var attempts = 1
    }

    /// A row of the outbox.
    struct OutboxRow: Sendable {
        let event: String
        let key: String
        let kind: EffectKind
        let state: EffectState
        let attempts: Int
        let firstAttemptAt: Date?
        /// What it does, in the words of `Arrival.act`; nil for what is not asked of the Telnyx API.
        let act: String?
        /// Why a message was sent, and to whom.
        let purpose: SendPurpose?
        let recipient: String?

        var name: String { "\(event) \(key)" }
    }

    /// A row of the consent ledger.
    struct ConsentRow: Sendable {
        let event: String
        let isOptOut: Bool
    }

    /// A message or a command that reached the Telnyx API; `act` names it by what only one effect asks for.
    struct Arrival: Sendable {
        let act: String
        let at: Date
        /// False when it was refused, failed or recognised as a repetition.
        let isCarriedOut: Bool
    }

    /// A post that reached the sink.
    struct SinkPost: Sendable {
        let id: String
        let body: String
    }

    var posts: [Post] = []
    var journal: [JournalRow] = []
    var outbox: [OutboxRow] = []
    var consent: [ConsentRow] = []
    /// In the order in which they came.
    var arrivals: [Arrival] = []
    var sink: [SinkPost] = []
    /// What is wrong with the ledger's chain; nil when it is intact.
    var chainFault: String?
    /// What `PRAGMA integrity_check` says.
    var integrity = ["ok"]
}
