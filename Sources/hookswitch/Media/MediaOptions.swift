import ArgumentParser
import Foundation
import Handlers
import Switchboard

extension MediaKind: ExpressibleByArgument {}
extension MediaState: ExpressibleByArgument {}

/// `--party`, `--since`, `--until`: which files or faxes are meant.
struct MediaOptions: ParsableArguments {
    @Option(help: "Only from or to this number.") var party: String?
    @Option(help: "Only received at or after this instant, like 2026-11-20T15:00:00Z.") var since: Instant?
    @Option(help: "Only received before this instant.") var until: Instant?

    /// The filter for some kinds; all of them when none is named.
    func filter(_ kinds: [MediaKind], _ states: [MediaState] = [], box: String? = nil) -> MediaFilter {
        MediaFilter(
            kinds: Set(kinds),
            states: Set(states),
            party: party,
            box: box,
            since: since?.date,
            until: until?.date
        )
    }
}

/// `--kind`: which kinds of files are meant.
struct MediaKindOptions: ParsableArguments {
    @Option(help: "Only of this kind: fax, voicemail, recording, mms; may be repeated.") var kind: [MediaKind] = []
}

extension DataOptions {
    /// The kept files, for reading only; exits 78 when there is no data.
    func mediaDesk() async throws -> MediaDesk {
        MediaDesk(storage: try await readStorage(), configuration: try await configuration())
    }
}
