import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TelnyxEvents
import Testing

/// A real Chromium without a window, driven through chromedriver (W3C WebDriver, and the DevTools protocol behind it).
struct Browser: Sendable {
    /// What the driver refused, in its own words.
    struct Fault: Error {
        let words: String
    }

    /// The escape key, as WebDriver writes it.
    static let escape = "\u{E00C}"

    static let isWanted = Tool.areWanted("chromium", "chromedriver")

    private let session: String
    private let client: HTTPClient

    /// Opens a browser for the length of `test`.
    static func run(_ client: HTTPClient, _ test: (Browser) async throws -> Void) async throws {
        let folder = try TestFolder()
        let driver = try Tool("chromedriver").process(["--port=0"], in: folder)
        let words = Pipe()
        driver.standardOutput = words
        driver.standardError = FileHandle.nullDevice
        try driver.start()
        // A child may have inherited a mask that holds a polite request back.
        defer { kill(driver.processIdentifier, SIGKILL) }
        let port = try await port(in: words)
        let base = "http://127.0.0.1:\(port)/session"
        let options = JSONValue.object([
            "binary": .string(Tool("chromium").url?.path() ?? "chromium"),
            "args": .array(
                [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                    "--force-color-profile=srgb", "--lang=en-US", "--window-size=1360,900",
                    "--user-data-dir=\(folder.path("profile"))",
                ].map(JSONValue.string)
            ),
        ])
        let wanted = JSONValue.object([
            "capabilities": .object([
                "alwaysMatch": .object([
                    "goog:chromeOptions": options, "goog:loggingPrefs": .object(["browser": .string("ALL")]),
                    "timeouts": .object(["script": .integer(120_000)]),
                ])
            ])
        ])
        let opened = try await ask(client, .POST, base, wanted)
        guard case .object(let members) = opened, case .string(let id)? = members["sessionId"] else {
            throw Fault(words: "no session")
        }
        let browser = Browser(session: "\(base)/\(id)", client: client)
        do {
            try await test(browser)
        } catch {
            _ = try? await ask(client, .DELETE, browser.session, nil)
            throw error
        }
        _ = try await ask(client, .DELETE, browser.session, nil)
    }

    /// Goes to a page.
    func open(_ url: String) async throws { _ = try await ask(.POST, "/url", ["url": .string(url)]) }

    /// What a script says.
    @discardableResult
    func say(_ script: String, _ arguments: JSONValue...) async throws -> JSONValue {
        try await ask(.POST, "/execute/sync", ["script": .string(script), "args": .array(arguments)])
    }

    /// A command of the DevTools protocol.
    @discardableResult
    func command(_ name: String, _ parameters: [String: JSONValue] = [:]) async throws -> JSONValue {
        try await ask(.POST, "/goog/cdp/execute", ["cmd": .string(name), "params": .object(parameters)])
    }

    /// Waits until an element is there that a selector means, with these words in it when any are given.
    ///
    /// The page itself looks again whenever it changes, and the driver ends the wait after two minutes.
    func see(_ selector: String, _ words: String = "", sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let script = """
            const [selector, words, done] = arguments;
            const isThere = () => [...document.querySelectorAll(selector)].some((one) =>
              one.getClientRects().length > 0 && one.textContent.includes(words));
            if (isThere()) { done(true); return; }
            const watch = new MutationObserver(() => { if (isThere()) { watch.disconnect(); done(true); } });
            watch.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
            """
        let asked: [String: JSONValue] = [
            "script": .string(script), "args": .array([.string(selector), .string(words)]),
        ]
        do {
            _ = try await ask(.POST, "/execute/async", asked)
        } catch {
            Issue.record("not seen: \(selector) '\(words)'", sourceLocation: sourceLocation)
            throw error
        }
    }

    /// Clicks the first visible element that a selector means and that has these words in it.
    func click(_ selector: String, _ words: String = "") async throws {
        try await see(selector, words)
        let found = try await say(
            """
            return [...document.querySelectorAll(arguments[0])].find((one) =>
              one.getClientRects().length > 0 && one.textContent.includes(arguments[1]))
            """,
            .string(selector),
            .string(words)
        )
        _ = try await ask(.POST, "/element/\(try Self.id(of: found))/click", [:])
    }

    /// Types into the element a selector means, in place of what stands there.
    func write(_ text: String, into selector: String) async throws {
        try await see(selector)
        let found = try await say("return document.querySelector(arguments[0])", .string(selector))
        let element = "/element/\(try Self.id(of: found))"
        _ = try await ask(.POST, element + "/clear", [:])
        _ = try await ask(.POST, element + "/value", ["text": .string(text)])
    }

    /// Presses one key, whatever has the focus.
    func press(_ key: String) async throws {
        let acts = ["keyDown", "keyUp"].map { JSONValue.object(["type": .string($0), "value": .string(key)]) }
        let keyboard = JSONValue.object([
            "type": .string("key"), "id": .string("keyboard"), "actions": .array(acts),
        ])
        _ = try await ask(.POST, "/actions", ["actions": .array([keyboard])])
    }

    /// The errors and warnings of the page's console since it was asked last.
    func complaints() async throws -> [String] {
        guard case .array(let entries) = try await ask(.POST, "/se/log", ["type": .string("browser")]) else {
            return []
        }
        return entries.compactMap { entry in
            guard case .object(let members) = entry, case .string(let words)? = members["message"] else { return nil }
            return members["level"] == .string("SEVERE") || members["level"] == .string("WARNING") ? words : nil
        }
    }

    /// The page as a PNG.
    func picture() async throws -> Data {
        guard case .string(let text) = try await ask(.GET, "/screenshot", nil), let data = Data(base64Encoded: text)
        else { throw Fault(words: "no picture") }
        return data
    }

    private func ask(_ method: HTTPMethod, _ path: String, _ body: [String: JSONValue]?) async throws -> JSONValue {
        try await Self.ask(client, method, session + path, body.map(JSONValue.object))
    }

    private static func ask(
        _ client: HTTPClient,
        _ method: HTTPMethod,
        _ url: String,
        _ body: JSONValue?
    ) async throws -> JSONValue {
        var request = HTTPClientRequest(url: url)
        request.method = method
        if let body { request.body = .bytes(ByteBuffer(bytes: try JSONEncoder().encode(body))) }
        let response = try await client.execute(request, timeout: .seconds(60))
        let bytes = Data(try await response.body.collect(upTo: 1 << 24).readableBytesView)
        guard case .object(let answer) = try JSONDecoder().decode(JSONValue.self, from: bytes) else { return .null }
        guard response.status == .ok else { throw Fault(words: String(decoding: bytes.prefix(600), as: UTF8.self)) }
        return answer["value"] ?? .null
    }

    private static func id(of element: JSONValue) throws -> String {
        guard case .object(let members) = element, case .string(let id)? = members.first?.value else {
            throw Fault(words: "no element")
        }
        return id
    }

    /// The port the driver says it listens on; what it says later is read and let go.
    private static func port(in pipe: Pipe) async throws -> Substring {
        let lines = await ServeRun.lines(of: pipe.fileHandleForReading) { $0.contains("started successfully") }
        guard let port = lines.compactMap({ $0.firstMatch(of: #/started successfully on port (\d+)/#)?.1 }).first else {
            throw Fault(words: "chromedriver ended: \(lines)")
        }
        return port
    }
}
