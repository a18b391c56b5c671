import Foundation

/// What was seen of the doors and of a server that may be running.
struct ServerFacts: Hashable, Sendable {
    /// Why a door could not be opened; nil when it could, or was not asked for.
    let publicDoor: String?
    /// The same of the admin listener.
    let adminDoor: String?
    /// The process that serves this data directory; nil when none does.
    let running: String?
    /// Requests of the running server by endpoint and result, `texml wrong_content_type`; nil when they could not be read.
    let requests: [String: Int]?
}

extension ServerFacts {
    /// Reads `hookswitch_ingress_requests_total{endpoint="…",result="…"} N` out of an exposition of metrics.
    static func requests(in exposition: String) -> [String: Int] {
        var requests: [String: Int] = [:]
        for line in exposition.split(separator: "\n") where line.hasPrefix("hookswitch_ingress_requests_total{") {
            let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
            guard quoted.count == 5, let count = line.split(separator: " ").last.flatMap({ Int($0) }) else { continue }
            let labels = [quoted[0]: quoted[1], quoted[2]: quoted[3]]
            let value: (String) -> Substring? = { name in labels.first { $0.key.hasSuffix("\(name)=") }?.value }
            guard let endpoint = value("endpoint"), let result = value("result") else { continue }
            requests["\(endpoint) \(result)", default: 0] += count
        }
        return requests
    }
}
