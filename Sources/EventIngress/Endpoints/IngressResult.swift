/// How a request ended, as a metric's label.
enum IngressResult: String, CaseIterable {
    // Authentic and kept.
    case new
    case duplicate
    case conflict
    case legacy
    // Voice answers.
    case answered
    case repeated
    case acknowledged
    case late
    case refusedToAnswer = "no_answer"
    case busy
    case unrecorded
    // Faults.
    case notFound = "not_found"
    case wrongMethod = "wrong_method"
    case tooLarge = "too_large"
    case noKey = "no_key"
    case signatureMissing = "signature_missing"
    case signatureDuplicated = "signature_duplicated"
    case signatureMalformed = "signature_malformed"
    case signatureForged = "signature_forged"
    case signatureStale = "signature_stale"
    case noCredential = "no_credential"
    case notJSON = "not_json"
    case notAForm = "not_a_form"
    case wrongContentType = "wrong_content_type"
    case overloaded
    case notDurable = "not_durable"
}
