import EventIngress
import Foundation
import Handlers
import Numbering
import TeXML

/// What the configuration alone tells; pure.
enum ConfigurationCheck {
    /// Everything, in the order an operator sets things up.
    static func findings(_ configuration: Configuration, hasDevelopmentKey: Bool) -> [DoctorFinding] {
        [file(configuration)] + configuration.warnings.map(warning)
            + publicKeys(configuration, hasDevelopmentKey: hasDevelopmentKey)
            + [publicURL(configuration.server.publicURL), tests(configuration)]
            + documents(configuration)
            + [.ok("time-zones", "tzdata \(TimeZoneRules.databaseVersion), compiled in; the machine's own is not used")]
    }

    private static func file(_ configuration: Configuration) -> DoctorFinding {
        if let file = configuration.file { return .ok("configuration", "\(file) has no errors") }
        return .warning(
            "configuration",
            "no hookswitch.yaml in this folder: embedded defaults are in force",
            do: "write one; `hookswitch config show --defaults > hookswitch.yaml` is a start"
        )
    }

    private static func warning(_ fault: ConfigurationFault) -> DoctorFinding {
        .warning("configuration", fault.description, do: "change it there, or leave it when it is meant so")
    }

    private static func publicKeys(_ configuration: Configuration, hasDevelopmentKey: Bool) -> [DoctorFinding] {
        let place = "copy it again: portal.telnyx.com, Account, Keys & Credentials, Public Key (44 characters)"
        let unusable = configuration.telnyx.unusableKeys.map { fault -> DoctorFinding in
            .fault("public-key", "\(fault.key): \(fault.message)", do: place)
        }
        let keys = configuration.telnyx.publicKeys
        guard keys.isEmpty, unusable.isEmpty else {
            return unusable + keys.map { .ok("public-key", "32 bytes, fingerprint \($0.fingerprint)") }
        }
        guard hasDevelopmentKey else {
            return [
                .fault(
                    "public-key",
                    "telnyx.public-keys is missing, so no event could be believed and `serve` refuses to start",
                    do: "set telnyx.public-keys (portal.telnyx.com, Account, Keys & Credentials), or `serve --dev`"
                )
            ]
        }
        return [
            .warning(
                "public-key",
                "telnyx.public-keys is missing; the data directory has a development key, good for `serve --dev` only",
                do: "set telnyx.public-keys before Telnyx sends anything here"
            )
        ]
    }

    private static func publicURL(_ url: String?) -> DoctorFinding {
        guard let url else {
            return .warning(
                "public-url",
                "server.public-url is missing: callbacks are relative, and nobody can tell you what to paste",
                do: "set server.public-url to the https address Telnyx reaches you by"
            )
        }
        guard let parts = URLComponents(string: url), parts.scheme?.lowercased() == "https" else {
            return .warning(
                "public-url",
                "\(url) is not https: calls and texts would cross the internet in the clear",
                do: "put TLS in front, and write the https address in server.public-url"
            )
        }
        let host = parts.host ?? ""
        guard !["localhost", "127.0.0.1", "[::1]", "::1", "0.0.0.0"].contains(host.lowercased()) else {
            return .warning(
                "public-url",
                "\(url) is this machine's own name for itself; Telnyx cannot reach it",
                do: "write the address Telnyx reaches you by"
            )
        }
        return .ok("public-url", url)
    }

    private static func tests(_ configuration: Configuration) -> DoctorFinding {
        let failing = configuration.failingTests()
        guard let first = failing.first else {
            let count = configuration.tests.count
            return .ok(
                "tests",
                count == 0 ? "no tests are written" : count == 1 ? "the one test passes" : "all \(count) tests pass"
            )
        }
        return .fault(
            "tests",
            "failing: \(failing.count) of \(configuration.tests.count.counted("test")), so `serve` refuses to start; \(first.message)",
            do: "change the plan or the test; `hookswitch config test` shows them all"
        )
    }

    /// Telnyx ignores what it does not know without a word, so the documents of every rule are read as Telnyx would.
    private static func documents(_ configuration: Configuration) -> [DoctorFinding] {
        let documents = RouteTrial(configuration).documents
        let findings = documents.flatMap { document in
            document.document.findings().map { finding -> DoctorFinding in
                let place = "plan \(document.plan), rule \(document.rule), step \(document.step)"
                let what = "\(place): \(finding.path): \(finding.message)"
                let remedy = finding.remedy.isEmpty ? "change that step; see docs/texml.md" : finding.remedy
                return finding.severity == .error
                    ? .fault("texml", what, do: remedy) : .warning("texml", what, do: remedy)
            }
        }
        // One step may stand in several documents.
        var seen: Set<DoctorFinding> = []
        let distinct = findings.filter { seen.insert($0).inserted }
        return distinct.isEmpty
            ? [.ok("texml", "nothing is unsupported in \(documents.count.counted("document")) the plans lead to")]
            : distinct
    }
}
