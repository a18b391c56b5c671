import Foundation
import Testing

@testable import Switchboard

@Suite struct DirectoryCheckTests {
    private static func facts(
        _ kind: DirectoryFacts.Kind = .folder,
        mode: Int? = 0o700,
        trial: DirectoryFacts.Trial? = .kept,
        fileSystem: String? = nil,
        free: Int64? = 10 << 30
    ) -> DirectoryFacts {
        DirectoryFacts(
            path: "/d",
            kind: kind,
            mode: mode,
            trial: trial,
            doubtfulFileSystem: fileSystem,
            freeBytes: free
        )
    }

    private static func verdicts(_ facts: DirectoryFacts) -> [String: DoctorFinding.Verdict] {
        Dictionary(DirectoryCheck.findings(facts, as: "data").map { ($0.check, $0.verdict) }) { first, second in
            first == .ok ? second : first
        }
    }

    @Test func aGoodFolderIsGood() {
        #expect(Self.verdicts(Self.facts()) == ["data": .ok, "disk": .ok])
        #expect(Self.verdicts(Self.facts(.missing(canBeMade: true), mode: nil, trial: nil))["data"] == .ok)
    }

    @Test(arguments: [
        (facts(.somethingElse, mode: nil, trial: nil), DoctorFinding.Verdict.fault),
        (facts(.missing(canBeMade: false), mode: nil, trial: nil), .fault),
        (facts(trial: .failed(reason: "Permission denied")), .fault), (facts(mode: 0o755), .warning),
        (facts(fileSystem: "tmpfs"), .warning), (facts(fileSystem: "nfs4"), .fault),
    ])
    func aBadFolderIsSaidSo(facts: DirectoryFacts, verdict: DoctorFinding.Verdict) {
        #expect(Self.verdicts(facts)["data"] == verdict)
    }

    @Test(arguments: [(Int64(50) << 20, DoctorFinding.Verdict.fault), (500 << 20, .warning), (5 << 30, .ok)])
    func roomIsCounted(free: Int64, verdict: DoctorFinding.Verdict) {
        #expect(Self.verdicts(Self.facts(free: free))["disk"] == verdict)
    }

    @Test func aFolderIsTriedAndLeftAsItWas() throws {
        let folder = try TestFolder()
        try folder.write("kept", to: "a")
        let before = try folder.contents()
        let facts = DirectoryFacts.probe(folder.url.path())
        #expect(facts.kind == .folder && facts.trial == .kept)
        #expect(try #require(facts.freeBytes) > 0)
        #expect(try folder.contents() == before)
    }

    @Test func aMissingFolderIsNotMade() throws {
        let folder = try TestFolder()
        let facts = DirectoryFacts.probe(folder.path("a/b/c"))
        #expect(facts.kind == .missing(canBeMade: true))
        #expect(facts.trial == nil && facts.freeBytes != nil)
        #expect(try folder.contents().isEmpty)
    }

    @Test func aFileIsNoFolder() throws {
        let folder = try TestFolder()
        try folder.write("", to: "file")
        #expect(DirectoryFacts.probe(folder.path("file")).kind == .somethingElse)
    }
}
