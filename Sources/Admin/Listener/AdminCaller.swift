package import Foundation

/// Who asks the admin listener for something, as far as it has made sure.
package struct AdminCaller: Hashable, Sendable {
    /// How somebody has shown who they are.
    package enum Way: String, Hashable, Sendable {
        /// With the configured token, which anybody may hold who was given it.
        case token
        /// With a signed token of their own.
        case jwt
        /// With the session of a login.
        case session
    }

    /// The name for the audit: the subject of a signed token, what was entered at login, or `admin token`.
    package let name: String
    /// How that is known.
    package let way: Way
    /// What they may do.
    package let scope: AdminScope
    /// Where they ask from, in their proxy's words when it is a trusted one.
    package let address: String
    /// Until when this counts; nil for as long as the token is configured.
    package let until: Date?
    /// The session's id; nil without one.
    package let session: String?
    /// Whether answers hold whole telephone numbers: a program's do, a session's only after it has asked for them.
    package let seesNumbers: Bool

    /// Describes somebody.
    package init(
        name: String,
        way: Way,
        scope: AdminScope,
        address: String,
        until: Date? = nil,
        session: String? = nil,
        seesNumbers: Bool = true
    ) {
        self.name = name
        self.way = way
        self.scope = scope
        self.address = address
        self.until = until
        self.session = session
        self.seesNumbers = seesNumbers
    }

    /// Throws the problem that tells somebody they may not.
    func require(_ needed: AdminScope) throws {
        guard scope >= needed else {
            throw APIProblem(403, "scope-missing", "This needs the scope '\(needed.rawValue)'.")
        }
    }
}
