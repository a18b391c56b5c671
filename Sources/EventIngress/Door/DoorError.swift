/// Why the public door cannot be opened.
package enum DoorError: Error, Equatable {
    /// Neither an address literal nor `localhost`.
    case unusableHost(String)
    /// The system refused to listen there; `errno` says why (98: port taken, 13: not permitted).
    case cannotListen(host: String, port: UInt16, errno: Int32)
}
