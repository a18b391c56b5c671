import AsyncHTTPClient
package import Handlers

/// Telnyx's API for a command that needs it once.
package enum TelnyxAccess {
    /// Opens a client with the configured key and address for the length of `body`.
    ///
    /// Throws `ServeFault.noAPIKey` or `.badAPIKey` when there is no key to use.
    package static func with<Value: Sendable>(
        _ configuration: Configuration,
        _ body: (TelnyxClient) async throws -> Value
    ) async throws -> Value {
        guard let text = configuration.telnyx.apiKey else { throw ServeFault.noAPIKey }
        guard let key = TelnyxAPIKey(text.exposed) else { throw ServeFault.badAPIKey }
        let client = HTTPClient(configuration: OutboundHTTP.configuration)
        let telnyx = TelnyxClient(
            http: OutboundHTTP(client: client),
            baseURL: configuration.telnyx.apiURL,
            apiKey: key,
            deadline: .seconds(30)
        )
        do {
            let value = try await body(telnyx)
            try await client.shutdown()
            return value
        } catch {
            try await client.shutdown()
            throw error
        }
    }
}
