import Foundation

/// A time in which no server received anything.
struct Absence: Hashable, Sendable {
    let from: Date
    let until: Date
}
