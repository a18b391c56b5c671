import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct MediaVerifierTests {
    private struct Shelf {
        let folders: MediaFolders
        let folder: MediaFolder
        let verifier: MediaVerifier

        func keep(_ id: String, _ content: String) throws -> MediaRecord {
            let fetch = MediaFetch(.fax, id: id, link: "", receivedAt: Date(timeIntervalSince1970: 1_795_303_800))
            let event = try #require(EventID(rawValue: "e1"))
            var record = MediaRecord(fetch, event: event, at: Date(timeIntervalSince1970: 1_795_303_801))
            record.state = .kept
            record.bytes = content.utf8.count
            record.sha256 = ContentHash.hexadecimal(of: Data(content.utf8))
            let file = try folder.incomingFile(for: id)
            try file.append(Data(content.utf8))
            return try folder.place(file, as: record, fileExtension: "pdf")
        }

        func url(_ path: String) -> URL { folder.directory.appending(path: path) }
    }

    private func run(_ body: (Shelf) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let folders = MediaFolders(
            faxes: root.appending(path: "faxes"),
            recordings: root.appending(path: "recordings"),
            messages: root.appending(path: "media"),
            previews: root.appending(path: "previews")
        )
        for folder in folders.all { try folder.prepare() }
        try body(Shelf(folders: folders, folder: folders[.fax], verifier: MediaVerifier(folders: folders)))
    }

    @Test func whatIsAsItWasHasNoFault() throws {
        try run { shelf in
            let record = try shelf.keep("f1", "%PDF one")
            #expect(shelf.verifier.finding(of: record) == nil)
            #expect(shelf.verifier.foreign(of: MediaKind.allCases, known: [record]).isEmpty)
        }
    }

    @Test func everyFaultIsFound() throws {
        try run { shelf in
            let path = "2026/11/21/f1"
            let record = try shelf.keep("f1", "%PDF one")
            try Data("%PDF 0ne".utf8).write(to: shelf.url("\(path).pdf"))
            #expect(shelf.verifier.finding(of: record)?.fault == .changed)
            try FileManager.default.removeItem(at: shelf.url("\(path).pdf"))
            #expect(shelf.verifier.finding(of: record)?.fault == .missing)
            let other = try shelf.keep("f1", "%PDF one")
            try Data("{}".utf8).write(to: shelf.url("\(path).json"))
            #expect(shelf.verifier.finding(of: other)?.fault == .sidecar)
            try Data().write(to: shelf.url("2026/11/21/stray.txt"))
            let foreign = shelf.verifier.foreign(of: [.fax], known: [record])
            #expect(foreign.map(\.fault) == [.foreign] && foreign.first?.path.hasSuffix("stray.txt") == true)
            #expect(shelf.verifier.foreign(of: [.mms], known: []).isEmpty)
        }
    }

    @Test func aFileOfBeforeNeedsNoSidecar() throws {
        try run { shelf in
            var record = try shelf.keep("f1", "%PDF one")
            try FileManager.default.moveItem(at: shelf.url("2026/11/21/f1.pdf"), to: shelf.url("f1.pdf"))
            record.path = "f1.pdf"
            #expect(shelf.verifier.finding(of: record) == nil)
        }
    }
}
