import EventIngress
import Foundation
import Handlers
import Numbering
import OptOut

/// The configuration in force, as text: every value after defaults and environment, secrets redacted.
package struct EffectiveConfiguration: Sendable {
    /// Key paths and values, sorted by key.
    package let settings: [String: String]

    /// Flattens a configuration.
    package init(_ configuration: Configuration) {
        var settings: [String: String] = [
            "file": configuration.file ?? "(embedded defaults)",
            "data": configuration.data.path,
            "server.host": configuration.server.host,
            "server.port": String(configuration.server.port),
            "server.public-url": configuration.server.publicURL ?? "(none)",
            "server.max-body": "\(configuration.server.maxBody)B",
            "server.max-connections": String(configuration.server.maxConnections),
            "server.head-deadline": Self.text(configuration.server.headDeadline),
            "server.body-deadline": Self.text(configuration.server.bodyDeadline),
            "server.idle-deadline": Self.text(configuration.server.idleDeadline),
            "server.write-deadline": Self.text(configuration.server.writeDeadline),
            "admin.host": configuration.admin.host,
            "admin.port": String(configuration.admin.port),
            "admin.token": Self.text(configuration.admin.token),
            "telnyx.api-key": Self.text(configuration.telnyx.apiKey),
            "telnyx.api-url": configuration.telnyx.apiURL,
            "telnyx.public-keys": configuration.telnyx.publicKeys.map(\.base64).joined(separator: ", "),
            "telnyx.timestamp-tolerance": Self.text(configuration.telnyx.timestampTolerance),
            "voice.answer-within": Self.text(configuration.voice.answerWithin),
            "voice.authentication": configuration.voice.authentication.rawValue,
            "voice.token": Self.text(configuration.voice.token),
            "fax.keep.directory": configuration.fax.directory ?? "\(configuration.data.path)/faxes",
            "fax.keep.max-size": "\(configuration.fax.maxSize)B",
            "fax.allow-hosts": configuration.fax.allowHosts.joined(separator: ", "),
            "retention.effects": configuration.retention.effects.map(Self.text) ?? "forever",
            "crm.url": configuration.crm.url.map(Self.masked) ?? "(none)",
            "crm.answer-within": Self.text(configuration.crm.answerWithin),
            "crm.cache-for": Self.text(configuration.crm.cacheFor),
        ]
        settings.merge(Self.voice(configuration)) { $1 }
        settings.merge(Self.messaging(configuration)) { $1 }
        for sink in configuration.sinks {
            settings["sinks.\(sink.name).url"] = Self.masked(sink.url)
            settings["sinks.\(sink.name).secret"] = Self.text(sink.secret)
            settings["sinks.\(sink.name).events"] = sink.events.joined(separator: ", ")
        }
        self.settings = settings
    }

    /// `key: value`, one a line.
    package var lines: [String] { settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" } }

    private static func voice(_ configuration: Configuration) -> [String: String] {
        var settings: [String: String] = [:]
        let plans = configuration.voice.plans
        for (number, plan) in plans.numbers { settings["voice.numbers.\(number.e164)"] = plan }
        settings["voice.numbers.default"] = plans.defaultPlan ?? "(none)"
        for (name, plan) in plans.plans {
            for (index, rule) in plan.rules.enumerated() {
                let key = "voice.plans.\(name)[\(index + 1)]"
                settings[key] = "\(rule.name.map { "\($0): " } ?? "")\(rule.condition) → \(rule.steps.count) steps"
            }
        }
        for (name, hours) in configuration.hours.hours { settings["hours.\(name).time-zone"] = hours.zone.name }
        return settings
    }

    private static func messaging(_ configuration: Configuration) -> [String: String] {
        var settings: [String: String] = [:]
        let book = configuration.messaging.book
        let limits = configuration.messaging.limits
        for (name, limit) in [
            ("answers-per-number", limits.answersPerNumber), ("messages-per-sender", limits.messagesPerSender),
        ] {
            settings["messaging.limits.\(name).count"] = String(limit.count)
            settings["messaging.limits.\(name).within"] = Self.text(limit.window)
        }
        settings["messaging.reconcile-every"] = configuration.messaging.reconcileEvery.map(Self.text) ?? "never"
        for (name, rules) in [("", book.standard)] + book.senders.map({ (".senders.\($0.key)", $0.value) }) {
            let key = "messaging\(name)"
            settings["\(key).brand"] = rules.brand ?? "(none)"
            settings["\(key).contact"] = rules.contact ?? "(none)"
            settings["\(key).otherwise"] = rules.otherwise ?? "(none)"
            settings["\(key).opt-out.scope"] = rules.policy.reach.rawValue
            settings["\(key).opt-out.confirm"] = String(rules.policy.confirms)
            for (keyword, answer) in rules.keywords { settings["\(key).keywords.\(keyword)"] = answer }
        }
        return settings
    }

    /// A URL without what may be a secret in it: user, password and query.
    private static func masked(_ url: String) -> String {
        guard var parts = URLComponents(string: url) else { return "<redacted>" }
        if parts.user != nil || parts.password != nil {
            parts.user = "redacted"
            parts.password = nil
        }
        if parts.query != nil { parts.query = "redacted" }
        return parts.string ?? "<redacted>"
    }

    private static func text(_ secret: Secret?) -> String { secret.map(\.description) ?? "(none)" }

    private static func text(_ duration: Duration) -> String { "\(Int((duration / .milliseconds(1)).rounded()))ms" }
}
