import Foundation
import Numbering
import TelnyxEvents

extension MediaFetch {
    /// The errand that a recording's status callback asks for; nil for any other request, and when nothing was recorded.
    init?(_ request: TeXMLRequest) {
        guard request.step == .named(VoiceCallback.recording.rawValue), let recording = request.recording,
            let id = recording.recordingID, ["completed", nil].contains(recording.status)
        else { return nil }
        let box = request.fields["box"]
        self.init(
            box == nil ? .recording : .voicemail,
            id: id,
            link: recording.url ?? "",
            from: request.fields["from"],
            to: request.fields["to"],
            box: box,
            call: request.call?.rawValue,
            seconds: recording.duration.map { Int($0.components.seconds) }
        )
    }

    /// The errand that a saved recording of a call we carry out asks for; nil for any other event.
    ///
    /// MP3 is asked for; what was recorded by other means may be a WAV.
    init?(_ event: CallEvent, state: LegState?, step: Step?) {
        guard case .recordingSaved(let recording) = event.detail, let id = recording.recordingID, let state else {
            return nil
        }
        var box: String?
        if state.waiting == .recording, case .voicemail(let voicemail)? = step { box = voicemail.box }
        let length = recording.startedAt.flatMap { start in recording.endedAt?.timeIntervalSince(start) }
        self.init(
            box == nil ? .recording : .voicemail,
            id: id,
            link: recording.mp3URL ?? recording.wavURL ?? "",
            from: state.from,
            to: state.to,
            box: box,
            call: state.leg,
            seconds: length.map { Int($0.rounded()) }
        )
    }
}
