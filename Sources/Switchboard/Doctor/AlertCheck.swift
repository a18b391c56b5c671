import Foundation

/// What a server has told about and is not over; pure.
enum AlertCheck {
    static func findings(_ open: [OpenAlert]) -> [DoctorFinding] {
        guard !open.isEmpty else { return [.ok("alerts", "none is open")] }
        return open.map { alert in
            .warning(
                "alert",
                "\(alert.what) (\(alert.key), since \(alert.since.formatted(.iso8601)))",
                do: alert.remedy
            )
        }
    }
}
