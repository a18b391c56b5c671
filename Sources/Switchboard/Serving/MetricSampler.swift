import Admin
import EventIngress
import Foundation
import GRDB
import Handlers
import TelnyxEvents

/// What is looked up when somebody asks for the metrics: backlogs, breakers, sizes, the process itself.
struct MetricSampler: Sendable {
    let database: any DatabaseReader
    let journal: Journal
    let outbox: OutboxWorker
    let directory: DataDirectory
    let now: @Sendable () -> Date

    /// What cannot be read is left out, and the rest is told.
    func samples() async -> [MetricSample] {
        // A missing part shows as an absent series, which alert rules notice.
        let stored = (try? await events() + effects()) ?? []
        return stored + destinations + files + ProcessFacts.read().samples
            + [MetricSample("hookswitch_build_info", ["version": Release.version], 1)]
    }

    private func events() async throws -> [MetricSample] {
        let backlog = try await journal.backlog()
        let states = [EventState.pending, .claimed, .waiting, .dead].map { state in
            MetricSample("hookswitch_journal_events", ["state": state.rawValue], Double(backlog.count(state)))
        }
        return states
            + EventFamily.allCases.map { family in
                let age = backlog.oldestDue[family].map { max(now().timeIntervalSince($0), 0) } ?? 0
                return MetricSample("hookswitch_journal_oldest_due_seconds", ["family": family.rawValue], age)
            }
    }

    private func effects() async throws -> [MetricSample] {
        let (backlog, troubles, halts) = try await database.read { db in
            (try Outbox.backlog(in: db), try Outbox.troubles(in: db), try Outbox.halts(in: db))
        }
        let known = Set(outbox.statuses.map(\.destination)).union(backlog.map(\.destination)).union(troubles.keys)
        return known.sorted { $0.rawValue < $1.rawValue }.flatMap { destination -> [MetricSample] in
            let rows = backlog.first { $0.destination == destination }
            let labels = ["destination": destination.rawValue]
            let age = rows.map { max(now().timeIntervalSince($0.oldest), 0) } ?? 0
            let isHalted = halts.contains { $0.destination == destination }
            return [
                MetricSample("hookswitch_outbox_pending", labels, Double(rows?.pending ?? 0)),
                MetricSample("hookswitch_outbox_oldest_seconds", labels, age),
                MetricSample("hookswitch_outbox_disabled", labels, isHalted ? 1 : 0),
            ]
                + [EffectState.unconfirmed, .refused, .failed, .dead].map { state in
                    let labels = ["destination": destination.rawValue, "state": state.rawValue]
                    return MetricSample(
                        "hookswitch_outbox_settled",
                        labels,
                        Double(troubles[destination]?[state] ?? 0)
                    )
                }
        }
    }

    private var destinations: [MetricSample] {
        outbox.statuses.flatMap { status in
            let labels = ["destination": status.destination.rawValue]
            return [
                MetricSample("hookswitch_outbox_breaker_open", labels, status.isDegraded ? 1 : 0),
                MetricSample("hookswitch_outbox_under_way", labels, Double(status.underWay)),
            ]
        }
    }

    private var files: [MetricSample] {
        let sizes = [("main", ""), ("wal", "-wal")].compactMap { name, suffix -> MetricSample? in
            // No such file only means: no such series.
            let attributes = try? FileManager.default.attributesOfItem(atPath: directory.database + suffix)
            return (attributes?[.size] as? NSNumber).map {
                MetricSample("hookswitch_database_bytes", ["file": name], $0.doubleValue)
            }
        }
        let free = DiskGuard.freeBytes(of: directory.path).map {
            MetricSample("hookswitch_disk_free_bytes", [:], Double($0))
        }
        return sizes + [free].compactMap(\.self)
    }
}
