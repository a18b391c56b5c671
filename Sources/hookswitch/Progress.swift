/// A progress bar on standard error, redrawn at most a hundred times.
struct Progress {
    let total: Int
    let isShown: Bool
    private var done = 0
    private let start = ContinuousClock.now

    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown
    }

    /// Counts one step.
    mutating func advance() {
        done += 1
        guard isShown, done % max(1, total / 100) == 0 else { return }
        let filled = 30 * done / max(total, 1)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        let seconds = start.duration(to: .now) / .seconds(1)
        let rate = seconds > 0 ? Int(Double(done) / seconds) : 0
        Output.errorRaw("\r[\(bar)] \(done)/\(total)  \(rate)/s ")
    }

    /// Ends the bar's line.
    func finish() {
        if isShown { Output.errorRaw("\n") }
    }
}
