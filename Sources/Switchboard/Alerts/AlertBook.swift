import Foundation

/// Which alerts are open, and who is to be told what; pure.
///
/// One notice when a condition has lasted long enough, a reminder each time an interval has passed, one when it is over.
struct AlertBook: Hashable, Sendable {
    /// A condition that has not been seen for so long is over, so that one that comes and goes is one alert.
    static let quiet: TimeInterval = 120

    /// What is open, in the order of their keys.
    private(set) var open: [OpenAlert]

    /// Begins with what was open before.
    init(open: [OpenAlert]) { self.open = open }

    /// Takes what is wrong now and answers what is to be told.
    ///
    /// The same findings at the same instant again tell nothing.
    mutating func take(_ findings: [AlertFinding], remindingEvery interval: Duration, at now: Date) -> [AlertNotice] {
        var notices: [AlertNotice] = []
        var book: [String: OpenAlert] = Dictionary(open.map { ($0.key, $0) }) { first, _ in first }
        for finding in findings {
            var alert = book[finding.key] ?? OpenAlert(finding, since: now)
            (alert.what, alert.remedy, alert.quietSince) = (finding.what, finding.remedy, nil)
            if let noticedAt = alert.noticedAt {
                if now.timeIntervalSince(noticedAt) >= interval / .seconds(1) {
                    alert.noticedAt = now
                    notices.append(AlertNotice(kind: .reminder, alert: alert, at: now))
                }
            } else if now.timeIntervalSince(alert.since) >= finding.after / .seconds(1) {
                alert.noticedAt = now
                notices.append(AlertNotice(kind: .open, alert: alert, at: now))
            }
            book[finding.key] = alert
        }
        let seen = Set(findings.map(\.key))
        for (key, alert) in book where !seen.contains(key) {
            guard alert.noticedAt != nil else {
                book[key] = nil
                continue
            }
            let since = alert.quietSince ?? now
            if now.timeIntervalSince(since) >= Self.quiet {
                book[key] = nil
                notices.append(AlertNotice(kind: .recovered, alert: alert, at: now))
            } else {
                book[key]?.quietSince = since
            }
        }
        open = book.values.sorted { $0.key < $1.key }
        return notices.sorted { $0.alert.key < $1.alert.key }
    }

    /// What somebody was told about, and is not over.
    var noticed: [OpenAlert] { open.filter { $0.noticedAt != nil } }
}

extension OpenAlert {
    fileprivate init(_ finding: AlertFinding, since now: Date) {
        self.init(
            key: finding.key,
            condition: finding.condition,
            subject: finding.subject,
            what: finding.what,
            remedy: finding.remedy,
            since: now
        )
    }
}
