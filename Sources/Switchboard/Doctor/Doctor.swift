import AsyncHTTPClient
import EventIngress
import Foundation
import GRDB
import Handlers

/// Finds what really goes wrong: looks at configuration, keys, clock, disk, doors, API and events.
///
/// Probing and judging are apart: every `…Check` is a pure function of what a probe saw. Nothing it makes stays.
package struct Doctor: Sendable {
    private let configuration: Configuration

    /// Looks at what that configuration says.
    package init(_ configuration: Configuration) { self.configuration = configuration }

    /// Everything that was found, good and bad, in the order an operator would look.
    package func findings() async throws -> [DoctorFinding] {
        let client = HTTPClient(configuration: OutboundHTTP.configuration)
        let http = OutboundHTTP(client: client)
        async let api = api(http)
        async let server = ServerFacts.probe(configuration, over: http)
        let directories = directories
        let database = database
        let (apiFindings, facts) = (await api, await server)
        try await client.shutdown()
        let hasDevelopmentKey = FileManager.default.fileExists(atPath: configuration.data.developmentKey)
        return ConfigurationCheck.findings(configuration, hasDevelopmentKey: hasDevelopmentKey)
            + apiFindings + directories + PreviewCheck.findings(.installed) + database + ServerCheck.doors(facts)
            + ServerCheck.requests(facts)
    }

    private func api(_ http: OutboundHTTP) async -> [DoctorFinding] {
        let telnyx = configuration.telnyx
        let key = telnyx.apiKey.flatMap { TelnyxAPIKey($0.exposed) }
        let look = await APIProbe.look(at: telnyx.apiURL, key: key, over: http)
        let isMalformed = telnyx.apiKey != nil && key == nil
        let findings = APICheck.findings(
            look,
            url: telnyx.apiURL,
            hasKey: key != nil,
            tolerance: telnyx.timestampTolerance
        )
        return isMalformed ? [APICheck.malformedKey] + findings.dropFirst() : findings
    }

    private var directories: [DoctorFinding] {
        let data = DirectoryCheck.findings(.probe(configuration.data.path), as: "data")
        let places = [
            ("faxes", configuration.fax), ("recordings", configuration.voice.recordings),
            ("media", configuration.messaging.media),
        ]
        return places.reduce(data) { findings, place in
            guard let folder = place.1.directory, folder != "\(configuration.data.path)/\(place.0)" else {
                return findings
            }
            return findings + DirectoryCheck.findings(.probe(folder), as: place.0)
        }
    }

    /// A server has run here, was not stopped, and does not run.
    private var endedWithoutStop: Bool {
        StopMarker(configuration.data).isThere && !isServing
    }

    private var isServing: Bool { DataDirectoryLock.holder(of: configuration.data) != nil }

    /// When nobody was there to receive anything, lately; for a folder that has received something.
    private func outage(_ traffic: JournalTraffic, at now: Date) -> [DoctorFinding] {
        guard traffic.events > 0 else { return [] }
        let isRunning = isServing
        let untilNow = configuration.data.lastWrite.map { Absence(from: $0, until: now) }
        let absence = isRunning ? StopMarker(configuration.data).absence : untilNow
        return OutageCheck.findings(absence, isRunning: isRunning, at: now)
    }

    private var database: [DoctorFinding] {
        guard configuration.data.hasDatabase else { return [] }
        do {
            let facts = try DatabaseFacts.probe(configuration.data)
            return [DatabaseCheck.durability(facts, path: configuration.data.database)]
                + DatabaseCheck.integrity(IntegrityNote(in: configuration.data), isMarked: endedWithoutStop)
                + ServerCheck.traffic(facts.traffic, hasKey: configuration.telnyx.apiKey != nil)
                + outage(facts.traffic, at: .now) + AlertCheck.findings(facts.alerts)
        } catch {
            return [DatabaseCheck.unreadable(error, path: configuration.data.database)]
        }
    }
}
