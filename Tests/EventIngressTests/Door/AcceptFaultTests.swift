import FlyingSocks
import Glibc
import Testing

@testable import EventIngress

struct AcceptFaultTests {
    private func fault(_ number: Int32) -> AcceptFault {
        AcceptFault(SocketError.failed(type: "Accept", errno: number, message: ""))
    }

    @Test
    func lostConnectionsDoNotSlowTheListenerDown() {
        #expect(fault(ECONNABORTED) == .connectionLost)
        #expect(fault(ECONNABORTED).pause(afterFailures: 63) == nil)
        #expect(fault(ECONNABORTED).pause(afterFailures: 64) != nil)
    }

    @Test(arguments: [EMFILE, ENFILE, ENOBUFS, ENOMEM])
    func exhaustionPausesLongerAndLongerButNotForever(number: Int32) {
        #expect(fault(number) == .exhausted(errno: number))
        #expect(fault(number).pause(afterFailures: 0) == .milliseconds(4))
        #expect(fault(number).pause(afterFailures: 3) == .milliseconds(32))
        #expect(fault(number).pause(afterFailures: .max) == .milliseconds(500))
    }

    @Test
    func anythingElseIsTriedAgainToo() {
        #expect(fault(EINVAL) == .other(errno: EINVAL))
        #expect(AcceptFault(CancellationError()) == .other(errno: 0))
        #expect(fault(EINVAL).pause(afterFailures: 0) != nil)
    }
}
