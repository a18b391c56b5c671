import Foundation
import Synchronization
import Testing

@testable import Switchboard

@Suite struct ReadyFileTests {
    @Test(arguments: ["§", "./§", "a folder/§"])
    func anyPathWithAWritableFolderWillDo(name: String) throws {
        let folder = try TestFolder()
        try FileManager.default.createDirectory(atPath: folder.path("a folder"), withIntermediateDirectories: false)
        try ReadyFile.prepare(folder.path(name))
    }

    /// A name of one character has no folder of its own: it means the current one.
    @Test func aNameOfOneCharacterIsAPath() throws {
        try ReadyFile.prepare("§")
    }

    @Test(arguments: ["", "/no-such-folder-of-hookswitch/ready"])
    func whatCannotBeWrittenIsSaidBeforeAnythingStarts(path: String) {
        #expect(throws: ServeFault.self) { try ReadyFile.prepare(path) }
    }

    @Test func anEarlierRunsFileIsTakenAway() throws {
        let folder = try TestFolder()
        let path = try folder.write("{}", to: "ready")
        try ReadyFile.prepare(path)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func itIsWrittenWhenEveryDoorHasItsPort() throws {
        let folder = try TestFolder()
        let path = folder.path("ready")
        let told = Mutex<[[UInt16?]]>([])
        let file = ReadyFile(path: path, expectsAdmin: true) { port, admin in
            told.withLock { $0.append([port, admin]) }
        }
        try file.publicDoorIsOpen(on: 1111)
        #expect(!FileManager.default.fileExists(atPath: path))
        try file.adminListenerIsOpen(on: 2222)
        #expect(told.withLock { $0 } == [[1111, 2222]])
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for part in [#""port":1111"#, #""adminPort":2222"#, #""pid":\#(getpid())"#] {
            #expect(text.contains(part), "\(text)")
        }
    }

    @Test func theAdminPortIsNullWhenThatListenerIsClosed() throws {
        let folder = try TestFolder()
        let path = folder.path("ready")
        try ReadyFile(path: path, expectsAdmin: false) { _, _ in }.publicDoorIsOpen(on: 1111)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains(#""adminPort":null"#))
    }
}
