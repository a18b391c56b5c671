import Foundation
import TelnyxEvents

/// `GET /v2/faxes/{id}`, `POST /v2/faxes/{id}/actions/refresh`, and the media behind the links.
struct FaxEndpoint {
    let state: StandInState

    func fax(id: String, origin: String) -> StandInAnswer {
        .data(
            .object([
                "record_type": .string("fax"), "id": .string(id), "direction": .string("inbound"),
                "status": .string("received"), "page_count": .integer(1),
                "media_url": .string(origin + state.fax(id).path(id: id)),
            ])
        )
    }

    func refresh(id: String) -> StandInAnswer {
        state.refreshFax(id)
        return .data(.object(["result": .string("ok")]))
    }

    /// Pre-signed links need no key; an expired one is answered like S3 answers it.
    func media(id: String, link: String?) -> StandInAnswer {
        state.fax(id).answer(to: link)
    }
}
