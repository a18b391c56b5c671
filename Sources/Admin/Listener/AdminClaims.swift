import JWTKit

/// What a signed token has to say.
struct AdminClaims: JWTPayload {
    let sub: SubjectClaim
    let aud: AudienceClaim
    let exp: ExpirationClaim
    let nbf: NotBeforeClaim?
    let iss: IssuerClaim?
    let scope: String

    /// Claims are looked at by whoever knows the time; here it is only made sure that they are there.
    func verify(using algorithm: some JWTAlgorithm) throws {}
}
