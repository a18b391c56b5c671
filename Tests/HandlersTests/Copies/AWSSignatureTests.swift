import Foundation
import Testing

@testable import Handlers

/// The examples AWS publishes.
@Suite struct AWSSignatureTests {
    private static let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    private static func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    /// "Signature Version 4 test suite", get-vanilla.
    @Test func getVanilla() throws {
        let signature = AWSSignature(
            region: "us-east-1",
            service: "service",
            accessKey: "AKIDEXAMPLE",
            secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
        )
        let header = signature.authorization(
            method: "GET",
            path: "/",
            headers: ["Host": "example.amazonaws.com", "X-Amz-Date": "20150830T123600Z"],
            payloadHash: Self.nothing,
            at: try Self.instant("2015-08-30T12:36:00Z")
        )
        #expect(
            header == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                + "SignedHeaders=host;x-amz-date, "
                + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        )
    }

    /// "Examples of how to derive a signing key for Signature Version 4".
    @Test func signingKey() throws {
        let signature = AWSSignature(
            region: "us-east-1",
            service: "iam",
            accessKey: "",
            secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
        )
        let key = signature.signingKey(at: try Self.instant("2012-02-15T00:00:00Z"))
        #expect(
            key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                == "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d"
        )
    }

    /// "Signature calculations for the Authorization header: transferring payload in a single chunk" of the S3 reference.
    @Test(arguments: [
        (
            "GET", "/test.txt", ["range": "bytes=0-9"], nothing,
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        ),
        (
            "PUT", "/test%24file.text",
            ["date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY"],
            "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
        ),
    ])
    func requestsOfS3(method: String, path: String, more: [String: String], hash: String, expected: String) throws {
        let signature = AWSSignature(
            region: "us-east-1",
            service: "s3",
            accessKey: "AKIAIOSFODNN7EXAMPLE",
            secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        )
        let own = [
            "host": "examplebucket.s3.amazonaws.com", "x-amz-date": "20130524T000000Z", "x-amz-content-sha256": hash,
        ]
        let header = signature.authorization(
            method: method,
            path: path,
            headers: own.merging(more) { $1 },
            payloadHash: hash,
            at: try Self.instant("2013-05-24T00:00:00Z")
        )
        #expect(header.hasSuffix("Signature=\(expected)"))
    }
}
