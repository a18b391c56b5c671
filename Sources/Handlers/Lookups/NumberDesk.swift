package import Foundation
package import GRDB
package import Logging
package import Numbering

/// Says how numbers are listed, and looks them up at Telnyx when it is asked to.
///
/// What was found is kept on disk and believed for a while; a number is looked up once, however many ask at the same time,
/// and only so many are in a minute. When Telnyx is slow, refuses or is broken the last answer counts, else none.
package actor NumberDesk {
    private let database: any DatabaseWriter
    private let rules: LookupRules
    private let ask: @Sendable (PhoneNumber, NumberLookup.Kind, Duration) async throws -> NumberLookup
    private let logger: Logger
    private let now: @Sendable () -> Date
    private var underWay: Set<PhoneNumber> = []
    /// When numbers were looked up, within the last minute.
    private var recent: [Date] = []
    private var breaker = Breaker(
        policy: Breaker.Policy(failures: 3, firstPause: .seconds(5), longestPause: .seconds(300))
    )

    /// Takes where answers are kept, how much may be asked, and how a question is put to Telnyx within a time.
    package init(
        database: any DatabaseWriter,
        rules: LookupRules,
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() },
        ask: @escaping @Sendable (PhoneNumber, NumberLookup.Kind, Duration) async throws -> NumberLookup
    ) {
        self.database = database
        self.rules = rules
        self.logger = logger
        self.now = now
        self.ask = ask
    }

    /// What is known without asking; nil when that is nothing.
    package nonisolated func known(_ number: PhoneNumber) async -> NumberListing? { await kept(number)?.listing }

    /// The listing, looked up when it is not known, within a time; nil when nobody says in time.
    package func listing(of number: PhoneNumber, within limit: Duration) async -> NumberListing? {
        let card = await kept(number)
        if let card, now().timeIntervalSince(card.at) < rules.cacheFor / .seconds(1) { return card.listing }
        guard begin(number) else { return card?.listing }
        defer { underWay.remove(number) }
        guard let found = await lookUp(number, within: limit) else { return card?.listing }
        await keep(found, of: number)
        return found
    }

    /// Whether it may be asked about now; what may is counted.
    private func begin(_ number: PhoneNumber) -> Bool {
        let now = now()
        recent.removeAll { now.timeIntervalSince($0) >= 60 }
        guard !rules.kinds.isEmpty, !underWay.contains(number), recent.count < rules.perMinute,
            breaker.allowance(room: 1, at: now) > 0
        else { return false }
        breaker.noteBeginning()
        recent.append(now)
        underWay.insert(number)
        return true
    }

    /// One question for each kind, all within the limit; a number Telnyx refuses is one of which nothing is known.
    private func lookUp(_ number: PhoneNumber, within limit: Duration) async -> NumberListing? {
        do {
            let found = try await withThrowingTaskGroup(of: NumberListing.self) { [ask] group in
                for kind in rules.kinds {
                    group.addTask { NumberListing(try await ask(number, kind, limit)) }
                }
                var all = NumberListing()
                for try await listing in group { all = all.adding(listing) }
                return all
            }
            breaker.noteSuccess()
            return found
        } catch TelnyxError.refused(let status, _) where status == 404 || status == 422 {
            breaker.noteSuccess()
            return NumberListing()
        } catch {
            breaker.noteFailure(at: now())
            logger.warning("a number cannot be looked up", metadata: ["error": "\(error)", "number.end": "\(number)"])
            return nil
        }
    }

    private nonisolated func kept(_ number: PhoneNumber) async -> (listing: NumberListing, at: Date)? {
        do {
            return try await database.read { try ListingBook.listing(of: number, in: $0) }
        } catch {
            logger.warning("looked-up numbers cannot be read", metadata: ["error": "\(error)"])
            return nil
        }
    }

    private func keep(_ listing: NumberListing, of number: PhoneNumber) async {
        let now = now()
        do {
            // A caller who hangs up does not cancel what was paid for.
            try await Task { [database] in
                try await database.write { try ListingBook.keep(listing, of: number, at: now, in: $0) }
            }
            .value
        } catch {
            logger.warning("a looked-up number cannot be kept", metadata: ["error": "\(error)"])
        }
    }
}
