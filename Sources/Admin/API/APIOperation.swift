/// One operation: where it stands, what it says about itself in the OpenAPI document, and what it does.
///
/// Routes and document are made of the same list, so that neither can promise what the other does not keep.
package struct APIOperation: Sendable {
    /// The HTTP method.
    package let method: APIMethod
    /// The path below `/api/v1`, with places in braces: `/opt-outs/{number}`.
    package let path: String
    /// A name that is unique: `addOptOut`.
    package let id: String
    /// One sentence.
    package let summary: String
    /// The query parameters it takes.
    package let parameters: [APIParameter]
    /// The places of its path that are no plain texts.
    package let places: [String: APISchema]
    /// What it wants as a body; nil for none.
    package let body: APISchema?
    /// What it answers when all is well.
    package let answers: [Int: APISchema]
    /// What somebody must be allowed to do for it.
    package let scope: AdminScope
    /// Whether it is written down in the audit: every change is, and what shows more than usual.
    package let isAudited: Bool
    /// Whether its numbers are the operator's own, which a session sees whole without having asked.
    package let namesOwnNumbers: Bool
    /// The problems of its own, by status: beside 400, 401, 404 of a path nobody has, 413, 415, 429 and 500.
    package let problems: [Int: String]
    /// What it does.
    package let handle: @Sendable (APIRequest) async throws -> APIAnswer

    /// Describes an operation; unless told otherwise reading needs `read` and everything else `operate` and is audited.
    package init(
        _ method: APIMethod,
        _ path: String,
        id: String,
        summary: String,
        parameters: [APIParameter] = [],
        places: [String: APISchema] = [:],
        body: APISchema? = nil,
        answers: [Int: APISchema],
        problems: [Int: String] = [:],
        scope: AdminScope? = nil,
        isAudited: Bool? = nil,
        namesOwnNumbers: Bool = false,
        handle: @escaping @Sendable (APIRequest) async throws -> APIAnswer
    ) {
        self.method = method
        self.path = path
        self.id = id
        self.summary = summary
        self.parameters = parameters
        self.places = places
        self.body = body
        self.answers = answers
        self.problems = problems
        self.scope = scope ?? (method == .get ? .read : .operate)
        self.isAudited = isAudited ?? (method != .get)
        self.namesOwnNumbers = namesOwnNumbers
        self.handle = handle
    }

    /// An answer of it as somebody may see it.
    func shown(_ answer: APIAnswer, to caller: AdminCaller) -> APIAnswer {
        caller.seesNumbers || namesOwnNumbers ? answer : answer.masked
    }

    /// Whether it takes an `Idempotency-Key`: everything that is posted does.
    package var takesIdempotencyKey: Bool { method == .post }

    /// The parts of the path.
    var components: [Substring] { path.split(separator: "/") }

    /// What stands at each place when the parts of a path fit; nil when they do not.
    func match(_ parts: [String]) -> [String: String]? {
        let components = components
        guard components.count == parts.count else { return nil }
        var found: [String: String] = [:]
        for (component, part) in zip(components, parts) {
            if component.first == "{" {
                guard !part.isEmpty else { return nil }
                found[String(component.dropFirst().dropLast())] = part
            } else if component != part {
                return nil
            }
        }
        return found
    }
}
