package import Foundation
import Numbering
import TelnyxEvents

/// Telnyx's API: one method per endpoint, every one with a deadline and typed errors.
package struct TelnyxClient: Sendable {
    let http: OutboundHTTP
    let baseURL: String
    let apiKey: TelnyxAPIKey
    let deadline: Duration
    let watch: OutsideWatch
    let now: @Sendable () -> Date

    /// Takes the base with its version, such as `https://api.telnyx.com/v2`; `deadline` bounds each call.
    package init(
        http: OutboundHTTP,
        baseURL: String,
        apiKey: TelnyxAPIKey,
        deadline: Duration = .seconds(10),
        watch: OutsideWatch = OutsideWatch(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.http = http
        self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        self.apiKey = apiKey
        self.deadline = deadline
        self.watch = watch
        self.now = now
    }

    /// Sends a message and answers its id; nil when the accepting answer did not tell one.
    ///
    /// `mayLeave` is asked when a connection stands, right before the words leave; `false` ends the request as not reached.
    package func send(
        _ message: OutboundMessage,
        mayLeave: (@Sendable () async -> Bool)? = nil
    ) async throws(TelnyxError) -> String? {
        var fields: [String: JSONValue] = ["to": .string(message.to.e164)]
        fields["messaging_profile_id"] = message.messagingProfileID.map(JSONValue.string)
        if let agent = message.agent {
            // Telnyx, "Send an RCS message": an agent sends at an address of its own, and needs the profile.
            fields["agent_id"] = .string(agent)
            fields["agent_message"] = .object(["content_message": .object(["text": .string(message.text)])])
        } else {
            fields["text"] = .string(message.text)
            fields["from"] = message.from.map(JSONValue.string)
        }
        let path = message.agent == nil ? "/messages" : "/messages/rcs"
        return try await post(path, .object(fields), mayLeave: mayLeave)?["data"]?["id"]?.text
    }

    /// Gives a command to a call leg; repeating it with the same `commandID` within 60 s changes nothing.
    package func command(_ command: CallCommand, commandID: UUID, within limit: Duration? = nil)
        async throws(TelnyxError)
    {
        var fields = command.fields
        fields["command_id"] = .string(commandID.uuidString.lowercased())
        if let state = command.clientState {
            fields["client_state"] = .string(Data(state.utf8).base64EncodedString())
        }
        let path = "/calls/\(Self.encoded(command.callControlID))/actions/\(Self.encoded(command.action))"
        _ = try await post(path, .object(fields), within: limit)
    }

    /// Renews the expired link of a received fax; the new one is in `faxMediaURL`.
    package func refreshFax(_ id: String) async throws(TelnyxError) {
        _ = try await post("/faxes/\(Self.encoded(id))/actions/refresh", .object([:]))
    }

    /// The present link of a received fax; nil when there is none.
    package func faxMediaURL(_ id: String) async throws(TelnyxError) -> String? {
        try await get("/faxes/\(Self.encoded(id))")["data"]?["media_url"]?.text
    }

    /// A fresh link of a recording, MP3 before WAV; nil when there is none.
    package func recordingURL(_ id: String) async throws(TelnyxError) -> String? {
        let links = try await get("/recordings/\(Self.encoded(id))")["data"]?["download_urls"]
        return links?["mp3"]?.text ?? links?["wav"]?.text
    }

    /// The link of a file of a message, counted from 1; nil when there is none.
    package func messageMediaURL(_ message: String, index: Int) async throws(TelnyxError) -> String? {
        guard case .array(let files)? = try await get("/messages/\(Self.encoded(message))")["data"]?["media"],
            files.indices.contains(index - 1)
        else { return nil }
        return files[index - 1]["url"]?.text
    }

    /// What Telnyx knows about a number, waited for as long as `limit` says; every lookup is billed.
    package func lookUp(
        _ number: String,
        _ kind: NumberLookup.Kind,
        within limit: Duration? = nil
    ) async throws(TelnyxError) -> NumberLookup {
        let body = try await get("/number_lookup/\(Self.encoded(number))?type=\(kind.rawValue)", within: limit)
        guard let lookup = NumberLookup(body["data"]) else { throw .unreadable(status: 200) }
        return lookup
    }

    /// One page of the blocks Telnyx holds, 250 rows long, counted from 1.
    package func optOuts(page: Int) async throws(TelnyxError) -> CarrierOptOutPage {
        let body = try await get("/messaging_optouts?page%5Bnumber%5D=\(page)&page%5Bsize%5D=250")
        guard let page = CarrierOptOutPage(body) else { throw .unreadable(status: 200) }
        return page
    }

    /// One page of what Telnyx remembers of handing events to us, tried first between two instants; counted from 1.
    package func webhookDeliveries(since: Date, until: Date?, page: Int) async throws(TelnyxError)
        -> WebhookDeliveryPage
    {
        var query = ["filter[started_at][gte]=\(since.formatted(.iso8601))"]
        if let until { query.append("filter[started_at][lte]=\(until.formatted(.iso8601))") }
        query += ["page[number]=\(page)", "page[size]=50"]
        let encoded = query.map { part in
            part.split(separator: "=", maxSplits: 1).map { Self.encoded(String($0)) }.joined(separator: "=")
        }
        // Fifty events with every attempt's headers and bodies of up to 10 kB.
        let body = try await get("/webhook_deliveries?\(encoded.joined(separator: "&"))", cap: 32 << 20)
        guard let page = WebhookDeliveryPage(body) else { throw .unreadable(status: 200) }
        return page
    }

    /// Everything but letters, digits and `-._~` is percent-encoded: call control ids hold colons and may hold more.
    static func encoded(_ segment: String) -> String {
        segment.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )
}
