package import Foundation
package import Numbering
import TelnyxEvents

/// Asks the customer's own system who a caller is, and never keeps a caller waiting for it.
///
/// `GET <url>?number=%2B15551234567` answers 200 with a profile, or 404 for somebody unknown. Answers are believed for a
/// while; when the system is slow, broken or lies, the last answer counts, else none. A system that keeps failing is left
/// alone for a moment, so that not every caller waits for it.
package actor CallerDirectory {
    /// A profile, or the knowledge that there is none.
    private struct Card {
        let profile: CallerProfile?
        let at: Date
    }

    /// Cards kept at most; each is a few hundred bytes.
    private static let capacity = 20_000
    private let url: String
    private let http: OutboundHTTP
    private let answerWithin: Duration
    private let cacheFor: Duration
    private let now: @Sendable () -> Date
    private var cards: [PhoneNumber: Card] = [:]
    private var breaker = Breaker(
        policy: Breaker.Policy(failures: 3, firstPause: .seconds(2), longestPause: .seconds(60))
    )

    /// Takes the address, how long one question may take, and how long an answer is believed.
    package init(
        url: String,
        http: OutboundHTTP,
        answerWithin: Duration,
        cacheFor: Duration,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.url = url
        self.http = http
        self.answerWithin = answerWithin
        self.cacheFor = cacheFor
        self.now = now
    }

    /// Whether it failed so often that it is left alone.
    package var isDown: Bool { if case .closed = breaker.state { false } else { true } }

    /// The caller's profile; nil when nobody knows one in time.
    package func profile(of number: PhoneNumber) async -> CallerProfile? {
        let asked = now()
        let known = cards[number]
        if let known, asked.timeIntervalSince(known.at) < cacheFor / .seconds(1) { return known.profile }
        guard breaker.allowance(room: 1, at: asked) > 0 else { return known?.profile }
        breaker.noteBeginning()
        guard let card = await ask(number) else {
            breaker.noteFailure(at: now())
            return cards[number]?.profile
        }
        breaker.noteSuccess()
        keep(card, for: number)
        return card.profile
    }

    /// One question; nil when there was no usable answer.
    private func ask(_ number: PhoneNumber) async -> Card? {
        let separator = url.contains("?") ? "&" : "?"
        let address = "\(url)\(separator)number=%2B\(number.e164.dropFirst())"
        var request = OutboundRequest(method: "GET", url: address, headers: ["Accept": "application/json"])
        if let event = Tracing.event { request.headers["traceparent"] = "\(TraceParent(event: event, effect: "crm"))" }
        do throws(OutboundError) {
            let answer = try await http.answer(to: request, within: answerWithin, cap: 1 << 16)
            return card(from: answer)
        } catch {
            return nil
        }
    }

    private func card(from answer: OutboundAnswer) -> Card? {
        switch answer.status {
        case 404: return Card(profile: nil, at: now())
        case 200:
            // A body that is no profile is as good as no answer.
            let profile = try? JSONDecoder().decode(CallerProfile.self, from: answer.body)
            return profile.map { Card(profile: $0, at: now()) }
        default: return nil
        }
    }

    private func keep(_ card: Card, for number: PhoneNumber) {
        if cards.count >= Self.capacity, cards[number] == nil {
            // The older half goes at once, so that this is rare.
            let middle = cards.values.map(\.at).sorted()[cards.count / 2]
            cards = cards.filter { $0.value.at > middle }
        }
        cards[number] = card
    }
}
