package import FlyingFox

/// Which endpoint answers which path: FlyingFox's routes, with 405 and `Allow` where only the method does not fit.
///
/// Components match as FlyingFox does (ASCII case ignored, `:name` and `*` as usual; a last `*` takes the rest), but empty
/// components count: `//health` is not `/health`. The first route that fits answers. Header, query and body patterns of a
/// route are not looked at. HEAD is answered wherever GET is.
package struct RouteTable: HTTPHandler {
    private struct Entry {
        let route: HTTPRoute
        let methods: Set<String>
        let components: [HTTPRoute.Component]
        let hasParameters: Bool
        let handler: any HTTPHandler
    }

    private var entries: [Entry] = []

    package init() {}

    /// Adds a route behind those already there.
    package mutating func append(_ route: HTTPRoute, to handler: some HTTPHandler) {
        var methods = Set(route.methods.map(\.rawValue))
        if methods.contains("GET") { methods.insert("HEAD") }
        let hasParameters = !route.parameters.isEmpty
        entries.append(
            Entry(
                route: route,
                methods: methods,
                components: route.path,
                hasParameters: hasParameters,
                handler: handler
            )
        )
    }

    /// Adds a route answered by a closure.
    package mutating func append(
        _ route: HTTPRoute,
        handler: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) {
        append(route, to: ClosureHTTPHandler(handler))
    }

    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard request.path.utf8.first == UInt8(ascii: "/") else { return HTTPResponse(statusCode: .notFound) }
        let nodes = request.path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var allowed: Set<HTTPMethod> = []
        for entry in entries where Self.matches(entry.components, nodes) {
            if entry.methods.contains(request.method.rawValue) {
                return try await Self.answer(request, by: entry)
            }
            allowed.formUnion(entry.methods.map(HTTPMethod.init(rawValue:)))
        }
        guard !allowed.isEmpty else { return HTTPResponse(statusCode: .notFound) }
        var headers = HTTPHeaders()
        headers.addValue(allowed.stringValue, for: HTTPHeader("Allow"))
        return HTTPResponse(statusCode: .methodNotAllowed, headers: headers)
    }

    private static func answer(_ request: HTTPRequest, by entry: Entry) async throws -> HTTPResponse {
        var request = request
        if request.method.rawValue == "HEAD", !entry.route.methods.contains(.HEAD) {
            // The door leaves the body out; the endpoint need not know.
            request.method = .GET
        }
        guard entry.hasParameters else { return try await entry.handler.handleRequest(request) }
        // Only FlyingFox can say which route `routeParameters` are read by.
        let response = try await RoutedHTTPHandler.handleMatchedRequest(
            request,
            to: entry.route,
            handler: entry.handler.handleRequest
        )
        return response ?? HTTPResponse(statusCode: .notFound)
    }

    private static func matches(_ components: [HTTPRoute.Component], _ nodes: [Substring.UTF8View]) -> Bool {
        if nodes.count != components.count {
            guard components.last == .wildcard, nodes.count > components.count else {
                return components.isEmpty && nodes.count == 1 && nodes[0].isEmpty
            }
        }
        return zip(components, nodes).allSatisfy { component, node in
            switch component {
            case .wildcard: true
            case .parameter: !node.isEmpty
            case .caseInsensitive(let text):
                text.utf8.count == node.count
                    && zip(text.utf8, node).allSatisfy { RequestBytes.lowercased($0) == RequestBytes.lowercased($1) }
            }
        }
    }
}
