import FlyingFox
import Foundation

extension HTTPRequest {
    /// The whole body; throws `tooLarge` as soon as more than `limit` bytes are declared or counted.
    func body(limit: Int) async throws -> Data {
        if let declared = bodySequence.count, declared > limit { throw IngressError.tooLarge(limit: limit) }
        var body = Data()
        for try await chunk in bodySequence {
            guard body.count + chunk.count <= limit else { throw IngressError.tooLarge(limit: limit) }
            // The door hands over one chunk, which then needs no copy.
            if body.isEmpty { body = chunk } else { body.append(chunk) }
        }
        return body
    }

    /// Checks the signature headers over these bytes.
    func verify(_ signed: Data, with verifier: SignatureVerifier, at now: Date) throws(IngressError) {
        do throws(SignatureError) {
            let signature = try single(WebhookSignature.signatureField)
            let timestamp = try single(WebhookSignature.timestampField)
            try verifier.verify(body: signed, signature: signature, timestamp: timestamp, now: now)
        } catch {
            throw .signature(error)
        }
    }

    /// Throws when a signature header stands there twice: two readers could then believe two different ones.
    func requireSingleSignatureHeaders() throws(IngressError) {
        do throws(SignatureError) {
            _ = try single(WebhookSignature.signatureField)
            _ = try single(WebhookSignature.timestampField)
        } catch {
            throw .signature(error)
        }
    }

    private func single(_ field: HTTPHeader) throws(SignatureError) -> String? {
        let values = headers.values(for: field)
        guard values.count <= 1 else { throw .duplicated }
        return values.first
    }
}

extension WebhookSignature {
    static let signatureField = HTTPHeader(signatureHeader)
    static let timestampField = HTTPHeader(timestampHeader)
}
