import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct MediaFolderTests {
    @Test func idsBecomeHarmlessFileNames() {
        #expect(MediaFolder.fileName("f72eebbe-f9b6") == "f72eebbe-f9b6")
        for hostile in ["../../etc/passwd", "a/b", "", ".", "ä", String(repeating: "a", count: 300)] {
            let name = MediaFolder.fileName(hostile)
            #expect(name.hasPrefix("id-") && name.utf8.count == 67)
        }
    }

    @Test(arguments: [("2026-11-21T00:00:00Z", "2026/11/21"), ("2026-11-20T23:59:59Z", "2026/11/20")])
    func aDayIsAFolder(instant: String, folder: String) throws {
        #expect(MediaFolder.day(of: try Date(instant, strategy: .iso8601)) == folder)
    }

    @Test func aSidecarStandsBesideItsFile() {
        #expect(MediaFolder.sidecar(of: "2026/11/21/f.1.pdf") == "2026/11/21/f.1.json")
    }
}
