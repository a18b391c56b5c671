import Admin
import Foundation

/// An act of the audit as the API shows it.
struct AuditLine: Encodable {
    let seq: Int64
    let at: Date
    let who: String
    let way: String
    let address: String
    let operation: String
    let subject: String?
    let reason: String?
    let status: Int?

    init(_ record: AuditRecord) {
        seq = record.seq
        at = record.act.at
        who = record.act.who
        way = record.act.way.rawValue
        address = record.act.address
        operation = record.act.operation
        subject = record.act.subject
        reason = record.act.reason
        status = record.status
    }
}
