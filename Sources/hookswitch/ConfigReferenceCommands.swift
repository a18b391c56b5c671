import ArgumentParser
import Switchboard

extension ConfigCommand {
    /// Every key there is.
    struct ReferenceCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reference",
            abstract: "Every key there is, in one annotated file."
        )

        func run() { Output.line(ConfigurationReference.yaml) }
    }

    /// What editors need to complete keys and to mark wrong ones.
    struct SchemaCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "schema",
            abstract: "The JSON Schema of the configuration, for editors.",
            discussion: """
                hookswitch config schema >hookswitch.schema.json

                and as the first line of hookswitch.yaml:

                # yaml-language-server: $schema=hookswitch.schema.json
                """
        )

        func run() throws {
            Output.line(String(decoding: try ConfigurationSchema().json().dropLast(), as: UTF8.self))
        }
    }
}
