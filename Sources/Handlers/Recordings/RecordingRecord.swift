package import Foundation
import GRDB
package import TelnyxEvents

/// What became of a recording.
package struct RecordingRecord: Hashable, Sendable {
    /// How it ended.
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// The file is on disk.
        case kept
        /// What came is no sound file; it is on disk, apart.
        case quarantined
        /// It could not be fetched and will not be tried again.
        case lost
    }

    /// Telnyx's id.
    package let recordingID: String
    /// How it ended.
    package let state: State
    /// Where the file is, relative to the directory of recordings; nil when lost.
    package let path: String?
    /// Its length.
    package let bytes: Int?
    /// The hash of its content in lowercase hexadecimal.
    package let sha256: String?
    /// `audio/mpeg` or `audio/wav`, by its content; nil for anything else.
    package let contentType: String?
    /// The voicemail box; nil for a recorded conversation.
    package let box: String?
    /// The call.
    package let call: String?
    /// The caller as text.
    package let from: String?
    /// What was called, as text.
    package let to: String?
    /// How long it is, as Telnyx said.
    package let seconds: Int?
    /// Why it is not kept.
    package let reason: String?
    /// When.
    package let settledAt: Date

    init(row: Row) {
        recordingID = row["recording"]
        state = State(rawValue: row["state"]) ?? .lost
        path = row["path"]
        bytes = row["bytes"]
        sha256 = row["sha256"]
        contentType = row["contentType"]
        box = row["box"]
        call = row["call"]
        from = row["caller"]
        to = row["called"]
        seconds = row["seconds"]
        reason = row["reason"]
        settledAt = Date(unixMicroseconds: row["settledAt"])
    }
}

extension RecordingRecord {
    /// What sinks are told about it.
    package var facts: JSONValue {
        var facts: [String: JSONValue] = ["recording": .string(recordingID), "state": .string(state.rawValue)]
        let texts = [
            "path": path, "sha256": sha256, "contentType": contentType, "box": box, "call": call, "from": from,
            "to": to,
        ]
        for (name, text) in texts { facts[name] = text.map(JSONValue.string) }
        facts["bytes"] = bytes.map { .integer(Int64($0)) }
        facts["seconds"] = seconds.map { .integer(Int64($0)) }
        return .object(facts)
    }
}
