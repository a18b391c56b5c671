import Foundation
import Synchronization
import TelnyxEvents

/// What the stand-in remembers; bounded, because `serve --dev` may run for weeks.
final class StandInState: Sendable {
    private struct State {
        var received: [StandInRequest] = []
        var count = 0
        var faults: [(fault: StandInFault, left: Int?)] = []
        var blocked: Set<String> = []
        var endedCalls: Set<String> = []
        var commands: [String: Date] = [:]
        var faxes: [String: StandInMedia] = [:]
        var recordings: [String: StandInMedia] = [:]
        var messageFiles: [String: [StandInMedia]] = [:]
        var deliveries: [StandInDelivery] = []
        var callers: [String: Data] = [:]
    }

    /// Requests kept.
    static let limit = 10_000
    /// How long Telnyx remembers a `command_id` (its documentation: duplicates are ignored for 60 s).
    static let commandMemory: TimeInterval = 60

    let apiKey: String?
    let messageID: @Sendable () -> String
    let onEvent: (@Sendable (Data) async -> Void)?
    private let state = Mutex(State())

    init(
        apiKey: String?,
        messageID: @escaping @Sendable () -> String,
        onEvent: (@Sendable (Data) async -> Void)? = nil
    ) {
        self.apiKey = apiKey
        self.messageID = messageID
        self.onEvent = onEvent
    }

    var received: [StandInRequest] { state.withLock(\.received) }

    func record(_ make: (_ number: Int) -> StandInRequest) {
        state.withLock { state in
            state.count += 1
            state.received.append(make(state.count))
            if state.received.count > Self.limit { state.received.removeFirst(Self.limit / 10) }
        }
    }

    func forgetRequests() { state.withLock { $0.received = [] } }

    func add(_ fault: StandInFault) { state.withLock { $0.faults.insert((fault, fault.times), at: 0) } }

    func clearFaults() { state.withLock { $0.faults = [] } }

    /// The newest fault that matches, one time less to happen.
    func nextFault(for path: String) -> StandInFault? {
        state.withLock { state in
            guard let index = state.faults.firstIndex(where: { path.hasPrefix($0.fault.path) }) else { return nil }
            let (fault, left) = state.faults[index]
            switch left {
            case nil: break
            case let left? where left > 1: state.faults[index].left = left - 1
            default: state.faults.remove(at: index)
            }
            return fault
        }
    }

    func block(_ recipient: String) { state.withLock { _ = $0.blocked.insert(recipient) } }

    func isBlocked(_ recipient: String) -> Bool { state.withLock { $0.blocked.contains(recipient) } }

    var blocked: [String] { state.withLock { $0.blocked.sorted() } }

    /// Remembers that it tried to hand an event over; the last 10,000 of them.
    func add(_ delivery: StandInDelivery) {
        state.withLock { state in
            state.deliveries.append(delivery)
            if state.deliveries.count > Self.limit { state.deliveries.removeFirst(Self.limit / 10) }
        }
    }

    var deliveries: [StandInDelivery] { state.withLock(\.deliveries) }

    func addCaller(_ number: String, _ profile: Data) { state.withLock { $0.callers[number] = profile } }

    func caller(_ number: String) -> Data? { state.withLock { $0.callers[number] } }

    func endCall(_ id: String) { state.withLock { _ = $0.endedCalls.insert(id) } }

    func hasEnded(_ id: String) -> Bool { state.withLock { $0.endedCalls.contains(id) } }

    /// True for the first command of that id for that call within its memory.
    func isNewCommand(_ commandID: String, call: String, at now: Date) -> Bool {
        state.withLock { state in
            state.commands = state.commands.filter { now.timeIntervalSince($0.value) < Self.commandMemory }
            return state.commands.updateValue(now, forKey: "\(call) \(commandID)") == nil
        }
    }

    func addFax(_ id: String, _ fax: StandInMedia) -> String {
        state.withLock { $0.faxes[id] = fax }
        return fax.path(id: id)
    }

    /// A fax nobody has put there is the sample.
    func fax(_ id: String) -> StandInMedia { state.withLock { $0.faxes[id] ?? .sample } }

    func addRecording(_ id: String, _ recording: StandInMedia) -> String {
        state.withLock { $0.recordings[id] = recording }
        return recording.path(id: id, in: "recordings")
    }

    func recording(_ id: String) -> StandInMedia? { state.withLock { $0.recordings[id] } }

    func addMessageFile(_ message: String, _ file: StandInMedia) -> String {
        state.withLock { state in
            state.messageFiles[message, default: []].append(file)
            return file.path(id: "\(message)-\(state.messageFiles[message]?.count ?? 1)", in: "messages")
        }
    }

    /// Asking for a message gives fresh links of its files.
    func freshMessageFiles(_ message: String) -> [StandInMedia]? {
        state.withLock { state in
            for index in state.messageFiles[message]?.indices ?? 0..<0 {
                state.messageFiles[message]?[index].isExpired = false
                state.messageFiles[message]?[index].generation += 1
            }
            return state.messageFiles[message]
        }
    }

    /// A file by message and number: `m1-2`.
    func messageFile(_ id: String) -> StandInMedia? {
        guard let dash = id.lastIndex(of: "-"), let number = Int(id[id.index(after: dash)...]) else { return nil }
        return state.withLock { state in
            let files = state.messageFiles[String(id[..<dash])] ?? []
            return files.indices.contains(number - 1) ? files[number - 1] : nil
        }
    }

    func expireLinks(ofMessage id: String) {
        state.withLock { state in
            for index in state.messageFiles[id]?.indices ?? 0..<0 { state.messageFiles[id]?[index].isExpired = true }
        }
    }

    func expireLinks(ofRecording id: String) { state.withLock { $0.recordings[id]?.isExpired = true } }

    /// Every question for a recording gets a link of its own.
    func freshRecording(_ id: String) -> StandInMedia? {
        state.withLock { state in
            state.recordings[id]?.isExpired = false
            state.recordings[id]?.generation += 1
            return state.recordings[id]
        }
    }

    func expireLinks(of id: String) {
        state.withLock { $0.faxes[id, default: .sample].isExpired = true }
    }

    func refreshFax(_ id: String) {
        state.withLock { state in
            state.faxes[id, default: .sample].isExpired = false
            state.faxes[id, default: .sample].generation += 1
        }
    }
}
