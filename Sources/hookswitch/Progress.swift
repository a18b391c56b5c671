/// A progress bar on standard error, redrawn at most a hundred times.
struct Progress {
    let total: Int
    let isShown: Bool
    private let unit: String
    private var done = 0
    private var drawn = 0
    private let begin: Int
    private let start = ContinuousClock.now

    /// `begin` steps were done before, by another process.
    init(total: Int, isShown: Bool, unit: String = "", startingAt begin: Int = 0) {
        self.begin = begin
        self.total = total
        self.isShown = isShown
        self.unit = unit.isEmpty ? "" : " \(unit)"
    }

    /// Counts one step.
    mutating func advance() { advance(to: done + 1) }

    /// So much is done.
    mutating func advance(to done: Int) {
        self.done = done
        guard isShown, done - drawn >= max(1, total / 100) else { return }
        drawn = done
        let filled = min(30 * done / max(total, 1), 30)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        let seconds = start.duration(to: .now) / .seconds(1)
        let rate = seconds > 0 ? Int(Double(done - begin) / seconds) : 0
        let left = rate > 0 ? "\((max(total - done, 0) + rate - 1) / rate) s left" : ""
        Output.errorRaw("\r[\(bar)] \(done)/\(total)\(unit)  \(rate)/s  \(left)  ")
    }

    /// Ends the bar's line.
    func finish() {
        if isShown { Output.errorRaw("\n") }
    }
}
