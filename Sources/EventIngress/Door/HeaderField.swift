/// One header line of a request: name as sent, value without surrounding blanks.
struct HeaderField: Sendable, Equatable {
    let name: String
    let value: String
}
