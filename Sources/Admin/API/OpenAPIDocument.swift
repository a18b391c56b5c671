import TelnyxEvents

/// The OpenAPI 3.1 document of a list of operations.
enum OpenAPIDocument {
    /// The whole document.
    static func json(of operations: [APIOperation]) -> JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for operation in operations {
            paths[AdminAPI.root + operation.path, default: [:]][operation.method.rawValue.lowercased()] = json(
                of: operation
            )
        }
        return .object([
            "openapi": .string("3.1.0"),
            "info": .object([
                "title": .string("Hookswitch"), "version": .string("1"),
                "description": .string("Opt-outs, messages, events and what operators do about them."),
            ]),
            "servers": .array([.object(["url": .string("/")])]),
            "security": .array([.object(["bearer": .array([])])]),
            "paths": .object(paths.mapValues(JSONValue.object)),
            "components": .object([
                "securitySchemes": .object([
                    "bearer": .object(["type": .string("http"), "scheme": .string("bearer")])
                ]),
                "schemas": .object(["Problem": problem]),
                "responses": .object([
                    "Problem": .object([
                        "description": .string("What went wrong (RFC 9457)."),
                        "content": .object([
                            "application/problem+json": .object([
                                "schema": .object(["$ref": .string("#/components/schemas/Problem")])
                            ])
                        ]),
                    ])
                ]),
            ]),
        ])
    }

    private static let problem = JSONValue.object([
        "type": .string("object"),
        "properties": .object([
            "type": APISchema.text("What sort of problem it is.", format: "uri").json,
            "title": APISchema.text("The same in words.").json,
            "status": APISchema.integer("The status code.").json,
            "detail": APISchema.text("What happened in this case.").json,
            "errors": APISchema.list(
                of: .object(["path": .text("Where."), "message": .text("What.")], required: ["path", "message"])
            ).json,
        ]),
        "required": .array(["type", "title", "status", "detail"].map(JSONValue.string)),
    ])

    private static func json(of operation: APIOperation) -> JSONValue {
        var members: [String: JSONValue] = [
            "operationId": .string(operation.id), "summary": .string(operation.summary),
            "description": .string("Needs the scope `\(operation.scope.rawValue)`."),
            "parameters": .array(parameters(of: operation)), "responses": .object(responses(of: operation)),
        ]
        if let body = operation.body {
            members["requestBody"] = .object([
                "required": .bool(true), "content": .object(["application/json": .object(["schema": body.json])]),
            ])
        }
        return .object(members)
    }

    private static func parameters(of operation: APIOperation) -> [JSONValue] {
        var found = operation.components.filter { $0.first == "{" }.map { component in
            let name = String(component.dropFirst().dropLast())
            return parameter(name, in: "path", operation.places[name] ?? .text("A name."), isRequired: true)
        }
        found += operation.parameters.map { parameter($0.name, in: "query", $0.schema) }
        if operation.takesIdempotencyKey {
            let schema = APISchema.text("Every repetition of a request under one key gets the first answer, for a day.")
            found.append(parameter("Idempotency-Key", in: "header", schema))
        }
        return found
    }

    private static func parameter(
        _ name: String,
        in place: String,
        _ schema: APISchema,
        isRequired: Bool = false
    ) -> JSONValue {
        .object([
            "name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schema.json,
        ])
    }

    private static func responses(of operation: APIOperation) -> [String: JSONValue] {
        var responses: [String: JSONValue] = [:]
        for (status, schema) in operation.answers {
            responses[String(status)] = .object([
                "description": .string(operation.summary),
                "content": .object(
                    Dictionary(uniqueKeysWithValues: schema.contentTypes.map { ($0, .object(["schema": schema.json])) })
                ),
            ])
        }
        var problems = operation.problems
        problems[401] = "The bearer token is missing or wrong."
        problems[403] = problems[403] ?? "The token's scope is not enough."
        problems[429] = "Too many requests; Retry-After says when."
        if operation.body != nil || !operation.parameters.isEmpty {
            problems[400] = problems[400] ?? "A parameter or the body is wrong."
        }
        for (status, description) in problems {
            responses[String(status)] = .object([
                "description": .string(description),
                "content": .object([
                    "application/problem+json": .object([
                        "schema": .object(["$ref": .string("#/components/schemas/Problem")])
                    ])
                ]),
            ])
        }
        responses["default"] = .object(["$ref": .string("#/components/responses/Problem")])
        return responses
    }
}
