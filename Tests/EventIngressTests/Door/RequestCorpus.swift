/// Byte streams a door on an open port meets: ordinary, odd but allowed, and hostile.
enum RequestCorpus {
    /// Streams whose every request is accepted, with how many requests they hold.
    static let accepted: [(text: String, requests: Int)] = [
        ("GET / HTTP/1.1\r\nHost: example.com\r\n\r\n", 1),
        ("GET /health/live HTTP/1.1\r\nhost:example.com\r\nAccept: */*\r\n\r\n", 1),
        ("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 1),
        ("GET /?a=b&c=%20d HTTP/1.1\r\nHost: a\r\n\r\n", 1),
        ("GET /texml/voice?filter[x]=1 HTTP/1.1\r\nHost: a\r\n\r\n", 1),
        ("GET http://example.com/path?q HTTP/1.1\r\nHost: example.com\r\n\r\n", 1),
        ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 1),
        ("HEAD /x HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", 1),
        ("GET / HTTP/1.0\r\n\r\n", 1),
        ("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /2 HTTP/1.0\r\n\r\n", 2),
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\nGET /never HTTP/1.1\r\nHost: a\r\n\r\n", 1),
        ("GET / HTTP/1.1\r\nHost: a\r\nX-Empty:\r\nX-Blank:   \r\nX-Tab:\tv \t\r\n\r\n", 1),
        ("GET / HTTP/1.1\r\nHost: a\r\nX-Latin: caf\u{e9}\r\n\r\n", 1),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: a\r\nx: b\r\nX: c\r\n\r\n", 1),
        ("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 1),
        ("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost: a\r\n\r\n", 2),
        ("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 0005\r\n\r\nhello", 1),
        ("GET /body HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 1),
        (chunked("5\r\nhello\r\n0\r\n\r\n") + "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 2),
        (chunked("0\r\n\r\n"), 1),
        (chunked("a\r\n0123456789\r\nA\r\n0123456789\r\n000\r\n\r\n"), 1),
        (chunked("1;name\r\nx\r\n1;a=b;c=\"d e\"\r\ny\r\n0\r\nX-Trailer: v\r\n\r\n"), 1),
        ("POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: ChUnKeD\r\n\r\n0\r\n\r\n", 1),
        ("POST /p HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx", 1),
        ("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n", 2),
    ]

    /// Streams that are refused with a status after so many accepted requests.
    static let refused: [(text: String, requests: Int, status: Int)] = [
        // Lines
        ("GET / HTTP/1.1\nHost: a\n\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\r\n\r\n", 0, 400),
        ("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        (" GET / HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("\u{16}\u{3}\u{1}\u{2}\u{0}", 0, 400),
        // Request line
        ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /\tHTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET / a HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 0, 400),
        ("GET /\r\n\r\n", 0, 400),
        ("GET HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 0, 505),
        ("GET / HTTP/1.2\r\nHost: a\r\n\r\n", 0, 505),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 0, 505),
        ("GET / http/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET / HTTP/1.10\r\nHost: a\r\n\r\n", 0, 400),
        // Target
        ("GET path HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET /caf\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET http://u@h/x HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        ("GET ftp://h/x HTTP/1.1\r\nHost: a\r\n\r\n", 0, 400),
        // Fields
        ("GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX(): b\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n folded\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n\tfolded\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: b\u{0}c\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: b\u{1}c\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: b\u{7f}\r\n\r\n", 0, 400),
        // Host
        ("GET / HTTP/1.1\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 0, 400),
        ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 0, 400),
        ("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 0, 400),
        // Framing: what smuggling is made of
        (framed("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\nX"), 0, 400),
        (framed("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\nX"), 0, 400),
        (framed("Content-Length: 5\r\nContent-Length: 5", "hello"), 0, 400),
        (framed("Content-Length: 5\r\nContent-Length: 6", "hello!"), 0, 400),
        (framed("Content-Length: 5, 5", "hello"), 0, 400),
        (framed("Content-Length: +5", "hello"), 0, 400),
        (framed("Content-Length: -1", ""), 0, 400),
        (framed("Content-Length: 0x5", "hello"), 0, 400),
        (framed("Content-Length: 5 ;a", "hello"), 0, 400),
        (framed("Content-Length: ", "hello"), 0, 400),
        (framed("Content-Length: 9223372036854775808", "hello"), 0, 400),
        (framed("Content-Length : 5", "hello"), 0, 400),
        (framed("Content-Length: 5\t", "hello"), 0, 400),
        (framed("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n"), 0, 400),
        (framed("Transfer-Encoding: identity", "hello"), 0, 501),
        (framed("Transfer-Encoding: gzip, chunked", "0\r\n\r\n"), 0, 501),
        (framed("Transfer-Encoding: chunked, chunked", "0\r\n\r\n"), 0, 501),
        (framed("Transfer-Encoding: xchunked", "0\r\n\r\n"), 0, 501),
        (framed("Transfer-Encoding: \u{b}chunked", "0\r\n\r\n"), 0, 400),
        (framed("Transfer-Encoding : chunked", "0\r\n\r\n"), 0, 400),
        (framed("Transfer-Encoding:\r\n chunked", "0\r\n\r\n"), 0, 501),
        ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 0, 400),
        ("POST / HTTP/1.1\r\nHost: a\r\nExpect: teapot\r\n\r\n", 0, 417),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nabGARBAGE\r\n\r\n", 1, 400),
        // Chunks
        (chunked("g\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("0x1\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("+1\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("-1\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("1 \r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("1\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("1\r\nx\n0\r\n\r\n"), 0, 400),
        (chunked("1\r\nxy\r\n0\r\n\r\n"), 0, 400),
        (chunked("1\r\nx0\r\n\r\n"), 0, 400),
        (chunked("1;a\nb\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("1;\u{0}\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("1;a=\"\r\nx\r\n0\r\n\r\n"), 0, 400),
        (chunked("FFFFFFFFFFFFFFFF\r\nx"), 0, 400),
        (chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"), 0, 400),
        (chunked("FFFFFFFFFFF\r\nx"), 0, 413),
        (chunked("0\r\nbad trailer\r\n\r\n"), 0, 400),
        (chunked("0\r\nContent-Length: 3\r\n\r\n"), 0, 400),
        (chunked("0\r\nTransfer-Encoding: chunked\r\n\r\n"), 0, 400),
        (chunked("0\r\nConnection: close\r\n\r\n"), 0, 400),
        (framed("Transfer-Encoding: chunked\t", "0\r\n\r\n"), 0, 501),
        (chunked("0\r\nX: y\n\r\n"), 0, 400),
        (chunked("1;" + String(repeating: "a", count: 600) + "\r\nx\r\n0\r\n\r\n"), 0, 400),
    ]

    static func bytes(_ text: String) -> [UInt8] {
        // Latin-1: one scalar, one byte.
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func framed(_ fields: String, _ body: String) -> String {
        "POST /p HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n\(body)"
    }

    private static func chunked(_ body: String) -> String {
        framed("Transfer-Encoding: chunked", body)
    }
}
