import EventIngress

/// What is watched beside the traffic: the room on the disk, whether the database is whole, and what is not installed.
struct Watching: Sendable {
    let disk: DiskGuard
    /// Nil where nothing is looked for.
    var integrity: IntegrityCheck?
    /// What is off because something is not installed.
    var off: [HealthEndpoint.Degradation] = []

    /// What health tells of it.
    ///
    /// A disk that gets short is somebody's business while events are still taken; then it is a fault.
    var checks: [HealthEndpoint.Check] {
        [
            HealthEndpoint.Check("disk", fault: disk.refusal, note: disk.warning),
            HealthEndpoint.Check("database", fault: integrity?.fault, note: integrity?.note),
        ]
    }
}
