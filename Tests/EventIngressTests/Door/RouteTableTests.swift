import FlyingFox
import Foundation
import Testing

@testable import EventIngress

struct RouteTableTests {
    private static let routes: RouteTable = {
        var routes = RouteTable()
        let names: [HTTPRoute] = [
            "POST /webhooks/telnyx", "GET,POST /texml/voice", "GET,POST /texml/:step", "GET,POST /texml/t/:token/:step",
            "GET /health/live", "GET /files/*",
        ]
        for route in names {
            routes.append(route) { request in
                let parameters = request.routeParameters.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
                return HTTPResponse(
                    statusCode: .ok,
                    body: Data("\(request.method.rawValue) \(route) \(parameters)".utf8)
                )
            }
        }
        return routes
    }()

    private func answer(_ method: String, _ target: String) async throws -> (HTTPResponse, String) {
        let text = "\(method) \(target) HTTP/1.1\r\nHost: x\r\n\r\n"
        let head = try #require(try RequestHead.parse(Array(text.utf8))).head
        let response = try await Self.routes.handleRequest(HTTPRequest(head, body: Data(), from: nil))
        return (response, String(decoding: try await response.bodyData, as: UTF8.self))
    }

    @Test(arguments: [
        ("POST", "/webhooks/telnyx", "POST POST /webhooks/telnyx "),
        ("GET", "/texml/voice?a=b", "GET GET,POST /texml/voice "),
        ("POST", "/texml/dial", "POST GET,POST /texml/:step step=dial"),
        ("POST", "/texml/t/abc/voice", "POST GET,POST /texml/t/:token/:step token=abc,step=voice"),
        ("GET", "/Health/LIVE", "GET GET /health/live "),
        ("HEAD", "/health/live", "GET GET /health/live "),
        ("GET", "/files/a/b", "GET GET /files/* "),
    ])
    func routeIsFound(method: String, target: String, text: String) async throws {
        let (response, body) = try await answer(method, target)
        #expect(response.statusCode == .ok)
        #expect(body == text)
    }

    @Test(arguments: [
        "/", "//webhooks/telnyx", "/webhooks/telnyx/", "/webhooks", "/webhooks/telnyx/x", "/texml/", "/health//live",
        "/texml/t//voice", "/admin", "/webhooks%2Ftelnyx", "/webhooks%2ftelnyx",
    ])
    func anythingElseIsNotFound(target: String) async throws {
        let (response, body) = try await answer("POST", target)
        #expect(response.statusCode == .notFound)
        #expect(body == "")
    }

    @Test(arguments: [
        ("GET", "/webhooks/telnyx", "POST"), ("DELETE", "/texml/voice", "GET,POST,HEAD"),
        ("POST", "/health/live", "GET,HEAD"), ("get", "/health/live", "GET,HEAD"), ("FOO", "/health/live", "GET,HEAD"),
    ])
    func wrongMethodIsToldTheRightOnes(method: String, target: String, allowed: String) async throws {
        let (response, _) = try await answer(method, target)
        #expect(response.statusCode == .methodNotAllowed)
        #expect(response.headers[HTTPHeader("Allow")] == allowed)
    }
}
