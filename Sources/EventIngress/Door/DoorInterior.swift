import FlyingFox
import Logging

/// What all connections of one door share.
struct DoorInterior: Sendable {
    let table: ConnectionTable
    let handler: any HTTPHandler
    let maxBodyBytes: Int
    let bodies: BodyBudget
    let encoder = AnswerEncoder()
    let metrics: DoorMetrics
    let logger: Logger
}
