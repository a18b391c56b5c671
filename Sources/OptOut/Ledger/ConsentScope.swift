/// How far a block reaches.
public enum ConsentScope: Hashable, Sendable {
    /// Every message from us.
    case everything
    /// Messages from one of our numbers or sender names.
    case sender(String)
    /// Messages from the senders of one messaging profile.
    case profile(String)
    /// Messages of one programme.
    case programme(String)

    /// The sender's scope; an event that names none of our senders reaches as far as its profile, else everything.
    static func of(sender: String, profile: String?) -> ConsentScope {
        guard sender.isEmpty else { return .sender(sender) }
        return profile.map(ConsentScope.profile) ?? .everything
    }
}

extension ConsentScope: RawRepresentable, Codable {
    /// `everything`, or the kind and the name: `sender:+15557654321`, `profile:…`, `programme:…`.
    public var rawValue: String {
        switch self {
        case .everything: "everything"
        case .sender(let name): "sender:\(name)"
        case .profile(let name): "profile:\(name)"
        case .programme(let name): "programme:\(name)"
        }
    }

    /// Reads what `rawValue` writes; nil for anything else.
    public init?(rawValue: String) {
        if rawValue == "everything" {
            self = .everything
            return
        }
        guard let colon = rawValue.firstIndex(of: ":") else { return nil }
        let name = String(rawValue[rawValue.index(after: colon)...])
        guard !name.isEmpty else { return nil }
        switch rawValue[..<colon] {
        case "sender": self = .sender(name)
        case "profile": self = .profile(name)
        case "programme": self = .programme(name)
        default: return nil
        }
    }
}
