import Foundation
import Handlers

/// What one look at the Telnyx API tells about key and clock; pure.
enum APICheck {
    static func findings(
        _ look: APIProbe,
        url: String,
        hasKey: Bool,
        tolerance: Duration
    ) -> [DoctorFinding] {
        [key(look, url: url, hasKey: hasKey), clock(look, url: url, tolerance: tolerance)]
    }

    /// A key that cannot stand in a header is no key at all.
    static let malformedKey = DoctorFinding.fault(
        "api-key",
        "telnyx.api-key holds characters no key has",
        do: "copy it again: portal.telnyx.com, Account, Keys & Credentials, API Keys"
    )

    private static func key(_ look: APIProbe, url: String, hasKey: Bool) -> DoctorFinding {
        guard hasKey else {
            return .warning(
                "api-key",
                "telnyx.api-key is missing: texts and call commands wait in the outbox, nothing is sent",
                do: "set telnyx.api-key (portal.telnyx.com, Account, Keys & Credentials, API Keys)"
            )
        }
        switch look.outcome {
        case .answered(status: 200..<300): return .ok("api-key", "\(url) takes it")
        case .answered(let status) where status == 401 || status == 403:
            return .fault(
                "api-key",
                "\(url) rejects telnyx.api-key with \(status)",
                do:
                    "make a new key (portal.telnyx.com, Account, Keys & Credentials, API Keys), and check telnyx.api-url"
            )
        case .answered(status: 404):
            return .fault(
                "api-key",
                "\(url) does not know the API's addresses (404), so nothing can be sent there",
                do: "set telnyx.api-url to https://api.telnyx.com/v2"
            )
        case .answered(let status):
            return .warning(
                "api-key",
                "\(url) answers \(status), so the key could not be tried",
                do: "try again later"
            )
        case .unreachable(let reason):
            return .warning(
                "api-key",
                "\(url) cannot be reached (\(reason)), so the key could not be tried",
                do: "let this machine reach it: DNS, firewall, proxy"
            )
        }
    }

    private static func clock(_ look: APIProbe, url: String, tolerance: Duration) -> DoctorFinding {
        guard let ahead = look.clockAhead else {
            let why = if case .unreachable = look.outcome { "cannot be reached" } else { "does not say its time" }
            return .warning(
                "clock",
                "this machine's clock could not be compared: \(url) \(why)",
                do: "make sure that time is synchronised: `timedatectl status`"
            )
        }
        let seconds = Int((ahead / .seconds(1)).rounded(ahead < .zero ? .down : .up))
        let words = "\(abs(seconds)) s \(seconds < 0 ? "behind" : "ahead of") that of \(url)"
        if abs(seconds) <= 2 { return .ok("clock", "agrees with that of \(url)") }
        let remedy = "synchronise the clock: `timedatectl set-ntp true`, or chrony"
        let limit = Int(tolerance / .seconds(1))
        return abs(seconds) > limit
            ? .fault("clock", "\(words); events are refused beyond \(limit) s", do: remedy)
            : .warning("clock", "\(words); events are refused beyond \(limit) s", do: remedy)
    }
}
