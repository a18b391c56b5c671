import AsyncHTTPClient
import Foundation
import GRDB
import Handlers
import Logging
import Numbering
import TelnyxEvents

/// The world beyond the outbox: the Telnyx API, fax downloads and sinks, over one HTTP client.
struct Outside: Sendable {
    /// One station for each place effects go to.
    let stations: [OutboxStation]
    /// Says who a caller is; nobody is known without a directory.
    let profile: @Sendable (PhoneNumber) async -> CallerProfile?
    /// Looks numbers up; nil when nothing is looked up.
    let lookups: NumberDesk?
    /// Whether the directory has stopped answering.
    let isDirectoryDown: @Sendable () async -> Bool
    /// What Telnyx's API said last.
    let watch: OutsideWatch
    /// Telnyx's API; nil when nothing is sent.
    let telnyx: TelnyxClient?
    /// The API's base URL; nil when nothing is sent.
    let apiURL: String?

    /// Opens the client for the length of `body`.
    static func with(
        _ configuration: Configuration,
        api: (url: String, key: Secret)?,
        database: any DatabaseWriter,
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() },
        body: (Outside) async throws -> Void
    ) async throws {
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            try await body(
                try Outside(configuration, api: api, client: client, database: database, logger: logger, now: now)
            )
        }
    }

    private init(
        _ configuration: Configuration,
        api: (url: String, key: Secret)?,
        client: HTTPClient,
        database: any DatabaseWriter,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) throws {
        let http = OutboundHTTP(client: client)
        let watch = OutsideWatch()
        let telnyx = try api.map { api in
            guard let key = TelnyxAPIKey(api.key.exposed) else { throw ServeFault.badAPIKey }
            return TelnyxClient(http: http, baseURL: api.url, apiKey: key, watch: watch)
        }
        var stations: [OutboxStation] = []
        if let telnyx {
            let gate = ConsentDesk.gate(for: configuration.messaging)
            let messages = telnyx.messageStation { pending in
                await GateBridge.mayLeave(pending, gate: gate, database: database, now: now)
            }
            stations += [messages, telnyx.callStation()]
        }
        stations += try Self.keepers(configuration, telnyx: telnyx, http: http, database: database, now: now)
        stations += SinkStations.stations(of: configuration, over: http)
        self.stations = stations
        self.watch = watch
        self.telnyx = telnyx
        apiURL = api?.url
        let directory = configuration.crm.url.map { url in
            CallerDirectory(
                url: url,
                http: http,
                answerWithin: configuration.crm.answerWithin(budget: configuration.voice.answerWithin),
                cacheFor: configuration.crm.cacheFor,
                now: now
            )
        }
        lookups = Self.lookups(configuration, telnyx: telnyx, database: database, logger: logger, now: now)
        profile = { number in await directory?.profile(of: number) }
        isDirectoryDown = { await directory?.isDown ?? false }
    }

    private static func lookups(
        _ configuration: Configuration,
        telnyx: TelnyxClient?,
        database: any DatabaseWriter,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) -> NumberDesk? {
        guard let telnyx, !configuration.lookups.kinds.isEmpty else { return nil }
        return NumberDesk(database: database, rules: configuration.lookups.rules, logger: logger, now: now) {
            number,
            kind,
            limit in
            try await telnyx.lookUp(number.e164, kind, within: limit)
        }
    }

    /// What fetches faxes, recordings and files of messages, all into one store, and what copies them on.
    private static func keepers(
        _ configuration: Configuration,
        telnyx: TelnyxClient?,
        http: OutboundHTTP,
        database: any DatabaseWriter,
        now: @escaping @Sendable () -> Date
    ) throws -> [OutboxStation] {
        let subscriptions = SinkSubscriptions(
            configuration.sinks.map { SinkSubscription(name: $0.name, events: $0.events) }
        )
        let store = MediaStore(
            folders: configuration.mediaFolders,
            database: database,
            tools: .installed,
            announcements: { [target = configuration.media.copyTarget] record in
                let copies = target.map { _ in [Effect.copy(MediaCopy(id: record.id))] } ?? []
                return subscriptions.announcements(of: record).map(Effect.forward) + copies
            }
        )
        try store.prepare()
        let places: [(Destination, MediaConfiguration, DestinationPolicy)] = [
            (.faxes, configuration.fax, .faxes), (.recordings, configuration.voice.recordings, .faxes),
            (.media, configuration.messaging.media, .media),
        ]
        let copier = configuration.media.copyTarget.map { target in
            MediaCopier(store: store, target: target, http: http, now: now).station()
        }
        return [copier].compactMap(\.self)
            + places.map { destination, keep, policy in
                MediaKeeper(
                    store: store,
                    telnyx: telnyx,
                    rules: DownloadRules(allowedHosts: keep.allowHosts, isClosed: keep.isClosed),
                    maxBytes: keep.maxSize,
                    minFree: configuration.media.minFree,
                    now: now
                ).station(for: destination, policy: policy)
            }
    }
}
