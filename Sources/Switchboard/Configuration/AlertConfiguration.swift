import Yams

/// When somebody is told that something is wrong, under `alerts:`; a rule that is `off` is nil.
package struct AlertConfiguration: Hashable, Sendable {
    /// So many within so long.
    struct Count: Hashable, Sendable {
        let count: Int
        let within: Duration
    }

    /// No events for so long while these hours are open.
    struct Silence: Hashable, Sendable {
        let length: Duration
        let hours: String
    }

    /// How often what lasts is told again.
    let every: Duration
    /// Events and effects given up.
    let deadLetters: Count?
    /// How long a destination must be down.
    let breakerOpen: Duration?
    /// Off unless hours are named.
    let noEvents: Silence?
    /// People who opt out, when they are also five times as many as in the day before.
    let optOutSpike: Count?
    /// Bytes free.
    let diskBelow: Int?
    /// Between our clock and Telnyx's.
    let clockSkew: Duration?
    /// Requests that another key signed, when they are also as many as those that are authentic.
    let signaturesRefused: Count?
    /// Faxes, recordings and files of messages that are not what they should be.
    let filesQuarantined: Count?
    /// How long an event may wait.
    let backlog: Duration?

    init(_ section: Section, hours: Set<String>) {
        every = section.value("every", default: .seconds(4 * 3600)) { text in
            let length = try ConfigurationValues.duration(text)
            guard length >= .seconds(60) else { throw ValueFault("must be a minute or longer") }
            return length
        }
        deadLetters = Self.count(section, "dead-letters", Count(count: 1, within: .seconds(3600)))
        breakerOpen = Self.value(section, "breaker-open", .seconds(120), ConfigurationValues.duration)
        optOutSpike = Self.count(section, "opt-out-spike", Count(count: 20, within: .seconds(3600)))
        diskBelow = Self.value(section, "disk-below", 1 << 30, ConfigurationValues.bytes)
        clockSkew = Self.value(section, "clock-skew", .seconds(30), ConfigurationValues.deadline)
        signaturesRefused = Self.count(section, "signatures-refused", Count(count: 20, within: .seconds(600)))
        filesQuarantined = Self.count(section, "files-quarantined", Count(count: 1, within: .seconds(3600)))
        backlog = Self.value(section, "backlog", .seconds(120), ConfigurationValues.deadline)
        noEvents = Self.silence(section, hours: hours)
        section.finish()
    }

    /// The length of the longest window that is looked back at.
    var window: (deadLetters: Duration, optOuts: Duration, signatures: Duration) {
        (deadLetters?.within ?? .zero, optOutSpike?.within ?? .zero, signaturesRefused?.within ?? .zero)
    }

    private static func isOff(_ section: Section, _ key: String) -> Bool {
        guard case .scalar(let scalar)? = section.node(key) else { return false }
        return ["off", "false", "never"].contains(scalar.string)
    }

    private static func value<T>(
        _ section: Section,
        _ key: String,
        _ usual: T,
        _ convert: (String) throws -> T
    ) -> T? {
        isOff(section, key) ? nil : section.value(key, default: usual, convert)
    }

    private static func count(_ section: Section, _ key: String, _ usual: Count) -> Count? {
        if isOff(section, key) { return nil }
        let rule = section.section(key)
        defer { rule.finish() }
        return Count(
            count: rule.value("count", default: usual.count, ConfigurationValues.integer(1...1_000_000)),
            within: rule.value("within", default: usual.within) { text in
                let length = try ConfigurationValues.deadline(text)
                guard length <= .seconds(86_400) else { throw ValueFault("must be a day or less") }
                return length
            }
        )
    }

    private static func silence(_ section: Section, hours: Set<String>) -> Silence? {
        if isOff(section, "no-events") { return nil }
        let rule = section.section("no-events")
        let length = rule.value("for", default: .seconds(1800), ConfigurationValues.deadline)
        let name = rule.value("during") { name in
            guard hours.contains(name) else {
                let hint = Spelling.nearest(to: name, among: hours).map { "did you mean '\($0)'? " } ?? ""
                throw ValueFault(
                    "there are no hours '\(name)'; \(hint)known: \(hours.sorted().joined(separator: ", "))"
                )
            }
            return name
        }
        if rule.has("for"), !rule.has("during") {
            rule.report("is missing; name the hours in which events are expected, like office", at: "during")
        }
        rule.finish()
        return name.map { Silence(length: length, hours: $0) }
    }
}
