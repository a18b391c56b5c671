import AsyncHTTPClient
import EventIngress
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// Hands the stand-in's events to our own door, signed, as Telnyx would.
final class StandInEvents: Sendable {
    private let key: SigningKey
    private let now: @Sendable () -> Date
    private let door = Mutex<String?>(nil)

    /// Signs with that key; nothing is handed over until the door is named.
    init(key: SigningKey, now: @escaping @Sendable () -> Date = { Date() }) {
        self.key = key
        self.now = now
    }

    /// Names the door's base URL.
    func open(_ base: String) { door.withLock { $0 = base } }

    /// Posts one event; one that cannot be handed over is lost, as the stand-in tries once.
    func deliver(_ body: Data) async {
        guard let base = door.withLock(\.self) else { return }
        var request = HTTPClientRequest(url: base + "/webhooks/telnyx")
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        // Whoever asked for the message has its answer whatever becomes of this.
        guard let signature = try? key.sign(body: body, at: now()).headers else { return }
        for (name, value) in signature { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(bytes: body))
        _ = try? await HTTPClient.shared.execute(request, timeout: .seconds(10))
    }
}
