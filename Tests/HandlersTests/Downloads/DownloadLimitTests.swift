import Foundation
import TelnyxStandIn
import Testing

@testable import Handlers

/// Media servers that are slow, lie, or do not end.
@Suite struct DownloadLimitTests {
    private func download(
        from script: @escaping @Sendable (RudeServer.Talk) -> Void,
        pace: DownloadPace = DownloadPace(deadline: .seconds(30)),
        maxBytes: Int = 1 << 20,
        room: DiskRoom = DiskRoom(minFree: 0)
    ) async throws -> (Result<FetchedFile, DownloadError>, leftovers: [String]) {
        let server = try RudeServer(script)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let media = MediaFolder(directory: folder)
        try media.prepare()
        let download = MediaDownload(
            rules: DownloadRules(allowedHosts: ["127.0.0.1"]),
            maxBytes: maxBytes,
            pace: pace,
            room: room,
            now: { Date(timeIntervalSince1970: 0) }
        )
        let result: Result<FetchedFile, DownloadError>
        do throws(DownloadError) {
            let fetch = MediaFetch(.fax, id: "f1", link: "\(server.origin)/a.pdf")
            result = .success(try await download.file(of: fetch, into: media, fresh: nil))
        } catch {
            result = .failure(error)
        }
        if case .failure = result {
            return (result, try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.incoming"))
        }
        return (result, [])
    }

    private static let head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n"

    @Test func aSenderThatDribblesIsCutAtTheDeadline() async throws {
        let (result, leftovers) = try await download(
            from: { talk in
                talk.say(Self.head + "Content-Length: 100000\r\n\r\n%PDF-1.4\n")
                while talk.pause(milliseconds: 20), talk.say(" ") {}
            },
            pace: DownloadPace(deadline: .seconds(2))
        )
        #expect(throws: DownloadError.unavailable(reason: "too slow", retryAfter: nil)) { try result.get() }
        #expect(leftovers.isEmpty)
    }

    @Test func aSenderThatFallsSilentIsCutAtTheDeadline() async throws {
        let (result, leftovers) = try await download(
            from: { talk in
                talk.say(Self.head + "Content-Length: 100000\r\n\r\n%PDF-1.4\n")
                talk.waitForTheEnd()
            },
            pace: DownloadPace(deadline: .seconds(2))
        )
        #expect(throws: DownloadError.unavailable(reason: "too slow", retryAfter: nil)) { try result.get() }
        #expect(leftovers.isEmpty)
    }

    @Test func aSenderThatNeverAnswersIsCutAtTheDeadline() async throws {
        let (result, _) = try await download(
            from: { $0.waitForTheEnd() },
            pace: DownloadPace(deadline: .milliseconds(400))
        )
        guard case .failure(.unavailable) = result else { throw Fixtures.NotFound() }
    }

    @Test func anEndlessBodyIsCutAtTheCap() async throws {
        let (result, leftovers) = try await download(
            from: { talk in
                talk.say(Self.head + "Transfer-Encoding: chunked\r\n\r\n")
                let chunk = "1000\r\n" + String(repeating: "x", count: 4096) + "\r\n"
                while talk.say(chunk) {}
            },
            maxBytes: 300_000
        )
        #expect(throws: DownloadError.tooLarge(limit: 300_000)) { try result.get() }
        #expect(leftovers.isEmpty)
    }

    @Test(arguments: [
        // Less than announced: broken off, to be tried again.
        ("Content-Length: 50\r\n\r\n%PDF-1.4\n", "broke off"),
        // More than the cap is announced: nothing of it is read.
        ("Content-Length: 99999999999\r\n\r\n%PDF", "larger than"),
        ("Content-Length: 10\r\nContent-Length: 20\r\n\r\n%PDF-1.4\n", "content-length header"),
        ("Content-Length: ten\r\n\r\n%PDF-1.4\n", "content-length header"),
        ("Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n%PDF", "packed"),
    ])
    func aSenderThatLiesIsNotBelieved(rest: String, reason: String) async throws {
        let (result, leftovers) = try await download(from: { $0.say(Self.head + rest) })
        guard case .failure(let error) = result else { throw Fixtures.NotFound() }
        #expect(error.summary.contains(reason), "\(error)")
        #expect(leftovers.isEmpty)
    }

    @Test func whatComesAfterTheAnnouncedLengthIsNotRead() async throws {
        let (result, _) = try await download(from: { talk in
            talk.say(Self.head + "Content-Length: 9\r\n\r\n%PDF-1.4\n" + String(repeating: "junk", count: 10_000))
        })
        #expect(try result.get().bytes == 9)
    }

    @Test func aDiskThatIsNearlyFullWaits() async throws {
        let answer: @Sendable (RudeServer.Talk) -> Void = { $0.say(Self.head + "Content-Length: 9\r\n\r\n%PDF-1.4\n") }
        let (result, leftovers) = try await download(from: answer, room: DiskRoom(minFree: 1000, free: { _ in 1005 }))
        guard case .failure(.unavailable(let reason, let wait)) = result else { throw Fixtures.NotFound() }
        #expect(reason == "the disk is nearly full: 0 MiB free" && wait == .seconds(30) && leftovers.isEmpty)
        let (roomy, _) = try await download(from: answer, room: DiskRoom(minFree: 1000, free: { _ in 1010 }))
        #expect(try roomy.get().bytes == 9)
    }

    @Test func aDiskThatFillsUpMeanwhileEndsIt() async throws {
        let (result, leftovers) = try await download(
            from: { talk in
                talk.say(Self.head + "Transfer-Encoding: chunked\r\n\r\n")
                let chunk = "10000\r\n" + String(repeating: "x", count: 65_536) + "\r\n"
                for _ in 0..<12 where !talk.say(chunk) { return }
                talk.say("0\r\n\r\n")
            },
            room: DiskRoom(
                minFree: 500_000,
                free: { path in
                    // As much as the file itself has taken is gone.
                    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
                    return 1_000_000 - (size ?? 0)
                }
            )
        )
        guard case .failure(.unavailable(let reason, _)) = result else { throw Fixtures.NotFound() }
        #expect(reason.hasPrefix("the disk is nearly full") && leftovers.isEmpty)
    }

    @Test(arguments: [
        (0, 19, false), (0, 21, true), (100_000, 21, false), (100_000, 30, true), (10_000_000, 121, true),
    ])
    func theSlowestPaceIsKept(bytes: Int, seconds: Int, isTooSlow: Bool) {
        #expect(DownloadPace(deadline: .seconds(120)).isTooSlow(bytes, after: .seconds(seconds)) == isTooSlow)
    }

    @Test func theDiskIsAskedForItsRoom() throws {
        #expect(try #require(DiskRoom.free(at: "/")) > 0)
        #expect(DiskRoom.free(at: "/nowhere/at/all") == nil)
    }
}
