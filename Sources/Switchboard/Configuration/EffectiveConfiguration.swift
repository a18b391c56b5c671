import EventIngress
import Foundation
import Handlers
import OptOut

/// The configuration in force as a document: what was written, variables replaced, defaults filled in, secrets redacted.
///
/// As YAML it is a configuration again, but for the secrets.
package struct EffectiveConfiguration: Sendable, Encodable {
    private let tree: ConfigurationTree

    /// Takes a configuration with the environment it was read in.
    package init(_ configuration: Configuration, environment: [String: String]) throws {
        let written = try ConfigurationTree(yaml: configuration.source, environment: environment)
        tree = Self.settings(configuration).reduce(written) { tree, setting in
            tree.setting(setting.path.split(separator: ".").map(String.init)[...], to: setting.value)
        }
    }

    /// A file that `config check` accepts.
    package var yaml: String {
        get throws { try tree.yaml }
    }

    /// The same as one object.
    package func encode(to encoder: any Encoder) throws { try tree.encode(to: encoder) }

    /// Every value that is in force without having been written; what has no default and was not written is absent.
    private static func settings(_ configuration: Configuration) -> [(path: String, value: String)] {
        let (server, admin, telnyx) = (configuration.server, configuration.admin, configuration.telnyx)
        let (voice, fax, crm) = (configuration.voice, configuration.fax, configuration.crm)
        var settings = [
            ("server.host", server.host), ("server.port", String(server.port)),
            ("server.max-body", "\(server.maxBody)B"), ("server.max-connections", String(server.maxConnections)),
            ("server.head-deadline", text(server.headDeadline)), ("server.body-deadline", text(server.bodyDeadline)),
            ("server.idle-deadline", text(server.idleDeadline)), ("server.write-deadline", text(server.writeDeadline)),
            ("admin.host", admin.host), ("admin.port", String(admin.port)),
            ("admin.requests-per-minute", String(admin.requestsPerMinute)), ("data", configuration.data.path),
            ("telnyx.api-url", telnyx.apiURL), ("telnyx.timestamp-tolerance", text(telnyx.timestampTolerance)),
            ("voice.answer-within", text(voice.answerWithin)), ("voice.authentication", voice.authentication.rawValue),
            ("messaging.opt-out.scope", configuration.messaging.book.standard.policy.reach.rawValue),
            ("messaging.opt-out.confirm", String(configuration.messaging.book.standard.policy.confirms)),
            ("fax.keep.directory", fax.directory ?? "\(configuration.data.path)/faxes"),
            ("fax.keep.max-size", "\(fax.maxSize)B"),
            ("media.min-free", "\(configuration.media.minFree)B"),
            ("media.preview-cache", "\(configuration.media.previewCache)B"),
            ("messaging.media.fetch", String(configuration.messaging.media.fetches)),
        ]
        let limits = configuration.messaging.limits
        for (name, limit) in [
            ("answers-per-number", limits.answersPerNumber), ("messages-per-sender", limits.messagesPerSender),
        ] {
            settings += [
                ("messaging.limits.\(name).count", String(limit.count)),
                ("messaging.limits.\(name).within", text(limit.window)),
            ]
        }
        if let interval = configuration.messaging.reconcileEvery {
            settings.append(("messaging.reconcile-every", text(interval)))
        }
        let retention = configuration.retention
        settings += [
            ("events", retention.events), ("effects", retention.effects), ("calls", retention.calls),
            ("deliveries", retention.deliveries), ("voicemail", retention.voicemail),
            ("recordings", retention.recordings), ("faxes", retention.faxes),
            ("message-files", retention.messageFiles), ("audit", retention.audit),
        ].map { ("retention.\($0)", $1.map(text) ?? "forever") }
        settings += [
            ("disk.headroom", "\(configuration.disk.headroom)B"),
            ("disk.reserve", "\(configuration.disk.reserve)B"),
        ]
        if crm.url != nil {
            settings += [("crm.answer-within", text(crm.answerWithin)), ("crm.cache-for", text(crm.cacheFor))]
        }
        return settings.map { (path: $0.0, value: $0.1) }
    }

    /// In the largest unit that leaves no rest: `90d`, `1500ms`.
    private static func text(_ duration: Duration) -> String {
        let milliseconds = Int((duration / .milliseconds(1)).rounded())
        let units = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s")]
        guard milliseconds > 0, let (length, name) = units.first(where: { milliseconds.isMultiple(of: $0.0) }) else {
            return "\(milliseconds)ms"
        }
        return "\(milliseconds / length)\(name)"
    }
}
