import Foundation

/// Decides what is posted next: new events of many conversations, repetitions, and what was never acknowledged again.
struct LoadPlan: Sendable {
    /// One number gets ten answers in ten minutes; a ninth message is its last, so that this limit forbids none.
    private static let messagesPerNumber = 9

    private var seed: CrashSeed
    private let origin: String
    private var serial = 0
    private var events: [LoadEvent] = []
    private var calls: [Int] = []
    private var numbers: [(number: String, left: Int)] = []
    private var numberCount = 0
    private(set) var unacknowledged: Set<Int> = []

    init(seed: CrashSeed, origin: String) {
        self.seed = seed
        self.origin = origin
    }

    /// The next event, and whether it is new.
    mutating func next() throws -> (event: LoadEvent, isNew: Bool) {
        // What was posted a moment ago has no answer yet either, and is repeated while it is under way.
        if seed.chance(6), let index = unacknowledged.sorted().randomElement(using: &seed) {
            return (events[index], false)
        }
        if seed.chance(8), let event = events.randomElement(using: &seed) { return (event, false) }
        serial += 1
        let event = try fresh()
        unacknowledged.insert(events.count)
        events.append(event)
        return (event, true)
    }

    /// Notes that an event needs no repetition any more.
    mutating func acknowledged(_ id: String) {
        if let index = unacknowledged.first(where: { events[$0].id == id }) { unacknowledged.remove(index) }
    }

    private mutating func fresh() throws -> LoadEvent {
        switch Int.random(in: 0..<100, using: &seed) {
        case 0..<65: return try .message(serial, from: number(), text: text())
        case 65..<80:
            calls.append(serial)
            return try .call(serial)
        case 80..<90: return try calls.randomElement(using: &seed).map { try .callEnd(serial, ofCall: $0) } ?? call()
        default: return try .fax(serial, origin: origin)
        }
    }

    private mutating func call() throws -> LoadEvent {
        calls.append(serial)
        return try .call(serial)
    }

    private mutating func text() -> String {
        switch Int.random(in: 0..<100, using: &seed) {
        case 0..<45: "Hours?"
        case 45..<60: "location"
        case 60..<75: "We will be there at noon"
        case 75..<85: "HELP"
        default: "STOP"
        }
    }

    /// One of two dozen numbers that write at any time; those that have written enough make room for others.
    private mutating func number() -> String {
        while numbers.count < 24 {
            numberCount += 1
            numbers.append(("+1312\(String(format: "%07d", 5_550_000 + numberCount))", Self.messagesPerNumber))
        }
        let index = Int.random(in: 0..<numbers.count, using: &seed)
        numbers[index].left -= 1
        return numbers[index].left == 0 ? numbers.remove(at: index).number : numbers[index].number
    }
}
