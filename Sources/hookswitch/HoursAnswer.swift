import Foundation
import Handlers
import Numbering

/// Whether hours are open at an instant, by the clock there and by the reader's.
struct HoursAnswer: Encodable {
    private let zone: TimeZoneRules
    private let reader: TimeZoneRules
    private let instant: Date
    private let status: HoursStatus

    init(hours: OpeningHours, at instant: Date, reader: TimeZoneRules) {
        zone = hours.zone
        self.reader = reader
        self.instant = instant
        status = hours.status(at: instant)
    }

    private var state: String { status.isOpen ? "open" : "closed" }

    /// The answer for people: state and reason, then every time there and here.
    var lines: [String] {
        let here = reader.localTime(at: instant)
        return [
            "\(state)  (\(status.layer))",
            "there        \(status.localTime.clock)  \(zone.name) (UTC\(status.localTime.offsetText))",
            "here         \(here.clock)  \(reader.name) (UTC\(here.offsetText))",
            "since        \(both(status.since) ?? "as far back as zone rules reach")",
            "next change  \(both(status.until).map { "\(status.isOpen ? "closes" : "opens") \($0)" } ?? "none in sight")",
        ]
    }

    private func both(_ instant: Date?) -> String? {
        instant.map { "\(zone.localTime(at: $0).clock) there, \(reader.localTime(at: $0).clock) here" }
    }

    private enum CodingKeys: String, CodingKey {
        case state, layer, why, zone, at, localTime, since, sinceLocal, until, untilLocal, reader
    }

    private enum ReaderKeys: String, CodingKey {
        case zone, localTime, sinceLocal, untilLocal
    }

    // Every key stands there: an end that is not in sight is null, not absent.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(state, forKey: .state)
        try container.encode(status.layer.word, forKey: .layer)
        try container.encode(status.layer.description, forKey: .why)
        try container.encode(zone.name, forKey: .zone)
        try container.encode(instant, forKey: .at)
        try container.encode("\(status.localTime)", forKey: .localTime)
        try container.encode(status.since, forKey: .since)
        try container.encode(local(status.since, in: zone), forKey: .sinceLocal)
        try container.encode(status.until, forKey: .until)
        try container.encode(local(status.until, in: zone), forKey: .untilLocal)
        var here = container.nestedContainer(keyedBy: ReaderKeys.self, forKey: .reader)
        try here.encode(reader.name, forKey: .zone)
        try here.encode(local(instant, in: reader), forKey: .localTime)
        try here.encode(local(status.since, in: reader), forKey: .sinceLocal)
        try here.encode(local(status.until, in: reader), forKey: .untilLocal)
    }

    private func local(_ instant: Date?, in zone: TimeZoneRules) -> String? {
        instant.map { "\(zone.localTime(at: $0))" }
    }
}
