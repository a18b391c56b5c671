import Foundation
import Testing

@testable import Switchboard

@Suite struct FileChangesTests {
    @Test func changesCountWhenTheyHaveSettled() throws {
        let folder = try TestFolder()
        let path = try folder.write("a", to: "file")
        let first: FileChanges.Look = [path: FileStamp(path)]
        #expect(first[path] != .some(nil))
        try folder.write("bb", to: "file")
        let second: FileChanges.Look = [path: FileStamp(path)]
        try folder.write("ccc", to: "file")
        let third: FileChanges.Look = [path: FileStamp(path)]
        #expect(Set([first, second, third]).count == 3)

        var changes = FileChanges(handled: first)
        let gone: FileChanges.Look = [path: nil]
        // Each look, and whether it is time to read.
        let looks: [(FileChanges.Look, Bool)] = [
            (first, false), (second, false), (third, false), (third, true), (first, false), (first, false),
            (gone, false), (gone, true),
        ]
        for (look, expected) in looks {
            let isReady = changes.areReady(look)
            #expect(isReady == expected)
        }
        changes.handled(gone)
        let isReady = changes.areReady(gone)
        #expect(!isReady)
        #expect(FileStamp(folder.path("nothing")) == nil)
    }
}
