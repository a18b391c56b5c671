/// Where a mistyped word is looked for: among words of about its length that begin as it does.
struct MendingKey: Hashable, Sendable {
    let first: UInt8
    let count: Int
}
