import Metrics

/// The door's counters.
struct DoorMetrics: Sendable {
    private let accepted = Counter(label: "hookswitch_door_connections_total")
    private let requests = Counter(label: "hookswitch_door_requests_total")
    private let acceptFaults = Counter(label: "hookswitch_door_accept_faults_total")
    private let open = Gauge(label: "hookswitch_door_connections_open")
    private let dropped: [DropReason: Counter]
    private let refused: [Int: Counter]

    init() {
        dropped = Dictionary(
            uniqueKeysWithValues: DropReason.allCases.map { reason in
                (reason, Counter(label: "hookswitch_door_dropped_total", dimensions: [("reason", reason.rawValue)]))
            }
        )
        let statuses = Set(RequestHeadError.allCases.map(\.status)).union([BodyError.tooLarge.status, 408, 500, 503])
        refused = Dictionary(
            uniqueKeysWithValues: statuses.map { status in
                (status, Counter(label: "hookswitch_door_refused_total", dimensions: [("status", String(status))]))
            }
        )
    }

    func countAccepted(open count: Int) {
        accepted.increment()
        open.record(count)
    }

    func countClosed(open count: Int) { open.record(count) }
    func countRequest() { requests.increment() }
    func countAcceptFault() { acceptFaults.increment() }
    func countDropped(_ reason: DropReason) { dropped[reason]?.increment() }
    func countRefused(status: Int) { refused[status]?.increment() }
}
