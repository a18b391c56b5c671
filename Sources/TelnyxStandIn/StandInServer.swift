import FlyingFox
import FlyingSocks
package import Foundation
import TelnyxEvents

/// A stand-in for Telnyx's API on loopback: a real HTTP server for `serve --dev`, `demo` and tests.
///
/// It checks requests as the API would, answers with the API's shapes and error codes, keeps a list of what it got, and can
/// be told to fail, to delay and to drop answers, here or over `POST /_stand-in/faults`. It sends nothing to anybody but
/// the events of messages, to whom it was made with.
package struct StandInServer: Sendable {
    private let server: HTTPServer
    private let state: StandInState

    /// Takes a port, 0 for a free one; without an `apiKey` any bearer key is accepted.
    ///
    /// Its clock, which the `Date` of its answers shows, is ours and `clockOffset`. `onEvent` gets the bodies of
    /// `message.sent` and `message.finalized` of every message that is taken, before the request for it is answered:
    /// that order is the hardest for a client, and it happens.
    /// `messageID` names the messages it takes.
    package init(
        port: UInt16 = 0,
        apiKey: String? = nil,
        clockOffset: Duration = .zero,
        messageID: @escaping @Sendable () -> String = { UUID().uuidString.lowercased() },
        onEvent: (@Sendable (Data) async -> Void)? = nil
    ) throws {
        let state = StandInState(apiKey: apiKey, messageID: messageID, onEvent: onEvent)
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
        let configuration = HTTPServer.Configuration(
            address: address,
            timeout: 120,
            pool: StandInPool(),
            logger: .disabled
        )
        self.state = state
        server = HTTPServer(config: configuration, handler: StandInAPI(state: state, clockOffset: clockOffset))
    }

    /// Serves until the task is cancelled.
    package func run() async throws {
        do {
            try await server.run()
        } catch {
            // FlyingFox ends a cancelled server with whatever its sockets threw.
            if !Task.isCancelled { throw error }
        }
    }

    /// The address to give to a client as Telnyx's, such as `http://127.0.0.1:54321/v2`; waits until requests are answered.
    package func baseURL() async throws -> String {
        "\(try await origin())/v2"
    }

    /// The address without a path.
    package func origin() async throws -> String {
        try await server.waitUntilListening(timeout: 60)
        guard case .ip4(_, let port)? = await server.listeningAddress else { throw StandInFault.NotListening() }
        return "http://127.0.0.1:\(port)"
    }

    /// What came in, oldest first; the last 10,000 requests.
    package var received: [StandInRequest] { state.received }

    /// The requests that had an effect: no faults answered before processing, no refusals, no repeated commands.
    package var carriedOut: [StandInRequest] { received.filter { $0.isCarriedOut } }

    /// Lets a fault happen to requests that match it, before those added earlier.
    package func add(_ fault: StandInFault) { state.add(fault) }

    /// Ends all faults.
    package func clearFaults() { state.clearFaults() }

    /// Blocks a recipient as a STOP would: messages to it fail with error 40300.
    package func block(_ recipient: String) { state.block(recipient) }

    /// Remembers an attempt to hand an event over, for `GET /v2/webhook_deliveries`; nothing is handed over.
    package func add(_ delivery: StandInDelivery) { state.add(delivery) }

    /// Ends a call: further commands for it fail with error 90018.
    package func endCall(_ callControlID: String) { state.endCall(callControlID) }

    /// Puts a fax there and answers the path of its link, to be appended to `origin()`.
    @discardableResult
    package func addFax(
        _ id: String,
        media: Data = SamplePDF.bytes,
        contentType: String = "application/pdf"
    ) -> String {
        state.addFax(id, StandInMedia(media: media, contentType: contentType))
    }

    /// Lets the links given out for a fax expire: 403 until the fax is refreshed.
    package func expireLinks(ofFax id: String) { state.expireLinks(of: id) }

    /// Lets the directory of callers beside it, `origin()/callers?number=…`, know somebody: a profile as JSON.
    package func addCaller(_ number: String, _ profile: Data) { state.addCaller(number, profile) }

    /// Puts a recording there and answers the path of its link, to be appended to `origin()`.
    @discardableResult
    package func addRecording(_ id: String, media: Data, contentType: String = "audio/mpeg") -> String {
        state.addRecording(id, StandInMedia(media: media, contentType: contentType))
    }

    /// Puts another file of a message there and answers the path of its link, to be appended to `origin()`.
    @discardableResult
    package func addMessageFile(_ message: String, media: Data, contentType: String) -> String {
        state.addMessageFile(message, StandInMedia(media: media, contentType: contentType))
    }

    /// Lets the links given out for a message's files expire: 403 until the messages API is asked for others.
    package func expireLinks(ofMessage id: String) { state.expireLinks(ofMessage: id) }

    /// Lets the links given out for a recording expire: 403 until the recordings API is asked for another.
    package func expireLinks(ofRecording id: String) { state.expireLinks(ofRecording: id) }
}
