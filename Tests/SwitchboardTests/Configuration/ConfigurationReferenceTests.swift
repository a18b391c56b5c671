import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

/// The reference of all keys, held against the parser itself.
@Suite struct ConfigurationReferenceTests {
    @Test func everyKeyTheParserKnowsIsThereWithItsMeaning() {
        #expect(ConfigurationReference().faults == [])
    }

    @Test func whatIsMissingIsNamed() {
        let shortened = ConfigurationReference.yaml
            .replacing("  max-connections: 1024", with: "  # max-connections: 1024")
            .replacing("  cache-for: 10m # how long an answer is used again", with: "  cache-for: 10m")
        let faults = ConfigurationReference(yaml: shortened).faults
        #expect(faults.count == 2)
        #expect(faults.contains("server.max-connections is not in the reference"))
        #expect(faults.contains { $0.hasPrefix("crm.cache-for has no meaning beside it") })
    }

    /// The page shows what the commands print.
    @Test func thePageIsTheReference() throws {
        let page = try String(contentsOf: Repository.root.appending(path: "docs/configuration.md"), encoding: .utf8)
        #expect(
            page.contains("```yaml\n\(ConfigurationReference.yaml)\n```"),
            "docs/configuration.md: write it anew with Scripts/configuration-page"
        )
        let schema = try Data(contentsOf: Repository.root.appending(path: "docs/hookswitch.schema.json"))
        #expect(
            try schema == ConfigurationSchema().json(),
            "docs/hookswitch.schema.json: write it anew with Scripts/configuration-page"
        )
    }

    /// A path into the schema, and what must stand there.
    @Test(arguments: [
        ("properties.server.properties.port.description", "0 takes a free one"),
        ("properties.voice.properties.plans.additionalProperties.items.anyOf.0.$ref", "#/$defs/rule"),
        ("$defs.rule.properties.when.$ref", "#/$defs/condition"),
        ("$defs.condition.properties.all.items.anyOf.0.$ref", "#/$defs/condition"),
        ("$defs.rule.properties.do.items.anyOf.0.$ref", "#/$defs/step"),
        ("$defs.step.properties.overflow.items.anyOf.0.$ref", "#/$defs/step"),
        (
            "properties.sinks.additionalProperties.properties.batch.properties.size.description",
            "at most so many events"
        ),
    ])
    func theSchemaKnowsTheShape(_ path: String, _ expected: String) throws {
        var value = try JSONDecoder().decode(JSONValue.self, from: ConfigurationSchema().json())
        for part in path.split(separator: ".").map(String.init) {
            switch value {
            case .object(let members): value = try #require(members[part], "\(path): no \(part)")
            case .array(let items):
                value = try #require(Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil })
            default: Issue.record("\(path): nothing under \(part)")
            }
        }
        #expect(value == .string(expected))
    }

    /// A wrong key is not in it: editors mark it before `config check` does.
    @Test func unknownKeysAreRefused() throws {
        let value = try JSONDecoder().decode(JSONValue.self, from: ConfigurationSchema().json())
        guard case .object(let top) = value, case .object(let keys)? = top["properties"] else {
            Issue.record("no schema of an object")
            return
        }
        #expect(top["additionalProperties"] == .bool(false))
        #expect(keys["server"] != nil && keys["sever"] == nil)
    }

    /// The schema as an editor uses it, with a validator that is not ours.
    @Test(.enabled(if: Tool.areWanted(module: "jsonschema"), "python3-jsonschema is not installed: make deps-test"))
    func aValidatorTakesWhatTheParserTakes() async throws {
        let folder = try TestFolder()
        let check = Tool(Repository.root.appending(path: "Scripts/check-schema").path())
        let schema = try folder.write(String(decoding: ConfigurationSchema().json(), as: UTF8.self), to: "schema.json")
        let examples = Repository.root.appending(path: "examples")
        let files = try FileManager.default.contentsOfDirectory(at: examples, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }.map { $0.path() }
        #expect(files.count >= 5)
        let reference = try folder.write(ConfigurationReference.yaml, to: "reference.yaml")
        let taken = try await check.run([schema, reference] + files, in: folder)
        #expect(taken.status == 0, "\(taken.output)")
        for wrong in ["sever: { port: 1 }", "voice: { plans: { main: [ { do: [ { sya: Hello } ] } ] } }", "hours: [1]"]
        {
            let file = try folder.write(wrong, to: "wrong.yaml")
            let refused = try await check.run([schema, file], in: folder)
            #expect(refused.status == 1, "\(wrong): \(refused.output)")
        }
    }
}
