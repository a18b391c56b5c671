import Admin
import Foundation
import Handlers

/// A kept file as HTTP serves it: whole, in parts, or not again (RFC 9110, sections 13 and 14).
struct MediaContent {
    let record: MediaRecord
    let url: URL
    let length: Int

    func answer(range: String?, ifRange: String?, ifNoneMatch: String?) throws -> APIAnswer {
        if ifNoneMatch == tag { return APIAnswer(status: 304, body: Data(), headers: headers) }
        // One who asks for more of another version gets this one whole.
        guard let range, ifRange == nil || ifRange == tag, let wanted = Self.range(range, of: length) else {
            return APIAnswer(status: 200, file: url, range: 0..<length, headers: headers)
        }
        guard !wanted.isEmpty else {
            let headers = ["Content-Range": "bytes */\(length)"]
            throw APIProblem(416, "range-not-satisfiable", "The file has \(length) bytes.", headers: headers)
        }
        var headers = headers
        headers["Content-Range"] = "bytes \(wanted.lowerBound)-\(wanted.upperBound - 1)/\(length)"
        return APIAnswer(status: 206, file: url, range: wanted, headers: headers)
    }

    private var tag: String { "\"\(record.sha256 ?? record.id)\"" }

    /// Files come from outside: a browser is told not to guess what they are, and not to run what is in them.
    private var headers: [String: String] {
        let type = record.contentType ?? "application/octet-stream"
        let isShown = ["image/", "audio/", "video/", "application/pdf"].contains { type.hasPrefix($0) }
        let name = url.lastPathComponent
        return [
            "Content-Type": type, "Accept-Ranges": "bytes", "ETag": tag, "Cache-Control": "private, max-age=3600",
            "Content-Disposition": "\(isShown ? "inline" : "attachment"); filename=\"\(name)\"",
            "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox",
        ]
    }

    /// The bytes of one range; empty when there are none such, nil when it is no range we serve: then the whole is sent.
    static func range(_ text: String, of length: Int) -> Range<Int>? {
        guard let match = text.wholeMatch(of: /bytes=\s*(\d{0,18})-(\d{0,18})\s*/) else { return nil }
        switch (Int(match.1), Int(match.2)) {
        case (nil, nil): return nil
        case (nil, let last?): return max(0, length - last)..<length
        case (let first?, nil): return min(first, length)..<length
        case (let first?, let last?):
            guard first <= last else { return nil }
            return min(first, length)..<min(last + 1, length)
        }
    }
}
