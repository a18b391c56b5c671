import FlyingFox
package import Foundation

/// The console's own files, which anybody may have: they say nothing until somebody logs in.
package struct ConsolePages: Sendable {
    private struct Page: Sendable {
        let body: Data
        let type: String
        let tag: String
    }

    private let pages: [String: Page]

    /// The files that are compiled in.
    package init(digest: @Sendable (Data) -> String) {
        let types = [
            "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
            "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        ]
        let pages = ConsoleFiles.files.map { name, text in
            let body = Data(text.utf8)
            let type = name.split(separator: ".").last.flatMap { types[String($0)] } ?? "application/octet-stream"
            let path = name == "index.html" ? "/console" : "/console/\(name)"
            return (path, Page(body: body, type: type, tag: "\"\(digest(body).prefix(16))\""))
        }
        self.pages = Dictionary(uniqueKeysWithValues: pages)
    }

    /// The page of a request, 304 when the browser has it; nil for any other path.
    func answer(_ request: HTTPRequest) -> HTTPResponse? {
        guard request.method == .GET || request.method == .HEAD else { return nil }
        if ["/", "/console/"].contains(request.path) {
            return HTTPResponse(statusCode: .seeOther, headers: HTTPHeaders([.location: "/console"]))
        }
        guard let page = pages[request.path] else { return nil }
        let headers = [
            HTTPHeader.contentType: page.type, HTTPHeader("Cache-Control"): "no-cache", HTTPHeader("ETag"): page.tag,
        ]
        guard request.headers[HTTPHeader("If-None-Match")] != page.tag else {
            return HTTPResponse(statusCode: .notModified, headers: HTTPHeaders(headers))
        }
        return HTTPResponse(statusCode: .ok, headers: HTTPHeaders(headers), body: page.body)
    }
}
