/// Something that goes wrong for requests whose path begins so.
///
/// As JSON for `POST /_stand-in/faults`: `{"path":"/v2/messages","times":2,"status":503,"retryAfter":1}`,
/// `{"path":"/v2","delayMilliseconds":800}`, `{"path":"/v2/calls","drop":true}`.
package struct StandInFault: Hashable, Sendable, Codable {
    struct NotListening: Error {}

    /// A prefix of the percent-encoded path; `/` is everything.
    package let path: String
    /// How many requests it happens to; all of them when nil.
    package let times: Int?
    /// Waits this long first.
    package let delayMilliseconds: Int?
    /// Answers with this status instead of doing anything.
    package let status: Int?
    /// The code in the error envelope.
    package let code: String?
    /// The `Retry-After` header, in seconds.
    package let retryAfter: Int?
    /// The `Location` header.
    package let location: String?
    /// Does what is asked, then closes the connection without an answer.
    package let drop: Bool?
    /// Does what is asked, announces the whole answer, sends half of the body and closes the connection.
    package let truncate: Bool?

    /// Puts a fault together.
    package init(
        path: String,
        times: Int? = 1,
        delayMilliseconds: Int? = nil,
        status: Int? = nil,
        code: String? = nil,
        retryAfter: Int? = nil,
        location: String? = nil,
        drop: Bool? = nil,
        truncate: Bool? = nil
    ) {
        self.path = path
        self.times = times
        self.delayMilliseconds = delayMilliseconds
        self.status = status
        self.code = code
        self.retryAfter = retryAfter
        self.location = location
        self.drop = drop
        self.truncate = truncate
    }
}
