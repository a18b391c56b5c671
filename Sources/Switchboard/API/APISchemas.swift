import Admin
import Handlers

/// What the operations answer, described once.
enum APISchemas {
    static let scope = APISchema.text(
        "everything, sender:NUMBER, profile:ID or programme:NAME; everything when absent."
    )

    static let blocked = APISchema.object(
        [
            "number": .text("A telephone number in E.164, or `erased:` and a digest for a person who was erased."),
            "blocked": .boolean("Whether any block is in force."),
            "blocks": .list(
                of: .object(
                    [
                        "scope": scope, "kind": .text("opt_out or review."), "source": .text("Who asked for it."),
                        "since": .instant("Since when."), "event": .text("The event that opened it."),
                        "heldByCarrier": .boolean(
                            "Telnyx itself holds it, and only the person can lift it with START."
                        ),
                    ],
                    required: ["scope", "kind", "source", "since", "event", "heldByCarrier"]
                )
            ),
        ],
        required: ["number", "blocked", "blocks"]
    )

    static let ledgerRow = APISchema.anything(
        "A row of the ledger: row, event, number, kind, scope, source, words, rule, by, reason, at, recordedAt."
    )

    static let review = APISchema.object(
        [
            "number": .number, "since": .instant("Since when it waits."), "scope": scope,
            "sender": .text("Our number it was sent to."), "profile": .text("Its messaging profile."),
            "words": .text("The exact words."), "rule": .text("The rule that saw a doubt."),
            "ruleVersion": .text("Its version."), "language": .text("Its language."), "event": .text("The event."),
        ],
        required: ["number", "since", "scope", "words", "rule", "ruleVersion", "event"]
    )

    static let event = APISchema.object(
        [
            "id": .text("The event's id."), "type": .text("Its type."), "family": .text("Its family."),
            "state": .text("pending, claimed, waiting, done or dead."), "attempts": .integer("How often it was tried."),
            "receivedAt": .instant("When it was accepted."), "occurredAt": .instant("When it happened."),
            "lastError": .text("Why it failed or was discarded.").orNull,
            "conflicts": .integer("How many other bodies came under its id."),
            "party": .text("The other side's number, its last four digits."),
        ],
        required: ["id", "type", "family", "state", "attempts", "receivedAt", "lastError"]
    )

    static let story = APISchema.anything("The event, with `decision` and `effects`.")

    static let message = APISchema.object(
        [
            "id": .text("Its id here."), "state": .text("pending, sent, unconfirmed, refused, failed or dead."),
            "to": .number, "from": .text("Our sender."), "purpose": .text("Why it is sent."),
            "attempts": .integer("Attempts begun."), "createdAt": .instant("When it was taken in."),
            "waitsUntil": .instant("When the next attempt may begin."), "settledAt": .instant("When it ended."),
            "answer": .text("What Telnyx answered: the message's id."), "lastError": .text("Why an attempt failed."),
        ],
        required: ["id", "state", "attempts", "createdAt"]
    )

    static let media = APISchema.object(
        [
            "id": .text("Its id."), "kind": .text("What it is.", oneOf: MediaKind.allCases.map(\.rawValue)),
            "state": .text("How it ended.", oneOf: MediaState.allCases.map(\.rawValue)),
            "from": .text("Who it is from."), "to": .text("Who it is to."), "at": .instant("When it was received."),
            "contentType": .text("Its type, by its content."), "bytes": .integer("Its length."),
            "pages": .integer("Its pages."), "seconds": .integer("How long it is."),
            "box": .text("The voicemail box."), "previewable": .boolean("Whether a picture of it can be had."),
            "reason": .text("Why it is not kept."), "remark": .text("What is odd about it."),
        ],
        required: ["id", "kind", "state", "at", "previewable"]
    )

    static let verification = APISchema.object(
        [
            "id": .text("Its id."), "number": .number,
            "state": .text("How far it has come.", oneOf: ["pending", "verified", "failed", "expired"]),
            "verified": .boolean("In the answer to a check: whether this code was right."),
            "attemptsLeft": .integer("Codes that may still be tried."),
            "sendsLeft": .integer("Texts that may still be sent."),
            "expiresAt": .instant("When the code stops counting."),
            "resendAt": .instant("When another text may be asked for."),
        ],
        required: ["id", "number", "state", "attemptsLeft", "sendsLeft", "expiresAt"]
    )

    static let deadLetter = APISchema.object(
        [
            "event": .text("The event's id."), "what": .text("Its type, or the effect and where it goes."),
            "family": .text("The event's family; absent for an effect."),
            "state": .text("dead, failed or unconfirmed."),
            "at": .instant("When it was given up."), "lastError": .text("Why."),
            "retryable": .boolean("Whether it may be tried again."),
        ],
        required: ["event", "what", "state", "at", "retryable"]
    )

    static let act = APISchema.object(
        [
            "seq": .integer("Its place in the order of acts."), "at": .instant("When."), "who": .text("Who."),
            "way": .text("How that is known.", oneOf: ["token", "jwt", "session"]),
            "address": .text("Where they asked from."), "operation": .text("What they did."),
            "subject": .text("To whom or what; of numbers the last four digits."), "reason": .text("Why."),
            "status": .integer("The status it was answered with; absent when it was cut short."),
        ],
        required: ["seq", "at", "who", "way", "address", "operation"]
    )

    static let session = APISchema.object(
        [
            "id": .text("Its id."), "who": .text("Who logged in."), "scope": .text("What they may do."),
            "address": .text("From where."), "since": .instant("Since when."), "until": .instant("Until when."),
        ],
        required: ["id", "who", "scope", "address", "since", "until"]
    )

    static let override = APISchema.object(
        [
            "name": .text("Its name."), "state": .text("in-force, cleared, replaced or expired."),
            "reason": .text("Why."), "by": .text("Who."), "number": .number, "to": .list(of: .text("A target.")),
            "since": .instant("Since when."), "until": .instant("Until when."), "endedAt": .instant("When it ended."),
            "endedBy": .text("Who ended it."), "endedBecause": .text("Why it was ended."),
        ],
        required: ["name", "state", "reason", "by", "to", "since"]
    )
}
