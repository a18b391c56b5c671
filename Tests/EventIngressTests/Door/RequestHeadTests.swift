import Testing

@testable import EventIngress

struct RequestHeadTests {
    @Test(arguments: RequestCorpus.accepted.indices)
    func goodStreamIsReadWhole(index: Int) {
        let (text, requests) = RequestCorpus.accepted[index]
        let reader = RequestReader.read(RequestCorpus.bytes(text))
        #expect(reader.requests.count == requests)
        if case .refused(let status) = reader.ending {
            Issue.record("refused with \(status)")
        }
    }

    @Test(arguments: RequestCorpus.refused.indices)
    func badStreamIsRefused(index: Int) {
        let (text, requests, status) = RequestCorpus.refused[index]
        let reader = RequestReader.read(RequestCorpus.bytes(text))
        #expect(reader.requests.count == requests, "\(text.debugDescription)")
        #expect(reader.ending == .refused(status: status), "\(text.debugDescription)")
    }

    @Test
    func headIsUnderstood() throws {
        let text =
            "POST /a%20b/c?d=%2F&e HTTP/1.1\r\nHost: h:1\r\nContent-Length: 12\r\nX:  two words \r\nx: again\r\n"
            + "Expect: 100-Continue\r\nConnection: foo , Keep-Alive\r\n\r\nrest"
        let (head, consumed) = try #require(try RequestHead.parse(Array(text.utf8)))
        #expect(consumed == text.utf8.count - 4)
        #expect(head.method == "POST")
        #expect(head.target.text == "/a%20b/c?d=%2F&e")
        #expect(head.target.rawPath == "/a%20b/c")
        #expect(head.target.rawQuery == "d=%2F&e")
        #expect(head.target.path == "/a b/c")
        #expect(head.version == .http11)
        #expect(head.framing == .length(12))
        #expect(head.keepsAlive)
        #expect(head.expectsContinue)
        #expect(head.fields.filter { $0.name.lowercased() == "x" }.map(\.value) == ["two words", "again"])
    }

    @Test(arguments: [
        ("http://h", "/", ""), ("HTTP://h:80?q", "/", "q"), ("https://h/p?q?r", "/p", "q?r"), ("//x", "//x", ""),
    ])
    func targetFormsAreUnderstood(target: String, path: String, query: String) throws {
        let text = "GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n"
        let head = try #require(try RequestHead.parse(Array(text.utf8))).head
        #expect(head.target.rawPath == path)
        #expect(head.target.rawQuery == query)
    }

    @Test
    func incompleteHeadIsNotAnError() throws {
        let text = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        for count in 0..<text.count {
            #expect(try RequestHead.parse(Array(text.prefix(count))) == nil)
        }
        #expect(try RequestHead.parse(text)?.consumed == text.count)
    }

    @Test(arguments: [("/", 414), ("/ HTTP/1.1\r\nHost: a\r\nX: ", 431)])
    func headLongerThanTheLimitIsRefused(beginning: String, status: Int) throws {
        let fitting = Array("GET \(beginning)".utf8)
        let bytes = fitting + Array(repeating: UInt8(ascii: "a"), count: HeadScanner.maxBytes - fitting.count)
        #expect(try RequestHead.parse(bytes) == nil)
        #expect(RequestReader.read(bytes + [UInt8(ascii: "a")]).ending == .refused(status: status))
    }

    @Test
    func headOfExactlyTheLimitIsAccepted() throws {
        let beginning = "GET / HTTP/1.1\r\nHost: a\r\nX: "
        let filler = String(repeating: "a", count: HeadScanner.maxBytes - beginning.utf8.count - 4)
        let result = try RequestHead.parse(Array("\(beginning)\(filler)\r\n\r\n".utf8))
        #expect(result?.consumed == HeadScanner.maxBytes)
    }

    @Test
    func numberOfFieldsIsBounded() throws {
        let fields = (0..<HeadScanner.maxFields - 1).map { "X\($0): y\r\n" }.joined()
        let fitting = "GET / HTTP/1.1\r\nHost: a\r\n\(fields)"
        #expect(try RequestHead.parse(Array("\(fitting)\r\n".utf8)) != nil)
        #expect(RequestReader.read(Array("\(fitting)One: more\r\n\r\n".utf8)).ending == .refused(status: 431))
    }

    @Test
    func oneHundredKilobytesOfOneHeaderLineCostNothing() {
        let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8) + Array(repeating: UInt8(ascii: "a"), count: 100_000)
        var reader = RequestReader()
        var fed = 0
        while reader.ending == .open, fed < bytes.count {
            reader.feed(Array(bytes[fed..<min(fed + 1000, bytes.count)]))
            fed += 1000
        }
        #expect(reader.ending == .refused(status: 431))
        #expect(fed <= HeadScanner.maxBytes + 1000)
    }
}
