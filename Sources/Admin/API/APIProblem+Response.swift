package import FlyingFox

extension APIProblem {
    /// The answer that tells it.
    package var response: HTTPResponse {
        var fields = HTTPHeaders([.contentType: "application/problem+json"])
        for (name, value) in headers { fields[HTTPHeader(name)] = value }
        return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: title), headers: fields, body: document)
    }
}
