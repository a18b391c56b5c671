/// How slow a download may be: a sender that dribbles must not hold a place for ever; pure.
struct DownloadPace: Hashable, Sendable {
    /// The whole of it, however large.
    let deadline: Duration
    /// After `grace`, so many bytes a second on average.
    let minimumRate: Int
    /// Connections start slowly, and small files are done before it matters.
    let grace: Duration

    init(deadline: Duration, minimumRate: Int = 4 << 10, grace: Duration = .seconds(20)) {
        self.deadline = deadline
        self.minimumRate = minimumRate
        self.grace = grace
    }

    /// Whether so much after so long is too little.
    func isTooSlow(_ bytes: Int, after elapsed: Duration) -> Bool {
        elapsed > deadline || (elapsed > grace && Double(bytes) < elapsed / .seconds(1) * Double(minimumRate))
    }
}
