import Foundation
import Glibc
import Testing

/// The systemd unit in `deploy/`: what systemd itself says of it, and what it expects of `serve`.
@Suite struct SystemdUnitTests {
    private static let unit = Repository.root.appending(path: "deploy/systemd/hookswitch.service")

    @Test(.enabled(if: Tool.areWanted("systemd-analyze"), "systemd-analyze is not installed: make deps-test"))
    func systemdFindsNothingWrong() async throws {
        let folder = try TestFolder()
        let executable = try CommandRun.executable.path()
        let text = try String(contentsOf: Self.unit, encoding: .utf8)
            .replacing("/usr/local/bin/hookswitch", with: executable)
        let file = try folder.write(text, to: "hookswitch.service")
        let verified = try await Tool("systemd-analyze").run(["verify", "--man=no", file], in: folder)
        #expect(verified.status == 0, "\(verified.output)")
        #expect(!verified.output.contains("hookswitch.service"), "\(verified.output)")
    }

    /// The scale runs from 0 to 10; below 2 systemd calls it well protected.
    @Test(.enabled(if: Tool.areWanted("systemd-analyze"), "systemd-analyze is not installed: make deps-test"))
    func littleIsLeftOpen() async throws {
        let words = ["security", "--offline=true", "--threshold=20", Self.unit.path()]
        let result = try await Tool("systemd-analyze").run(words, in: TestFolder())
        #expect(result.status == 0, "\(result.output.suffix(300))")
    }

    /// `Type=notify` waits for this datagram.
    @Test func serveTellsItsManagerWhenItAnswers() async throws {
        let folder = try TestFolder()
        let manager = try NotifySocket(at: folder.path("notify"))
        let server = try await ServeRun(["--dev"], in: folder, environment: ["NOTIFY_SOCKET": folder.path("notify")])
        let notice = manager.received()
        #expect(notice.hasPrefix("READY=1\n"), "\(notice)")
        #expect(notice.contains("STATUS=") && notice.contains(":\(server.ready.port)"), "\(notice)")
        #expect(await server.end() == 0)
    }
}

/// A datagram socket such as systemd gives its services.
private final class NotifySocket: Sendable {
    private let descriptor: Int32

    init(at path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0, "\(path): \(String(cString: strerror(errno)))")
    }

    deinit { close(descriptor) }

    /// What has come; a notice is sent before the summary is printed, so nothing is waited for.
    func received() -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
