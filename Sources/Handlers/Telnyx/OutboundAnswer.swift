import Foundation

/// An answer to an outward request.
struct OutboundAnswer: Sendable {
    let status: Int
    /// Names in lowercase; of a repeated field the first.
    let headers: [String: String]
    /// Cut at the cap.
    let body: Data
}
