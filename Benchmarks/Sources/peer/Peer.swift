import EventIngress
import Foundation
import GRDB
import Logging
import ServiceLifecycle

/// One of three servers doing the same work: verify the signature, write the event down durably, answer.
///
/// `peer door|flyingfox|hummingbird DATA-DIRECTORY KEY-FILE` prints its port and serves until it is killed.
@main
struct Peer {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            print("peer door|flyingfox|hummingbird DATA-DIRECTORY KEY-FILE")
            exit(64)
        }
        let key = try SigningKey(base64: String(contentsOfFile: arguments[3], encoding: .utf8))
        let verifier = SignatureVerifier(keys: [key.publicKey])
        let journal = Journal(writer: try await database(in: arguments[2]))
        var logger = Logger(label: "peer")
        logger.logLevel = .error
        let endpoint = WebhookEndpoint(verifier: verifier, journal: journal, doorbell: Doorbell(), logger: logger)
        switch arguments[1] {
        case "door": try await DoorPeer(endpoint: endpoint, logger: logger).run()
        case "flyingfox": try await FlyingFoxPeer(endpoint: endpoint).run()
        default: try await HummingbirdPeer(verifier: verifier, journal: journal, logger: logger).run()
        }
    }

    static func announce(_ port: Int) {
        FileHandle.standardOutput.write(Data("port \(port)\n".utf8))
    }

    private static func database(in folder: String) async throws -> DatabasePool {
        let pool = try DatabasePool(path: folder + "/peer.sqlite")
        var migrator = DatabaseMigrator()
        JournalSchema.register(in: &migrator)
        try migrator.migrate(pool)
        try await Durability.require(on: pool)
        return pool
    }
}
