import FlyingFox
import Foundation
import Testing

@testable import Admin

/// The console's files: compiled in as they stand, small, and without anything the content policy would refuse.
@Suite struct ConsolePagesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/Admin/Console/Web").standardizedFileURL

    private static var files: [String: String] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
            return try Dictionary(
                uniqueKeysWithValues: names.map { name in
                    var text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                    while text.hasSuffix("\n") { text.removeLast() }
                    return (name, text)
                }
            )
        }
    }

    private static func ask(_ path: String, _ headers: [HTTPHeader: String] = [:]) -> HTTPResponse? {
        let pages = ConsolePages { $0.base64EncodedString() }
        return pages.answer(
            HTTPRequest(
                method: .GET,
                version: .http11,
                path: path,
                query: [],
                headers: HTTPHeaders(headers),
                body: HTTPBodySequence()
            )
        )
    }

    @Test func whatIsCompiledInIsWhatTheFilesSay() throws {
        let files = try Self.files
        #expect(ConsoleFiles.files.keys.sorted() == files.keys.sorted())
        for (name, text) in files { #expect(ConsoleFiles.files[name] == text, "run Scripts/embed-console: \(name)") }
    }

    @Test func thePageIsSmall() {
        #expect(ConsoleFiles.files.values.reduce(0) { $0 + $1.utf8.count } < 150_000)
    }

    @Test(arguments: [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
        "setAttribute(\"style",
        "DOMParser", "createContextualFragment", "javascript:",
    ])
    func noScriptMakesMarkupOrCodeOfText(word: String) {
        for (name, text) in ConsoleFiles.files where name.hasSuffix(".js") {
            #expect(!text.contains(word), "\(name)")
        }
    }

    @Test func noPageHasScriptsOrStylesInItOrAsksElsewhere() {
        for (name, text) in ConsoleFiles.files {
            let hosts = text.replacing("http://www.w3.org/2000/svg", with: "")
            #expect(!hosts.contains("http://") && !hosts.contains("https://"), "\(name)")
            guard name.hasSuffix(".html") else { continue }
            #expect(text.firstMatch(of: #/<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=/#) == nil, "\(name)")
        }
    }

    @Test(arguments: [
        ("/console", 200, "text/html; charset=utf-8"), ("/console/app.js", 200, "text/javascript; charset=utf-8"),
        ("/console/console.css", 200, "text/css; charset=utf-8"), ("/", 303, ""), ("/console/", 303, ""),
    ])
    func theFilesAreServedByName(path: String, status: Int, type: String) throws {
        let response = try #require(Self.ask(path))
        #expect(response.statusCode.code == status && response.headers[.contentType] ?? "" == type)
    }

    @Test func nothingElseIsServed() {
        for path in ["/console/none", "/console/../app.js", "/console/index.html", "/app.js", "/metrics"] {
            #expect(Self.ask(path) == nil, "\(path)")
        }
    }

    @Test func aFileTheBrowserHasIsNotSentAgain() throws {
        let tag = try #require(Self.ask("/console/app.js")?.headers[HTTPHeader("ETag")])
        #expect(Self.ask("/console/app.js", [HTTPHeader("If-None-Match"): tag])?.statusCode == .notModified)
        #expect(Self.ask("/console/app.js", [HTTPHeader("If-None-Match"): "\"x\""])?.statusCode == .ok)
    }
}
