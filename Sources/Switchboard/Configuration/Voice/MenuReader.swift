import Handlers
import Yams

/// Reads a `menu:` with its options.
struct MenuReader {
    let steps: StepReader

    /// The menu; nil when it has no prompt or no option that can be read.
    func menu(_ section: Section) -> Menu? {
        let prompt = steps.prompt(section, "menu")
        let timeout = section.value("timeout", default: 5, StepReader.seconds(1...60))
        let retries = section.value("retries", default: 2, ConfigurationValues.integer(0...9))
        let noInput = steps.speech(section, "no-input")
        let invalid = steps.speech(section, "invalid")
        let written = section.section("options")
        let options = written.names.compactMap { option($0, in: written) }
        if written.isEmpty {
            section.report("is missing; write what each key does, like options: { \"1\": sales }", at: "options")
        }
        guard let prompt, !options.isEmpty else { return nil }
        return Menu(
            prompt,
            options: options,
            timeoutSeconds: timeout,
            retries: retries,
            noInput: noInput,
            invalid: invalid
        )
    }

    private func option(_ key: String, in options: Section) -> Menu.Option? {
        guard (1...8).contains(key.count), key.allSatisfy("0123456789*#".contains) else {
            options.report("is not a key to press; write 1 to 8 of 0-9, * and #, in quotes", at: key)
            return nil
        }
        guard let node = options.node(key) else { return nil }
        let reader = steps.deeper(inMenu: true)
        var words: [String] = []
        let found: [Step]
        switch node {
        case .sequence: found = reader.steps(options.items(key), in: options)
        case .mapping where options.section(key).has("do"):
            let section = options.section(key)
            section.isOne("option")
            words = section.list("words") { $0 } ?? []
            found = reader.steps(section.items("do"), in: section)
            section.finish()
        case .mapping: found = reader.steps(node, path: options.path(of: key), in: options)
        default: found = word(key, in: options, reader).map { [$0] } ?? []
        }
        guard !found.isEmpty else {
            if case .sequence(let items) = node, items.isEmpty { options.report("does nothing", at: key) }
            return nil
        }
        return Menu.Option(key, words: words, do: found)
    }

    /// `repeat`, `hangup`, `reject`, or the name of a plan.
    private func word(_ key: String, in options: Section, _ reader: StepReader) -> Step? {
        guard let text = options.text(key) else { return nil }
        if ["repeat", "hangup", "reject"].contains(text) {
            return reader.word(text, path: options.path(of: key), line: options.line(of: key), in: options)
        }
        return options.value(key, reader.plan).map(Step.plan)
    }
}
