import Metrics

/// One counter for each way a request at an endpoint can end.
struct IngressCounters: Sendable {
    private let counters: [IngressResult: Counter]

    init(endpoint: String) {
        counters = Dictionary(
            uniqueKeysWithValues: IngressResult.allCases.map { result in
                let dimensions = [("endpoint", endpoint), ("result", result.rawValue)]
                return (result, Counter(label: "hookswitch_ingress_requests_total", dimensions: dimensions))
            }
        )
    }

    func count(_ result: IngressResult) { counters[result]?.increment() }

    func count(_ recorded: Recorded) {
        switch recorded {
        case .new: count(IngressResult.new)
        case .duplicate: count(IngressResult.duplicate)
        case .conflict: count(IngressResult.conflict)
        }
    }
}
