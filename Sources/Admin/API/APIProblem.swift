import Foundation
package import TelnyxEvents

/// A refusal or failure as `application/problem+json` (RFC 9457).
package struct APIProblem: Error, Hashable, Sendable {
    /// The status code.
    package let status: Int
    /// What sort of problem it is, a word clients can switch on: the last part of `type`.
    package let kind: String
    /// What happened in this case.
    package let detail: String
    /// Further members, for example `errors` with a path and a message each.
    package let members: [String: JSONValue]
    /// Headers the answer carries.
    package let headers: [String: String]

    /// Names a problem.
    package init(
        _ status: Int,
        _ kind: String,
        _ detail: String,
        members: [String: JSONValue] = [:],
        headers: [String: String] = [:]
    ) {
        self.status = status
        self.kind = kind
        self.detail = detail
        self.members = members
        self.headers = headers
    }

    /// Something asked for is not there.
    package static func notFound(_ detail: String) -> APIProblem { APIProblem(404, "not-found", detail) }

    /// A parameter or a body is not what the operation takes; `path` says where.
    package static func invalid(_ path: String, _ message: String) -> APIProblem {
        let error = JSONValue.object(["path": .string(path), "message": .string(message)])
        return APIProblem(400, "invalid-request", "\(path) \(message)", members: ["errors": .array([error])])
    }

    /// The title that goes with a kind: its words.
    var title: String {
        let words = kind.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The document that tells it.
    var document: Data {
        var content = members
        content["type"] = .string("urn:hookswitch:problem:\(kind)")
        content["title"] = .string(title)
        content["status"] = .integer(Int64(status))
        content["detail"] = .string(detail)
        return APIAnswer.encoded(content)
    }
}
