package import Admin
import Crypto
package import FlyingFox
package import Foundation
package import GRDB
package import Logging

/// The admin API of one exchange: what operators and their programs may ask and do.
package enum OperatorAPI {
    /// Everything under `/api/v1`.
    ///
    /// `sends` is false while there is nothing that carries messages out.
    package static func make(
        of exchange: Exchange,
        in database: any DatabaseWriter,
        configuration: Configuration,
        sends: Bool,
        parts: OperatorParts,
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws -> AdminAPI {
        let codes = sends ? try verifications(of: exchange, in: database, configuration: configuration, now: now) : nil
        let operations =
            OptOutOperations(database: database, now: now).all
            + ReviewOperations(database: database, now: now).all
            + EventOperations(database: database).all
            + MessageOperations(courier: exchange.courier, sends: sends).all
            + OverrideOperations(database: database, now: now).all
            + VerificationOperations(desk: codes, now: now).all
            + AuditOperations(audit: AdminAudit(writer: database), sessions: parts.sessions, now: now).all
            + EventActOperations(database: database, now: now, wake: { exchange.wake() }).all
            + MessageReportOperations(database: database, now: now).all
            + HoursOperations(database: database, rulebook: exchange.rulebook, now: now).all
            + CallOperations(database: database, rulebook: exchange.rulebook, now: now).all
            + TrafficOperations(book: parts.book, now: now).all
            + StatusOperations(
                database: database,
                exchange: exchange,
                directory: configuration.data,
                startedAt: parts.startedAt,
                now: now
            ).all
            + MediaOperations(
                database: database,
                folders: configuration.mediaFolders,
                previews: configuration.mediaPreviews
            ).all
        return AdminAPI(
            operations,
            limit: RateLimit(perMinute: configuration.admin.requestsPerMinute),
            idempotency: IdempotencyLog(writer: database),
            audit: AdminAudit(writer: database),
            digest: digest,
            now: now,
            logger: logger
        )
    }

    /// What the admin listener answers: the API, the console with its stream, and `rest`.
    package static func routes(
        _ api: AdminAPI,
        of exchange: Exchange,
        parts: OperatorParts,
        rest: any HTTPHandler,
        now: @escaping @Sendable () -> Date = { Date() }
    ) -> AdminRoutes {
        AdminRoutes(
            api: api,
            console: ConsolePages(digest: digest),
            stream: EventStream(journal: exchange.journal) { caller in
                parts.sessions.admits(caller, at: now())
            },
            rest: rest
        )
    }

    static let digest: @Sendable (Data) -> String = { data in
        SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
    }

    /// Sends and checks codes under the key of the data directory, which is made at the first start that needs it.
    private static func verifications(
        of exchange: Exchange,
        in database: any DatabaseWriter,
        configuration: Configuration,
        now: @escaping @Sendable () -> Date
    ) throws -> VerificationDesk? {
        guard let rules = configuration.verifications.rules, let codes = try VerificationCodes(configuration) else {
            return nil
        }
        return VerificationDesk(
            rules: rules,
            codes: codes,
            courier: exchange.courier,
            database: database,
            now: now
        )
    }
}
