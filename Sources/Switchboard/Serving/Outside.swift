import AsyncHTTPClient
import Foundation
import GRDB
import Handlers
import Numbering
import TelnyxEvents

/// The world beyond the outbox: the Telnyx API, fax downloads and sinks, over one HTTP client.
struct Outside: Sendable {
    /// One station for each place effects go to.
    let stations: [OutboxStation]
    /// Says who a caller is; nobody is known without a directory.
    let profile: @Sendable (PhoneNumber) async -> CallerProfile?
    /// Telnyx's API; nil when nothing is sent.
    let telnyx: TelnyxClient?
    /// The API's base URL; nil when nothing is sent.
    let apiURL: String?

    /// Opens the client for the length of `body`.
    static func with(
        _ configuration: Configuration,
        api: (url: String, key: Secret)?,
        database: any DatabaseWriter,
        now: @escaping @Sendable () -> Date = { Date() },
        body: (Outside) async throws -> Void
    ) async throws {
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            try await body(try Outside(configuration, api: api, client: client, database: database, now: now))
        }
    }

    private init(
        _ configuration: Configuration,
        api: (url: String, key: Secret)?,
        client: HTTPClient,
        database: any DatabaseWriter,
        now: @escaping @Sendable () -> Date
    ) throws {
        let http = OutboundHTTP(client: client)
        let telnyx = try api.map { api in
            guard let key = TelnyxAPIKey(api.key.exposed) else { throw ServeFault.badAPIKey }
            return TelnyxClient(http: http, baseURL: api.url, apiKey: key)
        }
        var stations: [OutboxStation] = []
        if let telnyx {
            let gate = ConsentDesk.gate(for: configuration.messaging)
            let messages = telnyx.messageStation { pending in
                await GateBridge.mayLeave(pending, gate: gate, database: database, now: now)
            }
            stations += [messages, telnyx.callStation()]
        }
        let folder = configuration.fax.directory ?? "\(configuration.data.path)/faxes"
        let store = FaxStore(directory: URL(filePath: folder), database: database)
        try store.prepare()
        let keeper = FaxKeeper(
            store: store,
            telnyx: telnyx,
            rules: DownloadRules(allowedHosts: configuration.fax.allowHosts),
            maxBytes: configuration.fax.maxSize
        )
        stations.append(keeper.station())
        stations.append(try Self.recordings(configuration, telnyx: telnyx, database: database, now: now))
        stations += SinkStations.stations(of: configuration, over: http)
        self.stations = stations
        self.telnyx = telnyx
        apiURL = api?.url
        let directory = configuration.crm.url.map { url in
            CallerDirectory(
                url: url,
                http: http,
                answerWithin: configuration.crm.answerWithin(budget: configuration.voice.answerWithin),
                cacheFor: configuration.crm.cacheFor
            )
        }
        profile = { number in await directory?.profile(of: number) }
    }

    private static func recordings(
        _ configuration: Configuration,
        telnyx: TelnyxClient?,
        database: any DatabaseWriter,
        now: @escaping @Sendable () -> Date
    ) throws -> OutboxStation {
        let keep = configuration.voice.recordings
        let subscriptions = SinkSubscriptions(
            configuration.sinks.map { SinkSubscription(name: $0.name, events: $0.events) }
        )
        let store = RecordingStore(
            directory: URL(filePath: keep.directory ?? "\(configuration.data.path)/recordings"),
            database: database,
            announcements: { record in
                subscriptions.alerts(
                    record.box == nil ? .recording : .voicemail,
                    id: "recording/\(record.recordingID)",
                    family: .call,
                    occurredAt: record.settledAt,
                    data: record.facts
                )
            }
        )
        try store.prepare()
        return RecordingKeeper(
            store: store,
            telnyx: telnyx,
            rules: DownloadRules(allowedHosts: keep.allowHosts),
            maxBytes: keep.maxSize,
            now: now
        ).station()
    }
}
