/// Why the bytes of a connection are not a request head we accept.
enum RequestHeadError: Error, Equatable, CaseIterable {
    case bareLineFeed
    case bareCarriageReturn
    case malformedRequestLine
    case malformedTarget
    case targetTooLong
    case unsupportedVersion
    case headTooLarge
    case tooManyFields
    case malformedFieldName
    case malformedFieldValue
    case foldedLine
    case missingHost
    case duplicateHost
    case malformedHost
    case malformedContentLength
    case duplicateContentLength
    case duplicateTransferEncoding
    case unsupportedTransferCoding
    case lengthAndCoding
    case codingInHTTP10
    case unsupportedExpectation

    /// Status of the answer after which the connection is closed.
    var status: Int {
        switch self {
        case .targetTooLong: 414
        case .headTooLarge, .tooManyFields: 431
        case .unsupportedExpectation: 417
        case .unsupportedTransferCoding: 501
        case .unsupportedVersion: 505
        case .bareLineFeed, .bareCarriageReturn, .malformedRequestLine, .malformedTarget, .malformedFieldName,
            .malformedFieldValue, .foldedLine, .missingHost, .duplicateHost, .malformedHost, .malformedContentLength,
            .duplicateContentLength, .duplicateTransferEncoding, .lengthAndCoding, .codingInHTTP10:
            400
        }
    }
}
