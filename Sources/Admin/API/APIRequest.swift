package import Foundation

/// A request as an operation sees it: authentic, within the limits, its place in the path known.
package struct APIRequest: Sendable {
    /// The most items of one page.
    package static let longestPage = 200
    /// The items of a page when nothing is asked for.
    package static let standardPage = 50

    private let places: [String: String]
    private let query: [String: String]
    /// Who asks.
    package let caller: AdminCaller
    /// The body's bytes.
    package let body: Data
    /// A name for what this request does: the same for every repetition under one `Idempotency-Key`, so that what is done
    /// under it is done once.
    package let act: String

    private let headers: [String: String]

    init(
        places: [String: String],
        query: [String: String],
        body: Data,
        act: String,
        caller: AdminCaller,
        headers: [String: String] = [:]
    ) {
        self.caller = caller
        self.places = places
        self.query = query
        self.body = body
        self.act = act
        self.headers = headers
    }

    /// What stands in the path at a place of the template; empty when the template has no such place.
    package func place(_ name: String) -> String { places[name] ?? "" }

    /// A query parameter; nil when it is absent or empty.
    package func parameter(_ name: String) -> String? { query[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// A query parameter, converted; throws an `APIProblem` when it is there and `convert` gives nil.
    package func parameter<Value>(_ name: String, _ expected: String, _ convert: (String) -> Value?) throws -> Value? {
        guard let text = parameter(name) else { return nil }
        guard let value = convert(text) else { throw APIProblem.invalid(name, "is '\(text)'; expected \(expected)") }
        return value
    }

    /// A header of the request by its lowercase name; nil when it is absent.
    package func header(_ name: String) -> String? { headers[name] }

    /// What stands in the path, converted; throws an `APIProblem` when `convert` gives nil.
    package func place<Value>(_ name: String, _ expected: String, _ convert: (String) -> Value?) throws -> Value {
        guard let value = convert(place(name)) else {
            throw APIProblem.invalid(name, "is '\(place(name))'; expected \(expected)")
        }
        return value
    }

    /// Who is to stand in ledgers as the author: who logged in or signed, else whoever the request names.
    package func author(_ named: String?) -> String {
        let name = (named ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        return caller.way == .session || name.isEmpty ? caller.name : name
    }

    /// How many items a page may have.
    package func limit() throws -> Int {
        let range = 1...Self.longestPage
        let limit = try parameter("limit", "a whole number from 1 to \(Self.longestPage)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
        return limit ?? Self.standardPage
    }

    /// What stood last on the page before; nil for the first page.
    package func cursor() throws -> String? {
        try parameter("cursor", "what 'next' of the page before says", APICursor.last)
    }

    /// The body as a value; throws an `APIProblem` that says what is missing or wrong.
    package func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        do {
            return try decoder.decode(type, from: body)
        } catch let error as DecodingError {
            throw APIProblem(error)
        }
    }
}
