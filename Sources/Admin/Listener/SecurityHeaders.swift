import FlyingFox

/// What every answer of the admin listener tells browsers: nothing from elsewhere, nothing inside others, nothing guessed.
enum SecurityHeaders {
    /// The Content-Security-Policy: what a page of ours may load and where it may be shown.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; \
        connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'
        """

    private static let fields = [
        "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ]

    /// Adds those that an answer does not have in its own words; what nobody said how long to keep is not kept.
    static func add(to response: inout HTTPResponse) {
        for (name, value) in fields where response.headers[HTTPHeader(name)] == nil {
            response.headers[HTTPHeader(name)] = value
        }
        let caching = HTTPHeader("Cache-Control")
        if response.headers[caching] == nil { response.headers[caching] = "no-store" }
    }
}
