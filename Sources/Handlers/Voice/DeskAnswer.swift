package import Foundation

/// A document for a caller, and what to write down about it.
package struct DeskAnswer: Sendable {
    /// The document.
    package let document: Data
    /// What was decided and told; made when it is asked for, not while the caller waits.
    package let note: @Sendable () -> Data
}
