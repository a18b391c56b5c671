/// One value that is looked up when somebody asks for the metrics, and not kept.
package struct MetricSample: Hashable, Sendable {
    let name: String
    let labels: [String: String]
    let value: Double

    /// A value of a metric in the catalogue.
    package init(_ name: String, _ labels: [String: String] = [:], _ value: Double) {
        self.name = name
        self.labels = labels
        self.value = value
    }
}
