import Foundation
import TelnyxEvents
import Testing

@testable import Admin
@testable import Switchboard

/// The document that is served against the routes that answer.
@Suite struct OpenAPIDocumentTests {
    private static func members(_ value: JSONValue?) -> [String: JSONValue] {
        if case .object(let members)? = value { members } else { [:] }
    }

    @Test func everyPathOfTheDocumentAnswersAndNoOther() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let document = try await admin.ask("GET", "/api/v1/openapi.json")
                #expect(document["openapi"] == .string("3.1.0"))
                let paths = Self.members(document["paths"])
                #expect(paths.count >= 10)
                for (path, methods) in paths {
                    let place = path.replacing(#/\{[a-z]+\}/#, with: "none")
                    let known = Set(Self.members(methods).keys)
                    for method in ["get", "post", "put", "patch", "delete"] {
                        let status = try await admin.ask(method.uppercased(), place).status
                        #expect((status == 405) == !known.contains(method), "\(method) \(place): \(status)")
                    }
                }
            }
        }
    }

    @Test func theDocumentIsWhole() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let document = try await admin.ask("GET", "/api/v1/openapi.json")
                var ids: [JSONValue] = []
                for (path, methods) in Self.members(document["paths"]) {
                    for (method, operation) in Self.members(methods) {
                        let members = Self.members(operation)
                        ids += [members["operationId"]].compactMap(\.self)
                        #expect(members["summary"] != nil && members["responses"] != nil, "\(method) \(path)")
                        Self.checkPlaces(of: path, members["parameters"])
                    }
                }
                #expect(Set(ids).count == ids.count)
                Self.checkReferences(in: document.json, of: document)
            }
        }
    }

    /// Every place of a path is declared, and nothing is declared in the path that is no place.
    private static func checkPlaces(of path: String, _ parameters: JSONValue?) {
        guard case .array(let items)? = parameters else {
            Issue.record("no parameters at \(path)")
            return
        }
        let declared = items.map(members).filter { $0["in"] == .string("path") }.map { $0["name"] }
        let places = path.matches(of: #/\{([a-z]+)\}/#).map { JSONValue.string(String($0.1)) as JSONValue? }
        #expect(declared == places, "\(path)")
    }

    private static func checkReferences(in value: JSONValue, of document: AdminClient.Answer) {
        switch value {
        case .object(let members):
            if case .string(let reference)? = members["$ref"] {
                let target = reference.split(separator: "/").dropFirst().reduce(document.json as JSONValue?) {
                    found,
                    key in
                    Self.members(found)[String(key)]
                }
                #expect(target != nil, "\(reference) points nowhere")
            }
            members.values.forEach { checkReferences(in: $0, of: document) }
        case .array(let items): items.forEach { checkReferences(in: $0, of: document) }
        default: break
        }
    }
}
