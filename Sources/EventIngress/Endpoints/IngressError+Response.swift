package import FlyingFox

extension IngressError {
    /// The one table from faults to answers; bodies are empty and say nothing about us.
    ///
    /// What we cannot keep is 503, never 4xx: Telnyx does not send a call event again after a 4xx ("Voice API webhooks").
    package var response: HTTPResponse {
        switch self {
        case .notFound:
            HTTPResponse(statusCode: .notFound)
        case .wrongMethod(let allowed):
            HTTPResponse(statusCode: .methodNotAllowed, headers: Self.header("Allow", allowed.joined(separator: ", ")))
        case .tooLarge:
            // Nothing more is read, so the connection cannot be used again.
            HTTPResponse(statusCode: .payloadTooLarge, headers: Self.header("Connection", "close"))
        case .signature, .noCredential:
            HTTPResponse(statusCode: .unauthorized)
        case .notJSON, .notAForm, .wrongContentType:
            HTTPResponse(statusCode: .badRequest)
        case .notRecorded:
            HTTPResponse(statusCode: .serviceUnavailable, headers: Self.header("Retry-After", "5"))
        }
    }

    private static func header(_ name: String, _ value: String) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers.addValue(value, for: HTTPHeader(name))
        return headers
    }
}
