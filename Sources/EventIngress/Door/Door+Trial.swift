extension Door {
    /// Opens a listening socket for a moment, to see whether a door could.
    ///
    /// Throws `DoorError` as `run` would.
    package static func tryOut(host: String, port: UInt16) throws(DoorError) {
        try DoorListener.tryOut(host: host, port: port)
    }
}
