/// Everything an operator can say about the public door.
package struct DoorConfiguration: Sendable {
    /// Address literal to listen on, or `localhost`.
    package var host: String
    /// Port to listen on; 0 takes a free one.
    package var port: UInt16
    /// Largest request body that is read, in bytes; anything longer is answered 413.
    package var maxBodyBytes: Int
    /// Memory that bodies over 64 KiB may hold together, in bytes; a request beyond it is answered 503.
    package var maxHeldBodyBytes: Int
    /// Connections held at once; for a newcomer beyond it see `ConnectionTable.admit`.
    package var maxConnections: Int
    package var deadlines: Deadlines
    /// How long requests already begun may take to finish after a graceful shutdown was asked for.
    package var shutdownGrace: Duration

    package init(
        host: String = "127.0.0.1",
        port: UInt16 = 8080,
        maxBodyBytes: Int = 1024 * 1024,
        maxHeldBodyBytes: Int = 256 * 1024 * 1024,
        maxConnections: Int = 4096,
        deadlines: Deadlines = Deadlines(),
        shutdownGrace: Duration = .seconds(10)
    ) {
        self.host = host
        self.port = port
        self.maxBodyBytes = maxBodyBytes
        self.maxHeldBodyBytes = maxHeldBodyBytes
        self.maxConnections = max(1, maxConnections)
        self.deadlines = deadlines
        self.shutdownGrace = shutdownGrace
    }
}
