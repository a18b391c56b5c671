/// Why a request at the public door is not answered with what it asked for.
package enum IngressError: Error, Hashable, Sendable {
    /// Nothing is at that path.
    case notFound
    /// The path is right, the method is not.
    case wrongMethod(allowed: [String])
    /// The body is larger than we read.
    case tooLarge(limit: Int)
    /// Not signed by Telnyx, or not in time.
    case signature(SignatureError)
    /// Neither the token in the path nor a signature is right, or neither is there.
    case noCredential
    /// Signed, but not JSON.
    case notJSON
    /// Authentic, but not a form: its bytes do not decode.
    case notAForm
    /// Authentic, but declared as something else than a form.
    case wrongContentType
    /// Authentic, but it cannot be made durable now.
    case notRecorded(JournalError)
}

extension IngressError {
    /// Whether the sender did wrong; otherwise it is our own failure.
    package var isSendersFault: Bool {
        switch self {
        case .notRecorded, .signature(.noKey): false
        default: true
        }
    }

    /// What it is counted under.
    var result: IngressResult {
        switch self {
        case .notFound: .notFound
        case .wrongMethod: .wrongMethod
        case .tooLarge: .tooLarge
        case .signature(.noKey): .noKey
        case .signature(.missing): .signatureMissing
        case .signature(.duplicated): .signatureDuplicated
        case .signature(.malformedSignature), .signature(.malformedTimestamp): .signatureMalformed
        case .signature(.forged): .signatureForged
        case .signature(.stale): .signatureStale
        case .noCredential: .noCredential
        case .notJSON: .notJSON
        case .notAForm: .notAForm
        case .wrongContentType: .wrongContentType
        case .notRecorded(.overloaded): .overloaded
        case .notRecorded(.notDurable): .notDurable
        }
    }
}
