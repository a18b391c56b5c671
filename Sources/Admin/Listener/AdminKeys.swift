import Foundation

/// What opens the admin listener: the configured token, and tokens signed with configured keys.
package struct AdminKeys: Sendable {
    private let token: String?
    private let jwt: AdminJWT?

    /// Opens to that token and to what `jwt` accepts.
    package init(token: String?, jwt: AdminJWT? = nil) {
        self.token = token
        self.jwt = jwt
    }

    /// Who bears a token; nil when it opens nothing.
    func caller(bearing text: String, from address: String, at now: Date) async -> AdminCaller? {
        if let token, SecretText.isEqual(text, token) {
            return AdminCaller(name: "admin token", way: .token, scope: .admin, address: address)
        }
        return await jwt?.caller(bearing: text, from: address, at: now)
    }
}
