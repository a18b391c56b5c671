import Crypto
package import EventIngress
package import Foundation
package import Handlers
import TelnyxEvents

/// Fetches from Telnyx's list of webhook deliveries what never reached the journal: after an outage, a wrong URL, a lost
/// machine.
package struct EventRecovery: Sendable {
    /// One delivery that is not in the journal, or cannot be told.
    package struct Item: Hashable, Sendable {
        /// What became of it.
        package enum Outcome: Hashable, Sendable {
            /// Written down now, or would be.
            case recovered
            /// Not written down: the list holds only the first bytes of it.
            case cut(bytes: Int)
            /// Not written down: the list holds nothing of it, or nothing that can be read.
            case unreadable
        }

        /// The event's id.
        package let event: String?
        /// Its type.
        package let type: String?
        /// When Telnyx first tried to hand it over.
        package let startedAt: Date?
        /// What became of it.
        package let outcome: Outcome
    }

    /// What came of the list.
    package struct Totals: Hashable, Sendable {
        /// Deliveries in the list.
        package var deliveries = 0
        /// Those whose event the journal has.
        package var known = 0
        /// Those written down now, or that would be.
        package var recovered = 0
        /// Those that are lost: cut or unreadable.
        package var lost = 0
    }

    private let telnyx: TelnyxClient
    private let journal: Journal

    /// Reads from that API into that journal.
    package init(telnyx: TelnyxClient, journal: Journal) {
        self.telnyx = telnyx
        self.journal = journal
    }

    /// Reads the list from an instant on and writes down what is missing, oldest first.
    ///
    /// An event counts as received when Telnyx first tried to hand it over, so that nothing is answered late and a STOP
    /// counts from when it was sent. Throws `TelnyxError` when the API does not answer; running it again changes nothing.
    package func run(
        since: Date,
        until: Date? = nil,
        at now: Date,
        isRehearsal: Bool,
        onItem: (Item) throws -> Void
    ) async throws -> Totals {
        var totals = Totals()
        var missing: [(delivery: WebhookDelivery, envelope: EventEnvelope?)] = []
        var seen: Set<String> = []
        var number = 1
        while true {
            let page = try await telnyx.webhookDeliveries(since: since, until: until, page: number)
            for delivery in page.rows {
                totals.deliveries += 1
                let envelope = Self.envelope(of: delivery)
                let id = envelope?.id.rawValue ?? delivery.event
                let isRepeated = id.map { !seen.insert($0).inserted } ?? false
                let isStored = try await isStored(id)
                if isRepeated || isStored {
                    totals.known += 1
                } else {
                    missing.append((delivery, envelope))
                }
            }
            guard number < page.pageCount, !page.rows.isEmpty else { break }
            number += 1
        }
        missing.sort { ($0.delivery.startedAt ?? now) < ($1.delivery.startedAt ?? now) }
        for (delivery, envelope) in missing {
            let outcome = try await recover(delivery, envelope, at: now, isRehearsal: isRehearsal)
            if outcome == .recovered { totals.recovered += 1 } else { totals.lost += 1 }
            try onItem(
                Item(event: delivery.event, type: delivery.type, startedAt: delivery.startedAt, outcome: outcome)
            )
        }
        return totals
    }

    private func isStored(_ id: String?) async throws -> Bool {
        guard let id = id.flatMap(EventID.init(rawValue:)) else { return false }
        return try await journal.entry(id) != nil
    }

    private func recover(
        _ delivery: WebhookDelivery,
        _ envelope: EventEnvelope?,
        at now: Date,
        isRehearsal: Bool
    ) async throws -> Item.Outcome {
        guard let envelope else {
            if case .cut(let bytes) = delivery.body { return .cut(bytes: bytes) }
            return .unreadable
        }
        if !isRehearsal { try await journal.record(envelope, at: min(delivery.startedAt ?? now, now)) }
        return .recovered
    }

    private static func envelope(of delivery: WebhookDelivery) -> EventEnvelope? {
        switch delivery.body {
        case .exact(let body), .rebuilt(let body):
            // What does not read is listed as lost.
            try? EventEnvelope(json: body, digest: SHA256.hash(data: body).hexadecimal)
        case .cut, .missing: nil
        }
    }
}
