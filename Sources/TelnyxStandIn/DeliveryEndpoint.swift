import Foundation
import TelnyxEvents

/// `GET /v2/webhook_deliveries`: what the stand-in was told it had tried to hand over; it tries nothing itself.
struct DeliveryEndpoint {
    let state: StandInState

    func list(_ query: [String: String]) -> StandInAnswer {
        let since = query["filter[started_at][gte]"].flatMap { Date(telnyxTimestamp: $0) } ?? .distantPast
        let until = query["filter[started_at][lte]"].flatMap { Date(telnyxTimestamp: $0) } ?? .distantFuture
        let rows = state.deliveries.enumerated().reversed().filter { _, delivery in
            (since...until).contains(delivery.startedAt ?? .distantPast)
        }
        return StandInPage(query).answer(rows.map { index, delivery in delivery.row(number: index + 1) })
    }
}

/// `page[number]` and `page[size]` as the API counts them.
struct StandInPage {
    private let number: Int
    private let size: Int

    init(_ query: [String: String]) {
        number = max(query["page[number]"].flatMap { Int($0) } ?? 1, 1)
        size = min(max(query["page[size]"].flatMap { Int($0) } ?? 25, 1), 250)
    }

    /// The rows of the page with the API's `meta`.
    func answer(_ rows: [JSONValue]) -> StandInAnswer {
        let pages = max((rows.count + size - 1) / size, 1)
        let meta = JSONValue.object([
            "page_number": .integer(Int64(number)), "page_size": .integer(Int64(size)),
            "total_pages": .integer(Int64(pages)), "total_results": .integer(Int64(rows.count)),
        ])
        return .data(.array(Array(rows.dropFirst((number - 1) * size).prefix(size))), meta: meta)
    }
}
