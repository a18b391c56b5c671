/// What a decision rested on beside the call itself and the configuration; stored with it, so that it can be made again.
package struct RouteCircumstances: Hashable, Sendable, Codable {
    /// What the directory said about the caller; nil for nobody known.
    package let profile: CallerProfile?
    /// The overrides there were.
    package let overrides: [Override]
    /// What had happened with the caller before; empty unless a rule asks.
    package let history: CallerHistory
    /// The STIR/SHAKEN level of the call.
    package let attestation: String?

    /// Puts circumstances together.
    package init(
        profile: CallerProfile? = nil,
        overrides: [Override] = [],
        history: CallerHistory = CallerHistory(),
        attestation: String? = nil
    ) {
        self.profile = profile
        self.overrides = overrides
        self.history = history
        self.attestation = attestation
    }
}
