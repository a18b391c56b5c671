package import Foundation
import Handlers

/// The prepared fallback as a file to host elsewhere.
package enum FallbackFile {
    /// The document `serve` answers with when everything else fails; throws `TeXMLError` when it does not validate.
    package static func document(of configuration: Configuration) throws -> Data {
        try FallbackDocument(configuration.voice.fallback).data
    }
}
