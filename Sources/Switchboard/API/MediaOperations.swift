import Admin
import Foundation
import GRDB
import Handlers

/// `/media`: what is kept, small pictures of it, and the files themselves.
struct MediaOperations {
    let database: any DatabaseWriter
    let folders: MediaFolders
    let previews: MediaPreviews

    var all: [APIOperation] { [list, show, content] }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/media",
            id: "listMedia",
            summary: "Kept faxes, voicemail, recordings and files of messages, the newest first.",
            parameters: APIParameter.paging + [
                APIParameter("kind", .text("Only of this kind.", oneOf: MediaKind.allCases.map(\.rawValue))),
                APIParameter("state", .text("Only of this state.", oneOf: MediaState.allCases.map(\.rawValue))),
                APIParameter("party", .text("Only from or to this number.")),
                APIParameter("box", .text("Only in this voicemail box.")),
            ],
            answers: [200: .page(of: APISchemas.media)]
        ) { [database, tools = previews.tools] request in
            let limit = try request.limit()
            let kind = try request.parameter("kind", "a kind", MediaKind.init(rawValue:))
            let state = try request.parameter("state", "a state", MediaState.init(rawValue:))
            let filter = MediaFilter(
                kinds: Set([kind].compactMap(\.self)),
                states: Set([state].compactMap(\.self)),
                party: request.parameter("party"),
                box: request.parameter("box")
            )
            let place = try request.cursor().flatMap(MediaFilter.Place.init)
            let found = try await database.read { db in
                try MediaStore.records(matching: filter, after: place, limit: limit, in: db)
            }
            let next = found.count == limit ? found.last.map { MediaFilter.Place($0).text } : nil
            return .page(found.map { MediaLine($0, tools: tools) }, next: next)
        }
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/media/{id}",
            id: "showMedia",
            summary: "One file: what is known about it, or with w a small picture of it.",
            parameters: [
                APIParameter("w", .integer("A picture of this width, 16 to 2000 pixels, instead of the facts.")),
                APIParameter("q", .integer("The quality of the picture, 1 to 100; 80 when absent.")),
                APIParameter("page", .integer("The page of a document, from 1; 1 when absent.")),
            ],
            answers: [200: .shownMedia],
            problems: [
                404: "There is no such file, or it has no such page.", 422: "It cannot be shown.",
                501: "The program that makes previews is not installed.", 503: "Too many previews are being made.",
            ],
            scope: .operate
        ) { request in
            let record = try await record(request)
            guard let size = try Self.size(request) else { return APIAnswer(MediaLine(record, tools: previews.tools)) }
            let tag = "\"\(record.sha256 ?? record.id)-\(size.width)-\(size.quality)-\(size.page)\""
            let headers = [
                "Content-Type": "image/jpeg", "Cache-Control": "private, max-age=86400, immutable", "ETag": tag,
                "X-Content-Type-Options": "nosniff",
            ]
            let isKnown = request.header("if-none-match") == tag && record.state == .kept
            if isKnown { return APIAnswer(status: 304, body: Data(), headers: headers) }
            do {
                let preview = try await previews.preview(of: record, size)
                return APIAnswer(status: 200, body: preview, headers: headers)
            } catch let error as PreviewError {
                throw Self.problem(error, record, previews.tools)
            }
        }
    }

    private var content: APIOperation {
        APIOperation(
            .get,
            "/media/{id}/content",
            id: "readMedia",
            summary: "The file as it came; Range is understood, for players.",
            answers: [200: .file("The file.", as: ["application/octet-stream"])],
            problems: [404: "There is no such file.", 416: "It has no such bytes."],
            scope: .operate
        ) { [folders] request in
            let record = try await record(request)
            guard let url = folders.file(of: record),
                // A file that cannot be looked at is not there.
                let length = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize
            else { throw APIProblem.notFound("The file of '\(record.id)' is \(record.state.rawValue).") }
            return try MediaContent(record: record, url: url, length: length).answer(
                range: request.header("range"),
                ifRange: request.header("if-range"),
                ifNoneMatch: request.header("if-none-match")
            )
        }
    }

    private func record(_ request: APIRequest) async throws -> MediaRecord {
        let id = request.place("id")
        guard let record = try await database.read({ db in try MediaStore.record(of: id, in: db) }) else {
            throw APIProblem.notFound("No file is kept under '\(id)'.")
        }
        return record
    }

    /// Nil when no picture is asked for.
    private static func size(_ request: APIRequest) throws -> PreviewSize? {
        func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
            try request.parameter(name, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
                Int(text).flatMap { range.contains($0) ? $0 : nil }
            }
        }
        let width = try number("w", PreviewSize.widths)
        let quality = try number("q", PreviewSize.qualities)
        let page = try number("page", PreviewSize.pages)
        guard let width else {
            if quality != nil || page != nil { throw APIProblem.invalid("w", "is missing: how wide is the picture?") }
            return nil
        }
        return PreviewSize(width: width, quality: quality ?? 80, page: page ?? 1)
    }

    private static func problem(_ error: PreviewError, _ record: MediaRecord, _ tools: PreviewTools) -> APIProblem {
        let type = record.contentType ?? "nothing we know"
        switch error {
        case .off where record.state == .kept && PreviewTools.couldShow(record.contentType):
            let names = tools.missing.map { "\($0.program) (Debian: \($0.package))" }.joined(separator: ", ")
            return APIProblem(501, "previews-off", "Not installed: \(names). Install it and start again.")
        case .off: return APIProblem(422, "not-previewable", "There are no previews of \(type).")
        case .notShown: return APIProblem.notFound("There is no such page, or it cannot be read.")
        case .tooMuch: return APIProblem(422, "not-previewable", "A preview took too much time, memory or room.")
        case .busy:
            return APIProblem(503, "busy", "Too many previews are being made.", headers: ["Retry-After": "2"])
        case .failed(let reason): return APIProblem(500, "internal", "The preview could not be made: \(reason)")
        }
    }
}

extension APISchema {
    /// The facts, or a picture.
    fileprivate static let shownMedia = APISchema.file(
        "The facts as in the list, as JSON; with w the picture.",
        as: ["application/json", "image/jpeg"]
    )
}
