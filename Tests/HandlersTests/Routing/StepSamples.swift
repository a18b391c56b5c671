import Numbering
import Testing

@testable import Handlers

/// One step of every kind.
enum StepSamples {
    static var all: [Step] {
        let dial = DialTarget("+15550000001").flatMap { Dialling([$0]) }.map(Step.dial)
        return [
            .say(Speech("Hello")), .play(url: "https://example.com/a.mp3"), .pause(seconds: 1),
            .menu(Menu(.say(Speech("?")), options: [.init("1", do: [.hangup])])), .again,
            .enqueue(QueueEntry("q")), .take(QueuePickup("q")), .conference(ConferenceRoom("c")),
            .assistant(AssistantHandover("a")), .voicemail(Voicemail("b")), .text(CallerText("t")), .plan("p"),
            .reject(busy: false), .hangup,
        ] + (dial.map { [$0] } ?? [])
    }
}
