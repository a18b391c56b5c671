import Foundation
import Testing

@testable import Switchboard

/// The token of voice URLs is a credential.
@Suite struct VoiceTokenTests {
    @Test func theTokenInTheURLIsNotWrittenDown() async throws {
        try await TestServer.run { server in
            let path = "/texml/t/\(TestServer.voiceToken)/voice"
            let query = String(decoding: try Samples.call().body, as: UTF8.self)
            let first = try await server.answer(to: .form(Data(query.utf8), to: path, .none))
            let action = try #require(Self.action(in: first.text))
            let fetched = try await server.answer(to: Knock(method: "GET", path: "\(path)?\(query)", signing: .none))
            let callback = Data("\(query)&DialCallStatus=busy".utf8)
            let second = try await server.answer(to: .form(callback, to: action, .none))
            #expect(fetched.status == 200)
            #expect(second.status == 200)
            try await server.settle()
            for suffix in ["", "-wal"] {
                let bytes = try #require(FileManager.default.contents(atPath: server.directory.database + suffix))
                #expect(bytes.firstRange(of: Data(TestServer.voiceToken.utf8)) == nil, "\(suffix)")
            }
        }
    }

    private static func action(in document: String) -> String? {
        document.firstMatch(of: /action="([^"]+)"/).map { String($0.1).replacingOccurrences(of: "&amp;", with: "&") }
    }
}
