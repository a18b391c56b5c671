import CoreMetrics
import Synchronization

/// A number that goes up and down.
final class GaugeSeries: MeterHandler, RecorderHandler, PrometheusSeries {
    private let value = Mutex(0.0)

    let kind = "gauge"

    func set(_ value: Int64) { set(Double(value)) }

    func set(_ value: Double) { self.value.withLock { $0 = value } }

    func increment(by amount: Double) { value.withLock { $0 += amount } }

    func decrement(by amount: Double) { value.withLock { $0 -= amount } }

    func record(_ value: Int64) { set(Double(value)) }

    func record(_ value: Double) { set(value) }

    func lines(name: String, labels: [(String, String)]) -> [String] {
        [PrometheusText.line(name, labels, PrometheusText.number(value.withLock { $0 }))]
    }
}
