import EventIngress
import Foundation

/// The secrets of one start: keys to check against, tokens, and whether they were made here.
struct Access: Sendable {
    /// The keys events are checked against.
    let publicKeys: [PublicKey]
    /// The token of the voice URL.
    let voiceToken: VoiceToken?
    /// The admin token; without one only signed tokens open the admin listener.
    let adminToken: String?
    /// Whether the admin listener opens.
    let opensAdmin: Bool
    /// True with `--dev`.
    let isDevelopment: Bool

    /// Makes sure that events can be believed; to be asked before anything is made.
    ///
    /// Throws `ConfigurationFaults` when a configured key is none, and `ServeFault.noPublicKey` without a key.
    static func requireKey(_ configuration: Configuration, isDevelopment: Bool) throws {
        let unusable = configuration.telnyx.unusableKeys
        guard unusable.isEmpty else { throw ConfigurationFaults(faults: unusable) }
        if configuration.telnyx.publicKeys.isEmpty, !isDevelopment { throw ServeFault.noPublicKey }
    }

    /// Reads the configured secrets, and makes those that may be made in the data directory.
    static func prepare(_ configuration: Configuration, isDevelopment: Bool) throws -> Access {
        let directory = configuration.data
        let adminToken =
            try configuration.admin.token?.exposed
            ?? (isDevelopment ? directory.secret(at: directory.adminToken, orGenerate: randomText) : nil)
        return Access(
            publicKeys: try publicKeys(configuration, isDevelopment: isDevelopment),
            voiceToken: try voiceToken(configuration),
            adminToken: adminToken,
            opensAdmin: adminToken != nil || configuration.admin.jwt != nil,
            isDevelopment: isDevelopment
        )
    }

    /// What an exchange is made from.
    func setting(_ configuration: Configuration) -> Setting {
        Setting(
            configuration: configuration,
            publicKeys: publicKeys,
            voiceToken: voiceToken,
            publicURL: configuration.server.publicURL
        )
    }

    private static func publicKeys(_ configuration: Configuration, isDevelopment: Bool) throws -> [PublicKey] {
        let configured = configuration.telnyx.publicKeys
        let own = isDevelopment ? [try DevelopmentKey.own(of: configuration.data).publicKey] : []
        return own + configured
    }

    private static func voiceToken(_ configuration: Configuration) throws -> VoiceToken? {
        if configuration.voice.authentication == .signature { return nil }
        let directory = configuration.data
        let text =
            try configuration.voice.token?.exposed
            ?? directory.secret(at: directory.voiceToken, orGenerate: randomText)
        guard let token = VoiceToken(text) else { throw ServeFault.badVoiceToken(directory.voiceToken) }
        return token
    }

    /// 192 random bits, as 32 letters and digits that can stand in a URL.
    private static func randomText() -> String {
        let bytes = (0..<24).map { _ in UInt8.random(in: 0...255) }
        return Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
    }
}
