import EventIngress

/// What doors, counts and events tell about this machine and about how Telnyx's side is set up; pure.
enum ServerCheck {
    /// Whether the doors can be opened, or are by ourselves.
    static func doors(_ facts: ServerFacts) -> [DoctorFinding] {
        let doors = [("port", facts.publicDoor), ("admin-port", facts.adminDoor)]
        return doors.compactMap { check, refusal -> DoctorFinding? in
            guard let refusal else { return check == "port" ? .ok(check, "can be opened") : nil }
            if let running = facts.running, !refusal.contains("no address of this machine") {
                return .ok(check, "\(refusal), while hookswitch serve runs (process \(running))")
            }
            return .fault(
                check,
                "cannot be opened: \(refusal)",
                do: "see who has it with `ss -ltnp`, or choose another host or port"
            )
        }
    }

    /// What a running server has refused that its operator can put right.
    static func requests(_ facts: ServerFacts) -> [DoctorFinding] {
        guard let counts = facts.requests else { return [] }
        let count: (String) -> Int = { counts[$0] ?? 0 }
        var findings: [DoctorFinding] = []
        if count("texml wrong_content_type") > 0 {
            findings.append(
                .fault(
                    "voice-url",
                    "\(count("texml wrong_content_type").counted("request")) to /texml/ brought no form: a Call Control application "
                        + "has the TeXML URL, sends JSON there and ignores the XML",
                    do: "give that application /webhooks/telnyx, or make it a TeXML application"
                )
            )
        }
        if count("webhooks not_json") > 0 {
            findings.append(
                .fault(
                    "webhook-url",
                    "\(count("webhooks not_json").counted("authentic request")) to /webhooks/telnyx brought no JSON: a TeXML "
                        + "application has the webhook URL",
                    do: "give that application the voice URL that `serve` prints at its start, and set POST"
                )
            )
        }
        let forged = count("webhooks signature_forged") + count("texml signature_forged")
        if forged > 0 {
            findings.append(
                .warning(
                    "signatures",
                    "\(forged.counted("request")) came signed with another key than telnyx.public-keys, or changed on the way",
                    do: "compare the key with the portal's; a proxy must not change bodies"
                )
            )
        }
        let stale = count("webhooks signature_stale") + count("texml signature_stale")
        if stale > 0 {
            findings.append(
                .warning(
                    "signatures",
                    "\(stale.counted("request")) came signed too far from our clock",
                    do: "compare the clock; see the finding `clock`"
                )
            )
        }
        let silent = count("texml signature_missing") + count("texml no_credential")
        if silent > 0 {
            findings.append(
                .warning(
                    "voice-url",
                    "\(silent.counted("request")) to /texml/ proved nothing: no signature and no right token",
                    do: "paste the voice URL that `serve` prints at its start, with its token, and set POST"
                )
            )
        }
        return findings.isEmpty
            ? [.ok("requests", "the running server refused nothing that points at a wrong URL")] : findings
    }

    /// What the stored events say.
    static func traffic(_ traffic: JournalTraffic, hasKey: Bool) -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        if traffic.legacyEvents > 0 {
            findings.append(
                .fault(
                    "api-version",
                    "\(traffic.legacyEvents.counted("event")) came in the form of API version 1, which nothing is decided by",
                    do: "set the webhook API version to 2 in the application or messaging profile"
                )
            )
        }
        if traffic.controlledCalls > 0, !hasKey {
            findings.append(
                .fault(
                    "call-control",
                    "\(traffic.controlledCalls.counted("call")) came from a Call Control application, which ignores XML and "
                        + "waits for commands; without telnyx.api-key none can be given",
                    do: "set telnyx.api-key, or give the number to a TeXML application with the voice URL"
                )
            )
        }
        if traffic.deadEvents > 0 {
            findings.append(
                .warning(
                    "events",
                    "\(traffic.deadEvents.counted("event")) had to be given up",
                    do: "see why with `hookswitch events dead`, then `hookswitch events retry ID`"
                )
            )
        }
        guard findings.isEmpty else { return findings }
        let words =
            "\(traffic.events.counted("event")): \(traffic.voiceFetches.counted("TeXML fetch", "TeXML fetches")), "
            + "\(traffic.controlledCalls.counted("call")) by Call Control"
        return [.ok("events", traffic.events == 0 ? "none yet" : words)]
    }
}
