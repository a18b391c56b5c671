/// Why a request body is not accepted.
enum BodyError: Error, Equatable {
    case tooLarge
    case malformedChunk

    /// Status of the answer after which the connection is closed.
    var status: Int {
        switch self {
        case .tooLarge: 413
        case .malformedChunk: 400
        }
    }
}
