import Admin
import Foundation
import TelnyxEvents

/// `/traffic`: the last minutes in numbers, for charts.
struct TrafficOperations {
    let book: MinuteBook
    let now: @Sendable () -> Date

    var all: [APIOperation] { [show] }

    /// Parallel series: one number, or null, for each minute.
    private struct Series: Encodable {
        let minutes: [Date]
        let events: [String: [Int]]
        let acknowledged: Percentiles
        let answered: Percentiles
        let outbox: [Int?]
        let lag: [Double?]
    }

    private struct Percentiles: Encodable {
        let count: [Int]
        let p50: [Double?]
        let p95: [Double?]
        let p99: [Double?]

        init(_ tallies: [LatencyTally?]) {
            count = tallies.map { $0?.total ?? 0 }
            p50 = tallies.map { $0?.milliseconds(at: 0.5) }
            p95 = tallies.map { $0?.milliseconds(at: 0.95) }
            p99 = tallies.map { $0?.milliseconds(at: 0.99) }
        }
    }

    private var show: APIOperation {
        let numbers = APISchema.anything("A number, or null, for each minute.")
        let percentiles = APISchema.object(
            ["count": numbers, "p50": numbers, "p95": numbers, "p99": numbers],
            required: ["count", "p50", "p95", "p99"]
        )
        return APIOperation(
            .get,
            "/traffic",
            id: "showTraffic",
            summary: "The last minutes: events by family, how long answers took in milliseconds, what waited.",
            parameters: [
                APIParameter("minutes", .integer("How many, 1 to \(MinuteBook.kept); 60 when absent."))
            ],
            answers: [
                200: .object(
                    [
                        "minutes": .list(of: .instant("When a minute began.")),
                        "events": .anything("A list of numbers for each family."), "acknowledged": percentiles,
                        "answered": percentiles, "outbox": numbers, "lag": numbers,
                    ],
                    required: ["minutes", "events", "acknowledged", "answered", "outbox", "lag"]
                )
            ]
        ) { [book, now] request in
            let range = 1...MinuteBook.kept
            let count = try request.parameter("minutes", "a whole number from 1 to \(MinuteBook.kept)") { text in
                Int(text).flatMap { range.contains($0) ? $0 : nil }
            }
            let (first, latest) = book.latest(count ?? 60, now: now())
            let events = EventFamily.allCases.map { family in
                (family.rawValue, latest.map { $0.events[family] ?? 0 })
            }
            return APIAnswer(
                Series(
                    minutes: latest.indices.map { Date(timeIntervalSince1970: Double(first + $0) * 60) },
                    events: Dictionary(uniqueKeysWithValues: events),
                    acknowledged: Percentiles(latest.map { $0.latencies[.webhooks] }),
                    answered: Percentiles(latest.map { $0.latencies[.voice] }),
                    outbox: latest.map(\.outbox),
                    lag: latest.map(\.lag)
                )
            )
        }
    }
}
