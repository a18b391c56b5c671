extension OutboundHTTP {
    /// The text of a page that answers 200 within a few seconds; nil for everything else.
    package func text(at url: String, headers: [String: String], within limit: Duration = .seconds(3)) async -> String?
    {
        do throws(OutboundError) {
            let answer = try await answer(to: OutboundRequest(method: "GET", url: url, headers: headers), within: limit)
            return answer.status == 200 ? String(decoding: answer.body, as: UTF8.self) : nil
        } catch {
            return nil
        }
    }
}
