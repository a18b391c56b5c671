import FlyingSocks
import Testing

@testable import EventIngress

struct ConnectionTableTests {
    private let start = ContinuousClock.now
    /// No descriptor behind it: shutting it down is an error nobody looks at.
    private let socket = Socket(file: .init(rawValue: -1))

    private func table(_ capacity: Int) -> ConnectionTable {
        ConnectionTable(capacity: capacity, deadlines: Deadlines())
    }

    private func peer(_ number: UInt64) -> PeerKey { PeerKey(bits: number) }

    @Test
    func oldestWaitingConnectionIsDisplaced() throws {
        let table = table(8)
        let places = try (0..<8).map {
            try #require(table.admit(socket, from: peer(UInt64($0)), at: start + .seconds($0)))
        }
        // The two oldest are at work; the third has begun to keep us waiting again only now.
        for place in places[0...2] { #expect(table.enter(.handling, place, at: start + .seconds(9))) }
        #expect(table.enter(.idle, places[2], at: start + .seconds(9)))
        #expect(table.admit(socket, from: peer(99), at: start + .seconds(10)) != nil)
        #expect(table.leave(places[3]) == .displaced)
        #expect(table.leave(places[2]) == nil)
    }

    @Test
    func crowdedAddressGivesOneOfItsOwn() throws {
        let table = table(8)
        let lonely = try #require(table.admit(socket, from: peer(1), at: start))
        let crowd = try (0..<7).map {
            try #require(table.admit(socket, from: peer(2), at: start + .seconds(1 + $0)))
        }
        #expect(table.admit(socket, from: peer(3), at: start + .seconds(10)) != nil)
        #expect(table.leave(crowd[0]) == .displaced)
        #expect(table.leave(lonely) == nil)
    }

    @Test
    func newcomerIsRefusedWhenAllAreAtWork() throws {
        let table = table(2)
        for number in 0..<2 {
            let place = try #require(table.admit(socket, from: peer(UInt64(number))))
            #expect(table.enter(.handling, place))
        }
        #expect(table.admit(socket, from: peer(3)) == nil)
        #expect(!table.makeRoom())
        #expect(table.count == 2)
    }

    @Test
    func displacedConnectionsThatLingerAreBounded() {
        let table = table(4)
        let admitted = (0..<1000).filter { _ in table.admit(socket, from: peer(1)) != nil }.count
        #expect(admitted == 4 + 4 / 8 + 16)
    }

    @Test
    func sweepEndsWhatIsOverdueAndNothingElse() throws {
        let table = table(8)
        let late = try #require(table.admit(socket, from: peer(1), at: start))
        let working = try #require(table.admit(socket, from: peer(1), at: start))
        let idle = try #require(table.admit(socket, from: peer(1), at: start))
        #expect(table.enter(.handling, working, at: start))
        #expect(table.enter(.idle, idle, at: start))
        #expect(table.sweep(at: start + .seconds(9)) == start + .seconds(10))
        #expect(table.enter(.head, late, at: start))
        _ = table.sweep(at: start + .seconds(10))
        #expect(!table.enter(.body, late, at: start + .seconds(10)))
        #expect(table.enterLastAnswer(late) == .headTooSlow)
        #expect(table.leave(late) == .headTooSlow)
        _ = table.sweep(at: start + .seconds(100))
        #expect(table.leave(idle) == .idleTooLong)
        #expect(table.enter(.idle, working, at: start + .seconds(100)))
    }

    @Test
    func drainingAdmitsNobodyAndEndsTheIdle() throws {
        let table = table(8)
        let idle = try #require(table.admit(socket, from: peer(1)))
        let working = try #require(table.admit(socket, from: peer(1)))
        #expect(table.enter(.handling, working))
        table.drain()
        #expect(table.admit(socket, from: peer(1)) == nil)
        #expect(table.leave(idle) == .shuttingDown)
        #expect(!table.enter(.idle, working))
    }

    @Test
    func placesAreReused() throws {
        let table = table(2)
        for _ in 0..<100 {
            let place = try #require(table.admit(socket, from: peer(1)))
            #expect(place == 0)
            #expect(table.leave(place) == nil)
        }
        #expect(table.count == 0)
    }
}
