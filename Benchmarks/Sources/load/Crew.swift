import Foundation

/// Plain threads that block, so that the client's own scheduling is the kernel's.
enum Crew {
    /// Runs `work` on so many threads and returns when all are done.
    static func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for index in 0..<count {
            group.enter()
            let thread = Thread {
                work(index)
                group.leave()
            }
            thread.stackSize = 1 << 18
            thread.start()
        }
        group.wait()
    }
}
