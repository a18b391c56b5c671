import Foundation
import TelnyxEvents

/// `GET /v2/recordings/{id}`, and the media behind the links.
struct RecordingEndpoint {
    let state: StandInState

    func recording(id: String, origin: String) -> StandInAnswer {
        guard let recording = state.freshRecording(id) else { return StandInAPI.notFound }
        let link = JSONValue.string(origin + recording.path(id: id, in: "recordings"))
        let name = recording.contentType == "audio/wav" ? "wav" : "mp3"
        return .data(
            .object([
                "record_type": .string("recording"), "id": .string(id), "status": .string("completed"),
                "download_urls": .object([name: link]),
            ])
        )
    }

    /// As with faxes: no key, and an expired link is answered like S3 answers it.
    func media(id: String, link: String?) -> StandInAnswer {
        guard let recording = state.recording(id) else { return StandInAPI.notFound }
        return recording.answer(to: link)
    }
}
