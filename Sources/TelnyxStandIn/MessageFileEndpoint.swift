import Foundation
import TelnyxEvents

/// `GET /v2/messages/{id}` of a message with files, and the files behind the links.
struct MessageFileEndpoint {
    let state: StandInState

    func message(id: String, origin: String) -> StandInAnswer {
        guard let files = state.freshMessageFiles(id) else { return StandInAPI.notFound }
        let media = files.enumerated().map { index, file in
            JSONValue.object([
                "url": .string(origin + file.path(id: "\(id)-\(index + 1)", in: "messages")),
                "content_type": .string(file.contentType), "size": .integer(Int64(file.media.count)),
            ])
        }
        return .data(.object(["record_type": .string("message"), "id": .string(id), "media": .array(media)]))
    }

    /// As with faxes: no key, and an expired link is answered like S3 answers it.
    func media(id: String, link: String?) -> StandInAnswer {
        guard let file = state.messageFile(id) else { return StandInAPI.notFound }
        return file.answer(to: link)
    }
}
