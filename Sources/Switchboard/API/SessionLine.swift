import Admin
import Foundation

/// A session of the console as the API shows it.
struct SessionLine: Encodable {
    let id: String
    let who: String
    let scope: String
    let address: String
    let since: Date
    let until: Date

    init(_ session: SessionBook.Session) {
        id = session.id
        who = session.caller.name
        scope = session.caller.scope.rawValue
        address = session.caller.address
        since = session.since
        until = session.until
    }
}
