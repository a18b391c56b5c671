import Foundation
import Numbering
import TelnyxEvents

extension APIRequest {
    /// What the audit says about it.
    func auditAct(_ operation: APIOperation, at now: Date) -> AuditAct {
        // A body that is no object has nothing to say here; the operation refuses it.
        let members = (try? JSONDecoder().decode([String: JSONValue].self, from: body)) ?? [:]
        func said(_ name: String) -> String? {
            if case .string(let text)? = members[name] { return text }
            return parameter(name)
        }
        let places = operation.components.filter { $0.first == "{" }
            .map { place(String($0.dropFirst().dropLast())) }
        let subject =
            places.isEmpty ? ["name", "number", "to"].compactMap(said) : places + [said("number")].compactMap(\.self)
        return AuditAct(
            caller,
            operation.id,
            who: author(said("by")),
            subject: subject.isEmpty ? nil : Self.masked(subject.joined(separator: " ")),
            reason: said("reason").map(Self.masked),
            at: now
        )
    }

    /// A text in which telephone numbers show their last four digits only, so that the audit need not forget anybody.
    private static func masked(_ text: String) -> String {
        String(text.prefix(500)).replacing(#/\+[1-9][0-9]{6,14}/#) { match in
            PhoneNumber(e164: match.output)?.masked ?? "…"
        }
    }
}
