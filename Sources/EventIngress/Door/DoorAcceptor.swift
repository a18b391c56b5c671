import FlyingSocks
import Logging

/// Takes connections until the listener is stopped; no fault of `accept` ends it.
struct DoorAcceptor {
    let listener: DoorListener
    let pool: NoDelayPool
    let interior: DoorInterior
    /// Tests make `accept` fail here.
    let beforeAccept: @Sendable () throws -> Void

    /// Adds a child task for every connection that gets a place.
    func run(into connections: inout DiscardingTaskGroup) async {
        var failures = 0
        while !listener.isStopped {
            do {
                try beforeAccept()
                let (socket, address) = try await listener.accept()
                if failures > 1 {
                    interior.logger.notice("connections are accepted again", metadata: ["failures": "\(failures)"])
                }
                failures = 0
                take(socket, from: PeerKey(address), into: &connections)
            } catch {
                guard !listener.isStopped else { return }
                await recover(from: AcceptFault(error), failures: failures)
                failures += 1
            }
        }
    }

    private func take(_ socket: Socket, from peer: PeerKey, into connections: inout DiscardingTaskGroup) {
        let now = ContinuousClock.now
        let door = DoorSocket(socket: socket, pool: pool)
        guard let place = interior.table.admit(socket, from: peer, at: now) else {
            interior.metrics.countDropped(.full)
            door.close(aborting: true)
            return
        }
        interior.metrics.countAccepted(open: interior.table.count)
        connections.addTask { [interior] in
            var connection = DoorConnection(place: place, socket: door, acceptedAt: now, door: interior)
            await connection.run()
        }
    }

    private func recover(from fault: AcceptFault, failures: Int) async {
        interior.metrics.countAcceptFault()
        // Once per episode: the second failure in a row, whatever its kind.
        if failures == 1 {
            interior.logger.error("connections cannot be accepted, trying on", metadata: ["fault": "\(fault)"])
        }
        if case .exhausted = fault {
            // When all are at work there is nothing to give back but time.
            _ = interior.table.makeRoom()
        }
        if let pause = fault.pause(afterFailures: failures) {
            // Ends early only by cancellation, which the loop notices itself.
            try? await Task.sleep(for: pause)
        }
    }
}
