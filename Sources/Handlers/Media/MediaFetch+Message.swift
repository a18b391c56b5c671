import Foundation
import TelnyxEvents

extension MediaFetch {
    /// The files that came with a received message, numbered from 1 in its order; those without a link are not fetched.
    static func files(of event: MessageEvent, receivedAt: Date) -> [MediaFetch] {
        guard case .received = event.kind else { return [] }
        let message = event.id?.rawValue ?? event.envelope.id.rawValue
        return event.media.enumerated().compactMap { index, file in
            file.url.map { link in
                MediaFetch(
                    .mms,
                    id: "\(message)-\(index + 1)",
                    link: link,
                    from: event.from?.text,
                    to: event.to.first?.text,
                    message: message,
                    contentType: file.contentType,
                    receivedAt: receivedAt
                )
            }
        }
    }
}
