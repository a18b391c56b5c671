/// Every metric there is: the list behind the `# HELP` lines, docs/metrics.md, the dashboard and the alert rules.
///
/// A name stays what it is; what is gone is removed here and named in the notes of the release.
package enum MetricCatalogue {
    /// All of them, in the order of their names within each part.
    package static let all: [MetricDeclaration] =
        door + ingress + journal + handling + outbox + consent + service + process

    /// The metric of that name; nil for none of ours.
    package static func declaration(of name: String) -> MetricDeclaration? { byName[name] }

    /// The table of docs/metrics.md.
    package static var markdown: String {
        let rows = all.map { metric in
            let labels = metric.labels.map { "`\($0.name)`: \($0.values)" }.joined(separator: "; ")
            return "| `\(metric.name)` | \(metric.kind.rawValue) | \(metric.help) | \(labels) |"
        }
        return (["| name | kind | what it says | labels |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
    private static let destinations =
        "`telnyx.messages`, `telnyx.calls`, `faxes`, `recordings`, `media`, `copies`, `sink.<name>`"
    private static let families = "`call`, `message`, `fax`, `number`, `other`"

    private static let door: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_door_accept_faults_total",
            .counter,
            "Connections the system could not hand over."
        ),
        MetricDeclaration("hookswitch_door_connections_open", .gauge, "Connections open at the public door."),
        MetricDeclaration("hookswitch_door_connections_total", .counter, "Connections accepted at the public door."),
        MetricDeclaration(
            "hookswitch_door_dropped_total",
            .counter,
            "Connections the public door gave up.",
            .init("reason", "why, a closed list: deadlines, limits, shutdown")
        ),
        MetricDeclaration(
            "hookswitch_door_refused_total",
            .counter,
            "Requests refused before any route saw them.",
            .init("status", "the HTTP status of the answer")
        ),
        MetricDeclaration("hookswitch_door_requests_total", .counter, "Requests read at the public door."),
    ]

    private static let ingress: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_ingress_ack_seconds",
            .histogram,
            "From a complete event to its durable acknowledgement."
        ),
        MetricDeclaration(
            "hookswitch_ingress_requests_total",
            .counter,
            "Requests by how they ended: received and verified (new, duplicate, conflict, legacy, answered, ...) or rejected.",
            .init("endpoint", "`webhooks`, `texml`"),
            .init(
                "result",
                "`new`, `duplicate`, `answered`, `late`, `signature_forged`, `signature_stale`, ... (closed)"
            )
        ),
        MetricDeclaration(
            "hookswitch_voice_answer_seconds",
            .histogram,
            "From a complete voice request to its TeXML, the fallback included."
        ),
    ]

    private static let journal: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_journal_commit_seconds",
            .histogram,
            "One group commit of events, its sync to disk included."
        ),
        MetricDeclaration(
            "hookswitch_journal_committed_events_total",
            .counter,
            "Events written down by group commits."
        ),
        MetricDeclaration(
            "hookswitch_journal_events",
            .gauge,
            "Events that are not handled.",
            .init("state", "`pending`, `claimed`, `waiting`, `dead`")
        ),
        MetricDeclaration(
            "hookswitch_journal_oldest_due_seconds",
            .gauge,
            "For how long the longest-waiting event has been due.",
            .init("family", families)
        ),
    ]

    private static let handling: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_feed_attempts_total",
            .counter,
            "Attempts at handling an event by how they ended; parked ones are tried again.",
            .init("result", "`done`, `discarded`, `parked`, `dead`, `released`")
        ),
        MetricDeclaration(
            "hookswitch_feed_lag_seconds",
            .histogram,
            "From an event's arrival to the start of its first handling.",
            .init("family", families)
        ),
    ]

    private static let outbox: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_outbox_attempt_seconds",
            .histogram,
            "One attempt at carrying effects out.",
            .init("destination", destinations)
        ),
        MetricDeclaration(
            "hookswitch_outbox_attempts_total",
            .counter,
            "Attempts at carrying an effect out by how they ended; `again` are retries to come.",
            .init("destination", destinations),
            .init("outcome", "`sent`, `again`, `failed`, `dead`, `unconfirmed`, `refused`")
        ),
        MetricDeclaration(
            "hookswitch_outbox_breaker_open",
            .gauge,
            "1 while a destination seems to be down and what goes there waits.",
            .init("destination", destinations)
        ),
        MetricDeclaration(
            "hookswitch_outbox_disabled",
            .gauge,
            "1 while a destination has answered 410 and gets nothing more.",
            .init("destination", destinations)
        ),
        MetricDeclaration(
            "hookswitch_outbox_oldest_seconds",
            .gauge,
            "The age of the oldest effect that waits.",
            .init("destination", destinations)
        ),
        MetricDeclaration(
            "hookswitch_outbox_pending",
            .gauge,
            "Effects that wait or are under way.",
            .init("destination", destinations)
        ),
        MetricDeclaration(
            "hookswitch_outbox_settled",
            .gauge,
            "Effects that ended and did not arrive, as stored.",
            .init("destination", destinations),
            .init("state", "`unconfirmed`, `refused`, `failed`, `dead`")
        ),
        MetricDeclaration(
            "hookswitch_outbox_under_way",
            .gauge,
            "Attempts under way.",
            .init("destination", destinations)
        ),
    ]

    private static let consent: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_consent_entries_total",
            .counter,
            "Rows appended to the consent ledger by this process: opt-outs and the rest.",
            .init("kind", "`opt_out`, `review`, `opt_in`, `help`"),
            .init("source", "`message`, `carrier`, `carrier_error`, `api`, `operator`, `import`")
        ),
        MetricDeclaration(
            "hookswitch_gate_answers_total",
            .counter,
            "What the send gate said when an attempt was about to begin.",
            .init("answer", "`free`, `quiet`, or the reason of a refusal or a wait (closed)")
        ),
    ]

    private static let service: [MetricDeclaration] = [
        MetricDeclaration(
            "hookswitch_alerts_open",
            .gauge,
            "Open alerts that somebody was told about.",
            .init("condition", "the conditions of docs/alerts.md")
        ),
        MetricDeclaration("hookswitch_build_info", .gauge, "Always 1.", .init("version", "the release")),
        MetricDeclaration(
            "hookswitch_configuration_is_stale",
            .gauge,
            "1 while the configuration file is not the one in force."
        ),
        MetricDeclaration(
            "hookswitch_configuration_reloads_total",
            .counter,
            "Configurations read again.",
            .init("result", "`adopted`, `refused`")
        ),
        MetricDeclaration(
            "hookswitch_database_bytes",
            .gauge,
            "The size of the database's files.",
            .init("file", "`main`, `wal`")
        ),
        MetricDeclaration("hookswitch_disk_free_bytes", .gauge, "Bytes free for the data directory."),
    ]

    private static let process: [MetricDeclaration] = [
        MetricDeclaration("process_cpu_seconds_total", .counter, "Processor time used, user and system."),
        MetricDeclaration("process_open_fds", .gauge, "Open file descriptors."),
        MetricDeclaration("process_resident_memory_bytes", .gauge, "Memory in use."),
        MetricDeclaration("process_start_time_seconds", .gauge, "When the process began, seconds since 1970."),
    ]
}
