extension BinaryInteger {
    /// The number with its noun: `1 event`, `2 events`.
    package func counted(_ noun: String, _ several: String? = nil) -> String {
        "\(self) \(self == 1 ? noun : several ?? noun + "s")"
    }
}
