import Foundation
import Testing

/// One of the proxies of `deploy/`, run with its own configuration in front of a server; only its addresses are changed.
final class FrontProxy: Sendable {
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case nginx
        case caddy

        var testDescription: String { rawValue }
    }

    enum Fault: Error {
        case didNotOpen(String)
    }

    private let folder: TestFolder
    private let process: Process

    /// The access log; empty when nothing was written.
    var accessLog: String { (try? String(contentsOfFile: folder.path("access.log"), encoding: .utf8)) ?? "" }

    /// Starts it before the server at the port, and waits until it takes connections.
    init(_ kind: Kind, upstream port: Int) async throws {
        folder = try TestFolder()
        try await Self.makeCertificate(in: folder)
        try folder.write("<Response><Hangup/></Response>", to: "fallback.xml")
        let words =
            switch kind {
            case .nginx: ["-c", try Self.nginx(in: folder, upstream: port), "-p", folder.url.path()]
            case .caddy: ["run", "--adapter", "caddyfile", "--config", try Self.caddy(in: folder, upstream: port)]
            }
        process = try Tool(kind.rawValue).process(words, in: folder)
        let log = try FileHandle(forWritingTo: URL(filePath: folder.write("", to: "proxy.log")))
        process.standardOutput = log
        process.standardError = log
        try process.start()
        for _ in 1...200 where try await ask("/health/live").status == 0 {}
        guard try await ask("/health/live").status != 0 else {
            throw Fault.didNotOpen(try String(contentsOfFile: folder.path("proxy.log"), encoding: .utf8))
        }
    }

    deinit { process.terminate() }

    /// Asks over TLS, as Telnyx would; status 0 when there was no answer.
    func ask(
        _ target: String,
        method: String = "GET",
        headers: [String: String] = [:],
        body: Data? = nil
    ) async throws -> (status: Int, type: String, body: String) {
        let exchange = try TestFolder()
        var words = [
            "--silent", "--http1.1", "--unix-socket", folder.path("https.sock"), "--cacert", folder.path("cert.pem"),
            "--output", exchange.path("answer"), "--write-out", "%{http_code} %{content_type}", "--max-time", "60",
            "--request", method, "--path-as-is",
        ]
        for (name, value) in headers { words += ["--header", "\(name): \(value)"] }
        if let body {
            try body.write(to: URL(filePath: exchange.path("body")))
            words += ["--data-binary", "@\(exchange.path("body"))", "--header", "Expect:"]
        }
        let result = try await Tool("curl").run(words + ["https://hooks.example.com\(target)"], in: exchange)
        let parts = result.output.split(separator: " ", maxSplits: 1)
        let answer = (try? String(contentsOfFile: exchange.path("answer"), encoding: .utf8)) ?? ""
        return (parts.first.flatMap { Int($0) } ?? 0, parts.count > 1 ? String(parts[1]) : "", answer)
    }

    private static func makeCertificate(in folder: TestFolder) async throws {
        let words = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=hooks.example.com", "-addext", "subjectAltName=DNS:hooks.example.com",
            "-keyout", folder.path("key.pem"), "-out", folder.path("cert.pem"),
        ]
        let made = try await Tool("openssl").run(words, in: folder)
        try #require(made.status == 0, "\(made.output)")
    }

    private static func read(_ name: String) throws -> String {
        try String(contentsOf: Repository.root.appending(path: "deploy/\(name)"), encoding: .utf8)
    }

    private static func nginx(in folder: TestFolder, upstream port: Int) throws -> String {
        let letsEncrypt = "/etc/letsencrypt/live/hooks.example.com"
        let site = try read("nginx/hookswitch.conf")
            .replacing("listen [::]:443 ssl;", with: "")
            .replacing("listen 443 ssl;", with: "listen unix:\(folder.path("https.sock")) ssl;")
            .replacing("127.0.0.1:8080", with: "127.0.0.1:\(port)")
            .replacing("\(letsEncrypt)/fullchain.pem", with: folder.path("cert.pem"))
            .replacing("\(letsEncrypt)/privkey.pem", with: folder.path("key.pem"))
            .replacing("/var/log/nginx/hookswitch-error.log", with: "stderr")
            .replacing("/var/log/nginx/hookswitch.log", with: folder.path("access.log"))
            .replacing("root /var/lib/hookswitch-fallback", with: "root \(folder.url.path())")
        let file = try folder.write(site, to: "site.conf")
        return try folder.write(
            """
            daemon off;
            \(geteuid() == 0 ? "user root;" : "")
            pid \(folder.path("nginx.pid"));
            error_log stderr;
            events {}
            http {
                client_body_temp_path \(folder.path("bodies"));
                proxy_temp_path \(folder.path("proxy"));
                fastcgi_temp_path \(folder.path("fastcgi"));
                uwsgi_temp_path \(folder.path("uwsgi"));
                scgi_temp_path \(folder.path("scgi"));
                include \(file);
            }
            """,
            to: "nginx.conf"
        )
    }

    private static func caddy(in folder: TestFolder, upstream port: Int) throws -> String {
        let site = try read("caddy/Caddyfile")
            .replacing("{\n\tservers {", with: "{\n\tadmin off\n\tauto_https off\n\tservers {")
            .replacing(
                "hooks.example.com {",
                with: """
                    https://hooks.example.com {
                    \tbind unix/\(folder.path("https.sock"))
                    \ttls \(folder.path("cert.pem")) \(folder.path("key.pem"))
                    """
            )
            .replacing("127.0.0.1:8080", with: "127.0.0.1:\(port)")
            .replacing("/var/log/caddy/hookswitch.log", with: folder.path("access.log"))
            .replacing("/var/lib/hookswitch-fallback", with: folder.url.path())
        return try folder.write(site, to: "Caddyfile")
    }
}
