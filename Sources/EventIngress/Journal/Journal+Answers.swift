import Foundation
import GRDB
package import TelnyxEvents

extension Journal {
    /// What was answered to a voice request; nil for any other event.
    package func answer(to id: EventID) async throws -> AnswerNote? {
        try await writer.read { db in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT result, note FROM journal JOIN journalAnswers USING (seq) WHERE id = ?"
                ),
                arguments: [id.rawValue]
            )
            return row.map { AnswerNote(result: $0["result"], note: $0["note"]) }
        }
    }
}
