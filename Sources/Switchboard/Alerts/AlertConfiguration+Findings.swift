import Foundation
import Handlers

extension AlertConfiguration {
    /// What is wrong about what was seen, and what to do; pure.
    func findings(in seen: AlertObservations, at now: Date) -> [AlertFinding] {
        outward(seen) + inward(seen, at: now) + machine(seen)
    }

    private func outward(_ seen: AlertObservations) -> [AlertFinding] {
        var findings: [AlertFinding] = []
        if let rule = deadLetters, seen.deadLetters >= rule.count {
            findings.append(
                AlertFinding(
                    condition: .deadLetters,
                    what:
                        "\(seen.deadLetters.counted("event or effect", "events or effects")) had to be given up within "
                        + Self.text(rule.within),
                    remedy: "`hookswitch events dead` says which and why, `hookswitch events retry ID` starts one again"
                )
            )
        }
        if let after = breakerOpen {
            findings += seen.broken.map { destination in
                AlertFinding(
                    condition: .breakerOpen,
                    subject: destination.rawValue,
                    what: "\(destination) does not take what is sent there; it waits on disk",
                    remedy: destination.sinkName == nil
                        ? "see status.telnyx.com and this machine's way out: DNS, firewall, proxy; it goes on by itself"
                        : "`hookswitch sinks list` says why; it goes on by itself when the sink answers again",
                    after: after
                )
            }
            if seen.isDirectoryDown {
                findings.append(
                    AlertFinding(
                        condition: .directoryDown,
                        what: "the directory of callers does not answer; calls are decided without profiles",
                        remedy: "look at the system behind crm.url; it is asked again by itself",
                        after: after
                    )
                )
            }
        }
        return findings
            + seen.halts.map { halt in
                AlertFinding(
                    condition: .sinkDisabled,
                    subject: halt.destination.rawValue,
                    what: "\(halt.destination) \(halt.reason) and gets nothing more; its events wait on disk",
                    remedy: "ask whoever runs it, then `hookswitch sinks enable \(halt.destination.sinkName ?? "NAME")`"
                )
            }
    }

    private func inward(_ seen: AlertObservations, at now: Date) -> [AlertFinding] {
        var findings: [AlertFinding] = []
        if let rule = noEvents, let openSince = seen.openSince {
            let last = max(seen.lastEventAt ?? .distantPast, openSince, seen.watchingSince)
            if now.timeIntervalSince(last) >= rule.length / .seconds(1) {
                findings.append(
                    AlertFinding(
                        condition: .noEvents,
                        what: "nothing came from Telnyx for \(Self.text(rule.length)) while '\(rule.hours)' is open",
                        remedy:
                            "call one of your numbers; then look at the webhook URL in the portal, TLS, DNS and the proxy"
                    )
                )
            }
        }
        if let rule = optOutSpike, seen.optOuts >= rule.count {
            let usual = Double(seen.optOutsBefore) * (rule.within / .seconds(86_400))
            if Double(seen.optOuts) >= 5 * usual {
                findings.append(
                    AlertFinding(
                        condition: .optOutSpike,
                        what: "\(seen.optOuts.counted("person", "people")) opted out within \(Self.text(rule.within))",
                        remedy:
                            "stop the campaign that runs and read its words; carriers block senders with many opt-outs"
                    )
                )
            }
        }
        if let rule = signaturesRefused, seen.refusedSignatures >= max(rule.count, seen.authentic) {
            findings.append(
                AlertFinding(
                    condition: .signaturesRefused,
                    what:
                        "\(seen.refusedSignatures.counted("request")) within \(Self.text(rule.within)) came signed by another "
                        + "key, changed on the way, or too old",
                    remedy:
                        "compare telnyx.public-keys with the portal (Keys & Credentials); a proxy must not change bodies"
                )
            )
        }
        if let limit = backlog, seen.backlogAge > limit {
            findings.append(
                AlertFinding(
                    condition: .backlog,
                    what: "the oldest event has been due for \(Self.text(seen.backlogAge))",
                    remedy: "see `hookswitch events list`, the log and the load of this machine"
                )
            )
        }
        return findings
    }

    private func machine(_ seen: AlertObservations) -> [AlertFinding] {
        var findings: [AlertFinding] = []
        if let limit = diskBelow, let free = seen.freeBytes, free < Int64(limit) {
            findings.append(
                AlertFinding(
                    condition: .diskSpace,
                    what: "\(free >> 20) MiB are free for the data directory",
                    remedy: "make room; when there is none, events are refused with 503"
                )
            )
        }
        if let rule = filesQuarantined, seen.quarantined >= rule.count {
            findings.append(
                AlertFinding(
                    condition: .filesQuarantined,
                    what:
                        "\(seen.quarantined.counted("file")) received within \(Self.text(rule.within)) cannot be what was announced",
                    remedy: "they lie apart in the folder `quarantine`; look at them before you trust them"
                )
            )
        }
        if let limit = clockSkew, let ahead = seen.clockAhead, max(ahead, .zero - ahead) > limit {
            let seconds = Int(abs(ahead / .seconds(1)).rounded())
            findings.append(
                AlertFinding(
                    condition: .clockSkew,
                    what: "this machine's clock is \(seconds) s \(ahead < .zero ? "behind" : "ahead of") Telnyx's",
                    remedy: "synchronise it: `timedatectl set-ntp true`, or chrony"
                )
            )
        }
        if seen.isKeyRejected {
            findings.append(
                AlertFinding(
                    condition: .keyRejected,
                    what: "Telnyx's API rejects telnyx.api-key; messages and call commands are not carried out",
                    remedy: "make a new key (portal.telnyx.com, API Keys), set telnyx.api-key, and restart"
                )
            )
        }
        if seen.configurationRefusal != nil {
            findings.append(
                AlertFinding(
                    condition: .configurationRefused,
                    what: "the configuration file was not taken; the rules before it are in force",
                    remedy: "`hookswitch config check` says what is wrong with it"
                )
            )
        }
        return findings
    }

    private static func text(_ length: Duration) -> String {
        let seconds = Int(length / .seconds(1))
        return seconds < 120 ? "\(seconds) s" : seconds < 7200 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
    }
}
