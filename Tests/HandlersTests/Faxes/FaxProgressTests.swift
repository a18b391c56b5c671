import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

/// How far a fax has come, whatever the order of its events.
@Suite struct FaxProgressTests {
    private static func event(_ type: String, minute: Int, _ more: String = "") throws -> FaxEvent {
        let body = """
            {"data":{"event_type":"\(type)","id":"\(type)-\(minute)","occurred_at":"2026-11-20T15:0\(minute):00.000000Z",
            "payload":{"fax_id":"f1","direction":"outbound","from":"+12125550100","to":"+15557654321"\(more)}}}
            """
        let envelope = try EventEnvelope(json: Data(body.utf8), digest: String(repeating: "a", count: 64))
        guard case .fax(let fax) = TelnyxEvent(envelope) else { throw Fixtures.NotFound() }
        return fax
    }

    private func progress(after events: [FaxEvent]) throws -> FaxProgress? {
        let database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        FaxSchema.register(in: &migrator)
        try migrator.migrate(database)
        return try database.write { db in
            for event in events { try FaxProgress.note(event, receivedAt: Date(timeIntervalSince1970: 0), in: db) }
            return try FaxProgress.of("f1", in: db)
        }
    }

    @Test func everyOrderOfEventsEndsAlike() throws {
        let events = [
            try Self.event("fax.queued", minute: 0),
            try Self.event("fax.media.processed", minute: 1, #","page_count":3"#),
            try Self.event("fax.sending.started", minute: 2), try Self.event("fax.delivered", minute: 3),
        ]
        for offset in events.indices {
            for order in [events, events.reversed()] {
                let progress = try #require(try progress(after: Array(order[offset...] + order[..<offset])))
                #expect(progress.state == .delivered && progress.direction == "outbound" && progress.pages == 3)
                #expect(progress.startedAt.formatted(.iso8601) == "2026-11-20T15:00:00Z")
                #expect(progress.updatedAt.formatted(.iso8601) == "2026-11-20T15:03:00Z")
                #expect(progress.explanation == nil)
            }
        }
    }

    @Test func aFailureIsExplained() throws {
        let failed = try Self.event("fax.failed", minute: 2, #","failure_reason":"user_busy""#)
        let progress = try #require(try progress(after: [failed, Self.event("fax.queued", minute: 0)]))
        #expect(progress.state == .failed && progress.failure == "user_busy")
        #expect(progress.explanation == "The line was busy. Try again later.")
        let other = try #require(try self.progress(after: [Self.event("fax.failed", minute: 1)]))
        #expect(other.explanation?.contains("none given") == true)
    }

    /// The list of Telnyx's page "Receiving webhooks for programmable fax".
    @Test(arguments: [
        "account_disabled", "connection_channel_limit_exceeded", "destination_invalid",
        "destination_not_in_countries_whitelist", "destination_not_in_service_plan", "destination_unreachable",
        "fax_initial_communication_timeout", "fax_signaling_error", "invalid_ecm_response_from_receiver",
        "no_outbound_profile", "outbound_profile_channel_limit_exceeded", "outbound_profile_daily_spend_limit_exceeded",
        "receiver_call_dropped", "receiver_communication_error", "receiver_decline",
        "receiver_incompatible_destination",
        "receiver_invalid_number_format", "receiver_no_answer", "receiver_no_response",
        "receiver_recovery_on_timer_expire", "receiver_unallocated_number", "service_unavailable",
        "unverified_destination_not_allowed", "unverified_origination_number", "user_busy",
        "user_channel_limit_exceeded",
        "sender_call_dropped", "file_size_limit_exceeded", "page_count_limit_exceeded", "rejected",
    ])
    func everyReasonHasWords(reason: String) {
        #expect(FaxFailure.explanations[reason] != nil)
    }

    @Test func aReasonNobodyKnowsIsRepeated() {
        #expect(FaxFailure.explanation(of: "moon_phase").contains("'moon_phase'"))
    }
}
