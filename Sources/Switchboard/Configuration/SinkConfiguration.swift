package import Handlers

/// One system that gets events: an entry of `sinks:`.
package struct SinkConfiguration: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Where events go.
    package private(set) var target: SinkTarget
    /// Which events it wants: families, event types, or alerts such as `dead-letter`; never empty.
    package let events: [String]
    /// How many events share a request; nil for one each.
    package let batch: BatchPolicy?
    /// What it gets of an event's data.
    package let shape: SinkShape

    /// The words `events:` takes beside event types.
    static let words = EventFamilyWord.allCases.map(\.rawValue) + SinkAlert.allCases.map(\.rawValue)

    /// Nil for a sink without a URL, a file or standard output: it is off.
    init?(name: String, _ section: Section) {
        let target = SinkTarget(section)
        let faultsBefore = section.reader.faults.count
        let events = section.list("events") { word in
            // A dotted word is an event type of Telnyx's, and that list is open.
            guard Self.words.contains(word) || word.contains(".") else {
                let hint = Spelling.nearest(to: word, among: Self.words).map { "did you mean '\($0)'? " } ?? ""
                throw ValueFault(
                    "'\(word)' is no kind of event; \(hint)known: \(Self.words.joined(separator: ", ")), or a type like "
                        + "message.received"
                )
            }
            return word
        }
        let isEventsWrong = section.reader.faults.count > faultsBefore
        if SinkTarget.keys.contains(where: section.has), !isEventsWrong, events?.isEmpty ?? true {
            section.report("is missing; write which events it gets, like [call, message, fax]", at: "events")
        }
        batch = BatchPolicy(section, takes: target?.takesBatches ?? true)
        shape = SinkShape(section)
        section.finish()
        guard let target, let events, !events.isEmpty else { return nil }
        self.name = name
        self.target = target
        self.events = events
    }

    /// The same sink posting to another address, unsigned.
    func redirected(to url: String) -> SinkConfiguration {
        var sink = self
        sink.target = .http(url: url, secrets: [], answerWithin: .seconds(15))
        return sink
    }
}

extension BatchPolicy {
    /// Reads `batch: { size: 100, bytes: 1MiB, within: 5s }`; nil when it is absent.
    fileprivate init?(_ section: Section, takes: Bool) {
        guard section.has("batch") else {
            section.expect("batch")
            return nil
        }
        let batch = section.section("batch")
        let size = batch.value("size", default: 100, ConfigurationValues.integer(1...10_000))
        let bytes = batch.value("bytes", default: 1 << 20) { text in
            let bytes = try ConfigurationValues.bytes(text)
            guard (1 << 10)...(64 << 20) ~= bytes else { throw ValueFault("must be from 1KiB to 64MiB") }
            return bytes
        }
        let within = batch.value("within", default: .seconds(5)) { text in
            let length = try ConfigurationValues.duration(text)
            guard length <= .seconds(3600) else { throw ValueFault("must be an hour or less") }
            return length
        }
        batch.finish()
        if !takes {
            section.report("is for sinks with a url; a file and standard output always take what there is", at: "batch")
        }
        self.init(size: size, bytes: bytes, within: within)
    }
}

/// The families as `events:` writes them.
private enum EventFamilyWord: String, CaseIterable {
    case call
    case message
    case fax
    case number
    case other
}
