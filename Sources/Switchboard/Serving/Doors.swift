import Admin
import EventIngress
import FlyingFox
import Foundation
import Handlers
import Logging
import ServiceLifecycle

/// The public door and the admin listener, and what is told when both answer.
struct Doors: Sendable {
    let configuration: Configuration
    let access: Access
    let apiURL: String?
    let options: Server.Options
    let metrics: PrometheusMetrics
    let samples: @Sendable () async -> [MetricSample]
    let api: AdminAPI
    let exchange: Exchange
    let parts: OperatorParts
    let logger: Logger
    let onReady: @Sendable (StartUpSummary) -> Void

    /// The services, the public door last, so that it stops first.
    func services(routes: RouteTable) -> [any Service] {
        let ready = ReadyFile(path: options.readyFile, expectsAdmin: access.opensAdmin) { port, adminPort in
            onReady(summary(port: port, adminPort: adminPort))
        }
        return adminServices(ready) + [door(routes, ready)]
    }

    private func door(_ routes: RouteTable, _ ready: ReadyFile) -> Door {
        let server = configuration.server
        return Door(
            configuration: DoorConfiguration(
                host: server.host,
                port: server.port,
                maxBodyBytes: server.maxBody,
                maxConnections: server.maxConnections,
                deadlines: Deadlines(
                    head: server.headDeadline,
                    body: server.bodyDeadline,
                    idle: server.idleDeadline,
                    write: server.writeDeadline
                ),
                shutdownGrace: .seconds(5)
            ),
            handler: TimedRoutes(next: routes, book: parts.book, now: { Date() }),
            logger: logger,
            onBound: { port in tell { try ready.publicDoorIsOpen(on: port) } }
        )
    }

    private func adminServices(_ ready: ReadyFile) -> [any Service] {
        guard access.opensAdmin else { return [] }
        let admin = configuration.admin
        var routes = RouteTable()
        routes.append("GET /metrics", to: MetricsEndpoint(metrics: metrics, samples: samples))
        return [
            AdminListener(
                host: admin.host,
                port: admin.port,
                handler: AdminGate(
                    keys: AdminKeys(token: access.adminToken, jwt: admin.jwt?.accepted),
                    sessions: parts.sessions,
                    hosts: AdminHosts(admin.hosts + [admin.host]),
                    proxies: TrustedProxies(admin.trustedProxies),
                    routes: OperatorAPI.routes(api, of: exchange, parts: parts, rest: routes),
                    now: { Date() },
                    logger: logger
                ),
                logger: logger,
                onBound: { port in tell { try ready.adminListenerIsOpen(on: port) } }
            )
        ]
    }

    /// A ready file that cannot be written must not take the service down.
    private func tell(_ write: () throws -> Void) {
        do {
            try write()
        } catch {
            logger.error("the ready file could not be written", metadata: ["error": "\(error)"])
        }
    }

    private func summary(port: UInt16, adminPort: UInt16?) -> StartUpSummary {
        StartUpSummary(
            baseURL: configuration.server.publicURL ?? "http://\(configuration.server.host):\(port)",
            hasPublicURL: configuration.server.publicURL != nil,
            voiceToken: access.voiceToken?.text,
            keyFingerprints: access.publicKeys.map(\.fingerprint),
            dataDirectory: configuration.data.path,
            configurationFile: configuration.file,
            adminURL: adminPort.map { "http://\(configuration.admin.host):\($0)/console, /api/v1 and /metrics" },
            apiURL: apiURL,
            localURL: "http://\(configuration.server.host):\(port)",
            isDevelopment: access.isDevelopment,
            disabled: disabled
        )
    }

    private var disabled: [String] {
        var reasons: [String] = []
        if apiURL == nil { reasons.append("messages, call commands and fax renewal: telnyx.api-key is not set") }
        if !access.opensAdmin { reasons.append("the admin listener: neither admin.token nor admin.jwt is set") }
        if configuration.sinks.isEmpty { reasons.append("forwarding: no sink has a URL, a file or stdout") }
        if configuration.crm.url == nil { reasons.append("caller profiles: crm.url is not set") }
        for missing in PreviewTools.installed.missing {
            reasons.append("\(missing.effect): \(missing.program) is not installed (Debian: \(missing.package))")
        }
        if configuration.voice.plans.plans.isEmpty {
            reasons.append("routing: voice.plans is empty, so every caller hears that nobody can be reached")
        }
        return reasons
    }
}
