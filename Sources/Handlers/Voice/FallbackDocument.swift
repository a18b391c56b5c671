package import Foundation
import TeXML

/// The document a caller gets when everything else fails: prepared at start, always valid.
package struct FallbackDocument: Hashable, Sendable {
    /// The bytes to answer with.
    package let data: Data

    /// Prepares the document with the operator's words, or the built-in ones; throws when it does not validate.
    package init(_ speech: Speech? = nil) throws {
        let speech = speech ?? BuiltInSpeech.unavailable
        let say = StepVerbs.say(speech.text, voice: speech.voice, language: speech.language)
        data = try TeXML(verbs: [say, Hangup()]).encoded()
    }
}
