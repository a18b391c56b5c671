package import Foundation
import Synchronization

/// The sessions of the console.
///
/// They are kept in memory only: a restart ends them all, which is also how a changed token takes effect. What is kept is a
/// digest of the secret in the cookie, so that memory that leaks lets nobody in.
package final class SessionBook: Sendable {
    /// One login.
    package struct Session: Hashable, Sendable {
        /// A name for it that is no secret.
        package let id: String
        /// Who logged in.
        package let caller: AdminCaller
        /// What every change has to repeat in `X-CSRF-Token`.
        let csrf: String
        /// Since when.
        package let since: Date
        /// Until when.
        package let until: Date
    }

    /// How long a session lasts at most.
    static let length: TimeInterval = 8 * 3600
    /// More sessions than this end the oldest.
    private static let limit = 64

    private let digest: @Sendable (Data) -> String
    private let sessions = Mutex<[String: Session]>([:])

    /// No sessions yet; `digest` gives a cryptographic digest in hexadecimal.
    package init(digest: @escaping @Sendable (Data) -> String) { self.digest = digest }

    /// Opens a session and returns it with the secret for the cookie, which is nowhere else.
    func open(for caller: AdminCaller, at now: Date) -> (secret: String, session: Session) {
        let secret = SecretText.random()
        let until = min(now.addingTimeInterval(Self.length), caller.until ?? .distantFuture)
        let id = String(SecretText.random().prefix(12))
        let session = Session(
            id: id,
            caller: AdminCaller(
                name: caller.name,
                way: .session,
                scope: caller.scope,
                address: caller.address,
                until: until,
                session: id,
                seesNumbers: false
            ),
            csrf: SecretText.random(),
            since: now,
            until: until
        )
        sessions.withLock { sessions in
            sessions = sessions.filter { $0.value.until > now }
            if sessions.count >= Self.limit, let oldest = sessions.min(by: { $0.value.since < $1.value.since }) {
                sessions[oldest.key] = nil
            }
            sessions[digest(Data(secret.utf8))] = session
        }
        return (secret, session)
    }

    /// The session of a cookie; nil when there is none or its time is over.
    func session(of secret: String, at now: Date) -> Session? {
        let key = digest(Data(secret.utf8))
        return sessions.withLock { $0[key] }.flatMap { $0.until > now ? $0 : nil }
    }

    /// Shows whole telephone numbers to a session, or masks them again; nil when it has ended.
    func show(numbers isShown: Bool, to id: String) -> Session? {
        sessions.withLock { sessions in
            guard let (key, found) = sessions.first(where: { $0.value.id == id }) else { return nil }
            let session = found.seeing(numbers: isShown)
            sessions[key] = session
            return session
        }
    }

    /// The sessions there are, the latest first.
    package func all(at now: Date) -> [Session] {
        sessions.withLock { Array($0.values) }.filter { $0.until > now }.sorted { $0.since > $1.since }
    }

    /// Whether somebody may go on: a session until it ends, a token until its time is over.
    package func admits(_ caller: AdminCaller, at now: Date) -> Bool {
        if let until = caller.until, until <= now { return false }
        return caller.way != .session || all(at: now).contains { $0.id == caller.session }
    }

    /// Ends a session; false when there is none of that id.
    package func close(_ id: String) -> Bool {
        sessions.withLock { sessions in
            guard let found = sessions.first(where: { $0.value.id == id }) else { return false }
            sessions[found.key] = nil
            return true
        }
    }
}

extension SessionBook.Session {
    fileprivate func seeing(numbers isShown: Bool) -> Self {
        Self(
            id: id,
            caller: AdminCaller(
                name: caller.name,
                way: caller.way,
                scope: caller.scope,
                address: caller.address,
                until: caller.until,
                session: id,
                seesNumbers: isShown
            ),
            csrf: csrf,
            since: since,
            until: until
        )
    }
}
