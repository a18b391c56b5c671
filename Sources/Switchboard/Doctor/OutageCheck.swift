import Foundation

/// Whether Telnyx may have given up events while no server was there, and the line that fetches them; pure.
enum OutageCheck {
    /// Telnyx hands an event over five times in two and a half minutes at most; what is shorter it has made good itself.
    private static let retries: TimeInterval = 150
    /// So long an absence is told, once a server is there again.
    private static let memory: TimeInterval = 24 * 3600

    /// `absence` is that before the server that runs, or until now when none does.
    static func findings(_ absence: Absence?, isRunning: Bool, at now: Date) -> [DoctorFinding] {
        guard let absence, absence.until.timeIntervalSince(absence.from) > retries,
            !isRunning || now.timeIntervalSince(absence.until) < memory
        else { return [] }
        let from = absence.from.formatted(.iso8601)
        let line = "`hookswitch events recover --since \(from)`"
        guard isRunning else {
            return [
                .warning(
                    "outage",
                    "no server has been here since \(from)",
                    do: "start it; then \(line) fetches what Telnyx could not hand over"
                )
            ]
        }
        return [
            .warning(
                "outage",
                "no server was here from \(from) until \(absence.until.formatted(.iso8601))",
                do: "\(line) fetches what Telnyx could not hand over, if nobody has done it"
            )
        ]
    }
}
