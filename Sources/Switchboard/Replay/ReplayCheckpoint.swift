package import Foundation
package import TelnyxEvents

/// Where a replay of a journal stands between two pages: enough to go on from there as if it had never stopped.
package struct ReplayCheckpoint: Hashable, Sendable, Codable {
    /// What was asked.
    package let question: ReplayQuestion
    /// When the replay was begun; overrides count as they were known then.
    package let begun: Date
    /// When the replay's first event was accepted.
    package let start: Date
    /// The last event that was decided about: its place in the journal, and its id.
    package let last: Place
    /// What was counted so far.
    package let tally: ReplayTally
    /// So many bytes of the answer are written.
    package let bytes: Int
    /// The changes a page at the end names; nil when the answer is written as it comes.
    package let page: ReplayPage?

    /// An event in a journal.
    package struct Place: Hashable, Sendable, Codable {
        /// Its position.
        package let position: Int64
        /// Its id.
        package let event: EventID

        /// Names both.
        package init(position: Int64, event: EventID) {
            self.position = position
            self.event = event
        }
    }

    /// Notes where a replay stands.
    package init(
        question: ReplayQuestion,
        begun: Date,
        start: Date,
        last: Place,
        tally: ReplayTally,
        bytes: Int,
        page: ReplayPage? = nil
    ) {
        self.question = question
        self.begun = begun
        self.start = start
        self.last = last
        self.tally = tally
        self.bytes = bytes
        self.page = page
    }

    /// Why a replay cannot be gone on with.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// It was asked something else; what, as the command line names it.
        case otherQuestion([String])
        /// The event it stopped at is not where it was.
        case otherJournal(Place)
        /// Events it had read are gone.
        case pruned(read: Int, left: Int)

        /// What is wrong.
        package var description: String {
            switch self {
            case .otherQuestion(let differences):
                "the replay that was interrupted was asked something else: \(differences.joined(separator: ", "))"
            case .otherJournal(let place):
                "the journal does not have event \(place.event) at its place any more: it is another one"
            case .pruned(let read, let left):
                "\(read) events had been read, and the journal has only \(left) of them left"
            }
        }
    }

    /// Throws `Fault.otherQuestion` when this one is not the question of then.
    package func check(_ now: ReplayQuestion) throws(Fault) {
        let differences = now.differences(from: question)
        guard differences.isEmpty else { throw .otherQuestion(differences) }
    }
}
