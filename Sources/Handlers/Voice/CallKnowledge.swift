package import Foundation
package import Numbering

/// Where to ask what is known before a decision; every source answers within its own deadline.
package struct CallKnowledge: Sendable {
    private let profile: @Sendable (PhoneNumber) async -> CallerProfile?
    private let history: @Sendable (PhoneNumber, String?, Date) async -> CallerHistory
    private let listing: @Sendable (PhoneNumber) async -> NumberListing?
    private let overrides: @Sendable () async -> [Override]

    /// Takes the directory of callers, their history before an instant with one call left out, how numbers are listed, and
    /// the overrides there are.
    package init(
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile?,
        history: @escaping @Sendable (PhoneNumber, String?, Date) async -> CallerHistory = { _, _, _ in CallerHistory()
        },
        listing: @escaping @Sendable (PhoneNumber) async -> NumberListing? = { _ in nil },
        overrides: @escaping @Sendable () async -> [Override]
    ) {
        self.profile = profile
        self.history = history
        self.listing = listing
        self.overrides = overrides
    }

    /// Everything a decision about this call may rest on, asked for at the same time.
    func circumstances(of call: Call?, id: String?, plans: VoicePlans, at now: Date) async -> RouteCircumstances {
        let number = call?.from.phoneNumber
        async let known = profile(of: number)
        async let earlier = plans.asksForHistory ? history(of: number, id, now) : CallerHistory()
        async let listing = plans.asksForListing ? listing(of: number) : nil
        async let overrides = overrides()
        return RouteCircumstances(
            profile: await known,
            overrides: await overrides,
            history: (await earlier).with(listing: await listing),
            attestation: call?.attestation
        )
    }

    private func profile(of number: PhoneNumber?) async -> CallerProfile? {
        guard let number else { return nil }
        return await profile(number)
    }

    private func listing(of number: PhoneNumber?) async -> NumberListing? {
        guard let number else { return nil }
        return await listing(number)
    }

    private func history(of number: PhoneNumber?, _ call: String?, _ now: Date) async -> CallerHistory {
        guard let number else { return CallerHistory() }
        return await history(number, call, now)
    }
}
