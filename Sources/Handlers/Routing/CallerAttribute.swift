/// A question about the caller's profile; somebody without a profile is unknown and no VIP.
package enum CallerAttribute: Hashable, Sendable {
    /// There is a profile, or (`false`) there is none.
    case known(Bool)
    /// The profile says VIP, or (`false`) does not.
    case vip(Bool)
    /// The profile carries at least one of these tags.
    case tagged([String])
    /// The profile's language is one of these; `pt` also takes in `pt-BR`.
    case language([String])
    /// The profile names one of these account managers.
    case accountManager([String])
}

extension CallerAttribute: CustomStringConvertible {
    /// As in the configuration.
    package var description: String {
        switch self {
        case .known(let wanted): "caller.known: \(wanted)"
        case .vip(let wanted): "caller.vip: \(wanted)"
        case .tagged(let tags): "caller.tags: \(tags.joined(separator: ", "))"
        case .language(let languages): "caller.language: \(languages.joined(separator: ", "))"
        case .accountManager(let names): "caller.account-manager: \(names.joined(separator: ", "))"
        }
    }

    /// The answer for this profile.
    package func holds(for profile: CallerProfile?) -> Bool {
        switch self {
        case .known(let wanted): (profile != nil) == wanted
        case .vip(let wanted): (profile?.isVIP ?? false) == wanted
        case .tagged(let tags): !(profile?.tags.isDisjoint(with: tags) ?? true)
        case .language(let languages): languages.contains { Self.covers($0, profile?.language) }
        case .accountManager(let names): profile?.accountManager.map(names.contains) ?? false
        }
    }

    private static func covers(_ wanted: String, _ spoken: String?) -> Bool {
        guard let spoken = spoken?.lowercased() else { return false }
        let wanted = wanted.lowercased()
        return spoken == wanted || spoken.hasPrefix(wanted + "-")
    }
}
