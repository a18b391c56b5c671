import Foundation
import Numbering
import TelnyxEvents
import Testing

@testable import Handlers

struct CallRescueTests {
    static func state() throws -> LegState {
        let position = CallPosition(plan: "main", reference: "1", fingerprint: "00000000", step: "1", attempt: 0)
        return LegState(
            leg: "v3:leg",
            from: "+12125550100",
            to: "+15557654321",
            position: try #require(position),
            waiting: .dial
        )
    }

    @Test func aLostTransferIsAnsweredWithASentenceThatEndsTheCall() throws {
        let target = try #require(DialTarget("+15550000001"))
        let dialling = try #require(Dialling([target]))
        let rescue = try #require(
            CallRescue.rescue(of: .transfer(dialling, state: try Self.state()), key: "call-command-0")
        )
        #expect(rescue.action == "speak")
        #expect(rescue.fields["payload"] == .string(BuiltInSpeech.unavailable.text))
        #expect(LegState(try #require(rescue.clientState))?.waiting == .farewell)
    }

    @Test func aLostRescueEndsTheCall() throws {
        let speak = CallCommand.speak("x", state: try Self.state())
        let rescue = try #require(CallRescue.rescue(of: speak, key: "rescue-call-command-0"))
        #expect(rescue == .hangup("v3:leg"))
    }

    @Test func whatEndsTheCallOrNeverBeganItNeedsNone() throws {
        #expect(CallRescue.rescue(of: .hangup("v3:leg"), key: "a") == nil)
        #expect(CallRescue.rescue(of: .reject("v3:leg", busy: true), key: "a") == nil)
        #expect(CallRescue.rescue(of: .answer(try Self.state()), key: "a") == nil)
    }
}
