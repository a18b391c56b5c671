import AsyncHTTPClient
import Foundation
import TelnyxStandIn

@testable import Handlers

/// A stand-in that serves for the length of a test, and a client for it.
struct StandInBench {
    let standIn: StandInServer
    let http: OutboundHTTP
    let origin: String

    func client(key: String = "KEY-test", deadline: Duration = .seconds(60), baseURL: String? = nil) -> TelnyxClient? {
        TelnyxAPIKey(key).map {
            TelnyxClient(http: http, baseURL: baseURL ?? "\(origin)/v2", apiKey: $0, deadline: deadline)
        }
    }

    /// Runs `body` beside a server and takes both down again.
    static func run(apiKey: String? = nil, _ body: (StandInBench) async throws -> Void) async throws {
        let standIn = try StandInServer(apiKey: apiKey)
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await standIn.run() }
                let origin = try await standIn.origin()
                try await body(StandInBench(standIn: standIn, http: OutboundHTTP(client: client), origin: origin))
            }
        }
    }
}
