import EventIngress
import Foundation

/// Why `serve` refuses to start.
package enum ServeFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// No public key is configured.
    case noPublicKey
    /// The stored voice token is none.
    case badVoiceToken(String)
    /// No API key is configured, and the command is about Telnyx's API.
    case noAPIKey
    /// The API key cannot stand in a header.
    case badAPIKey
    /// The ready file cannot be written.
    case readyFile(String, reason: String)
    /// A door cannot be opened.
    case door(String)

    /// What is wrong and what to do.
    package var description: String {
        switch self {
        case .noPublicKey:
            """
            no Telnyx public key is configured, so no event could be believed.
              Get it: portal.telnyx.com, Account, Keys & Credentials, Public Key (44 characters).
              Set it:  telnyx: { public-keys: [ "${TELNYX_PUBLIC_KEY}" ] }  in hookswitch.yaml
              Or try without an account:  hookswitch serve --dev
            """
        case .badVoiceToken(let path): "\(path) holds no voice token; remove the file, and a new one is made"
        case .noAPIKey:
            "telnyx.api-key is not set; make a key in the portal, API Keys, and write it as ${TELNYX_API_KEY}"
        case .badAPIKey: "telnyx.api-key holds characters no key has; copy it again from the portal, API Keys"
        case .readyFile(let path, let reason): "the ready file '\(path)' cannot be written: \(reason)"
        case .door(let reason): reason
        }
    }
}

extension ServeFault {
    /// What to do about a door that does not open.
    init(_ error: DoorError) {
        switch error {
        case .unusableHost(let host):
            self = .door("server.host: '\(host)' is no address of this machine; write one like 127.0.0.1 or 0.0.0.0")
        case .cannotListen(let host, let port, let number):
            let reason = String(cString: strerror(number))
            self = .door("cannot listen on \(host):\(port): \(reason); choose another with --port, 0 for a free one")
        }
    }
}
