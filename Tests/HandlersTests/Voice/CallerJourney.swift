import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

/// A caller of a TeXML application, walked from document to document by what they do.
struct CallerJourney {
    let script: CallScript
    var profile: CallerProfile?
    /// The document heard last.
    private(set) var document = ""
    /// The texts asked for so far.
    private(set) var texts: [StepText] = []

    init(_ script: CallScript, profile: CallerProfile? = nil) throws {
        self.script = script
        self.profile = profile
        try ask("voice", [:], address: nil)
    }

    /// Requests the address in an attribute of the last document (or its redirect), as Telnyx would.
    @discardableResult
    mutating func go(_ attribute: String, _ fields: [String: String] = [:]) throws -> String {
        let address = try self.address(attribute)
        let step = try #require(address.split(separator: "?").first?.split(separator: "/").last.map(String.init))
        try ask(step, fields, address: address)
        return document
    }

    func address(_ attribute: String) throws -> String {
        guard attribute == "redirect" else { return try VoiceFixtures.attribute(attribute, in: document) }
        let found = try #require(document.firstMatch(of: /<Redirect>([^<]+)</))
        return String(found.1).replacing("&amp;", with: "&")
    }

    var verbs: [String] { document.matches(of: /<([A-Z][A-Za-z]+)/).map { String($0.1) }.filter { $0 != "Response" } }

    mutating func ask(_ step: String, _ fields: [String: String], address: String?) throws {
        let answer = try VoiceFixtures.answer(
            script,
            try VoiceFixtures.request(step, fields, query: address),
            profile: profile
        )
        document = try VoiceFixtures.document(answer)
        texts += answer.texts
    }
}
