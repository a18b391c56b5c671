/// How long the door waits for a peer in each phase of a connection.
package struct Deadlines: Sendable {
    /// From the acceptance, or the first byte of a later request, to the end of its head.
    package var head: Duration
    /// From the end of the head to the last byte of the body.
    package var body: Duration
    /// From one answer to the first byte of the next request.
    package var idle: Duration
    /// For the peer to take a whole answer.
    package var write: Duration
    /// For the peer to notice that we are closing while it still sends.
    package var farewell: Duration

    package init(
        head: Duration = .seconds(10),
        body: Duration = .seconds(20),
        idle: Duration = .seconds(60),
        write: Duration = .seconds(10),
        farewell: Duration = .seconds(2)
    ) {
        self.head = head
        self.body = body
        self.idle = idle
        self.write = write
        self.farewell = farewell
    }

    /// The time a phase may take, nil where we do not wait for the peer.
    func limit(for phase: ConnectionPhase) -> Duration? {
        switch phase {
        case .idle: idle
        case .fresh, .head: head
        case .body: body
        case .handling: nil
        case .writing: write
        case .farewell: farewell
        }
    }

    /// The shortest of all: no deadline set from now on can end sooner.
    var shortest: Duration {
        min(head, body, idle, write, farewell)
    }
}
