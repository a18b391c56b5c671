import CoreMetrics
import Synchronization

/// A number that only grows.
final class CounterSeries: CounterHandler, PrometheusSeries {
    private let total = Atomic<Int64>(0)

    let kind = "counter"

    func increment(by amount: Int64) { total.wrappingAdd(amount, ordering: .relaxed) }

    func reset() { total.store(0, ordering: .relaxed) }

    func lines(name: String, labels: [(String, String)]) -> [String] {
        [PrometheusText.line(name, labels, String(total.load(ordering: .relaxed)))]
    }
}
