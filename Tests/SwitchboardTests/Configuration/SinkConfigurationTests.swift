import Foundation
import Handlers
import Testing

@testable import Switchboard

@Suite struct SinkConfigurationTests {
    private func sinks(_ yaml: String) throws -> [SinkConfiguration] {
        try Configuration(yaml: "sinks:\n" + yaml, environment: [:]).sinks
    }

    @Test func everyKindOfSinkIsRead() throws {
        let sinks = try sinks(
            """
              a: { url: "http://a.example", secret: [one, two], events: [call], batch: { size: 7, within: 2s }, answer-within: 3s }
              b: { file: ./x.jsonl, rotate: 1MiB, keep: 3, events: [alert, message.received], mask: [from, to.phone_number] }
              c: { stdout: true, events: call, only: [a], rename: { a: b } }
              d: { url: "${D:-}", secret: x, events: [call], batch: {} }
            """
        )
        #expect(sinks.map(\.name) == ["a", "b", "c"])
        #expect(
            sinks.map(\.target) == [
                .http(url: "http://a.example", secrets: [Secret("one"), Secret("two")], answerWithin: .seconds(3)),
                .file(path: "./x.jsonl", rotate: 1 << 20, keep: 3), .standardOutput,
            ]
        )
        #expect(sinks[0].batch == BatchPolicy(size: 7, bytes: 1 << 20, within: .seconds(2)) && sinks[1].batch == nil)
        #expect(sinks[1].shape == SinkShape(mask: [["from"], ["to", "phone_number"]]))
        #expect(sinks[2].shape == SinkShape(only: [["a"]], rename: [["a"]: "b"]))
    }

    @Test(arguments: [
        ("url: http://a.example, file: x", "file", "stands beside url"),
        ("file: x, stdout: true", "stdout", "stands beside file"),
        ("file: x, secret: y", "secret", "sinks with a url"), ("stdout: true, rotate: 1MiB", "rotate", "with a file"),
        ("file: x, batch: { size: 5 }", "batch", "always take"),
        ("url: http://a.example, secret: whsec_%", "secret", "Base64"),
        ("url: http://a.example, secret: [x, whsk_AAAA]", "secret[2]", "Ed25519"),
        ("url: http://a.example, batch: { size: 0 }", "batch.size", "whole number"),
        ("url: http://a.example, batch: { within: 2h }", "batch.within", "an hour"),
        ("url: http://a.example, batch: { bytes: 5B }", "batch.bytes", "1KiB"),
        ("url: http://a.example, batch: { sise: 5 }", "batch.sise", "'size'"),
        ("file: x, rotate: 1B", "rotate", "4KiB"), ("stdout: true, only: [a..b]", "only[1]", "no field"),
        ("stdout: true, only: [a], drop: [b]", "drop", "'b' is not kept"),
        ("stdout: true, drop: [a], mask: [a.b]", "mask", "'a.b' is left out"),
        ("stdout: true, drop: [a], rename: { a: b }", "rename.a", "left out"),
        ("stdout: true, rename: { a: c, b: c }", "rename.b", "second"),
        ("stdout: true, rename: { a: b.c }", "rename.a", "dot"),
    ])
    func whatContradictsItselfIsAFaultAtItsLine(keys: String, key: String, words: String) throws {
        do {
            _ = try sinks("  a:\n    { \(keys), events: [call] }\n")
            Issue.record("\(keys) is taken")
        } catch let faults as ConfigurationFaults {
            let fault = try #require(faults.faults.first { $0.key == "sinks.a.\(key)" }, "\(faults)")
            #expect(fault.message.contains(words) && fault.line == 3, "\(fault)")
        }
    }

    @Test func secretsInAListAreNotShown() throws {
        let yaml = "sinks: { a: { url: \"http://u:p@a.example/?t=q\", secret: [hush-1, hush-2], events: [call] } }"
        let configuration = try Configuration(yaml: yaml, environment: [:])
        let shown = try EffectiveConfiguration(configuration, environment: [:]).yaml
        #expect(!shown.contains("hush") && !shown.contains("t=q") && !"\(configuration.sinks)".contains("hush"))
        #expect(configuration.sinks.first?.target.place == "http://a.example/?...")
    }
}
