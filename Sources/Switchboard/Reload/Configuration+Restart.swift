extension Configuration {
    /// The keys whose change counts only after a restart, because something was opened or made with them.
    func keysNeedingRestart(comparedTo started: Configuration) -> [String] {
        Self.fixedKeys.filter { $0.value(self) != $0.value(started) }.map(\.key)
    }

    private static let fixedKeys: [(key: String, value: @Sendable (Configuration) -> AnyHashable)] = [
        ("server.host", { $0.server.host }),
        ("server.port", { $0.server.port }),
        ("server.public-url", { $0.server.publicURL }),
        ("server.max-body", { $0.server.maxBody }),
        ("server.max-connections", { $0.server.maxConnections }),
        ("server.head-deadline", { $0.server.headDeadline }),
        ("server.body-deadline", { $0.server.bodyDeadline }),
        ("server.idle-deadline", { $0.server.idleDeadline }),
        ("server.write-deadline", { $0.server.writeDeadline }),
        ("admin", { $0.admin }),
        ("verifications", { $0.verifications.rules }),
        ("data", { $0.data }),
        ("telnyx.public-keys", { $0.telnyx.publicKeys }),
        ("telnyx.api-key", { $0.telnyx.apiKey }),
        ("telnyx.api-url", { $0.telnyx.apiURL }),
        ("telnyx.timestamp-tolerance", { $0.telnyx.timestampTolerance }),
        ("voice.answer-within", { $0.voice.answerWithin }),
        ("voice.authentication", { $0.voice.authentication }),
        ("voice.token", { $0.voice.token }),
        ("voice.fallback", { $0.voice.fallback }),
        ("messaging.quiet-hours.applies-to", { $0.messaging.quietHours.purposes }),
        ("messaging.quiet-hours.window", { $0.messaging.quietHours.window }),
        ("messaging.limits", { $0.messaging.limits }),
        ("messaging.reconcile-every", { $0.messaging.reconcileEvery }),
        ("retention.effects", { $0.retention.effects }),
        ("retention.calls", { $0.retention.calls }),
        ("retention.events", { $0.retention.events }),
        ("retention.deliveries", { $0.retention.deliveries }),
        ("disk", { $0.disk }),
        ("retention.voicemail", { $0.retention.voicemail }),
        ("retention.recordings", { $0.retention.recordings }),
        ("retention.faxes", { $0.retention.faxes }),
        ("retention.message-files", { $0.retention.messageFiles }),
        ("retention.audit", { $0.retention.audit }),
        ("fax", { $0.fax }),
        ("sinks", { $0.sinks }),
        ("crm", { $0.crm }),
        ("lookups", { $0.lookups }),
    ]
}
