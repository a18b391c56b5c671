/// Why no further request is read from a connection.
enum ConnectionEnd: Error, Equatable {
    /// The peer has closed, or the connection was told to go.
    case gone
    /// What came is refused with this status.
    case refused(status: Int)
}
