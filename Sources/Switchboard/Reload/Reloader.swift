import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the configuration again on SIGHUP and when its files have changed; what is faulty changes nothing.
struct Reloader: Service {
    private enum Occasion {
        case signal
        case look
    }

    private let source: ConfigurationSource
    private let rulebook: Rulebook
    private let skipsTests: Bool
    private let interval: Duration
    private let logger: Logger

    /// Looks at the files every `interval`; with `skipsTests` failing `tests:` are no reason to keep the old rules.
    init(
        source: ConfigurationSource,
        rulebook: Rulebook,
        skipsTests: Bool,
        every interval: Duration = .milliseconds(500),
        logger: Logger
    ) {
        self.source = source.bound(to: rulebook.configuration)
        self.rulebook = rulebook
        self.skipsTests = skipsTests
        self.interval = interval
        self.logger = logger
    }

    /// Runs until shut down.
    func run() async throws {
        let (occasions, occasion) = AsyncStream<Occasion>.makeStream(bufferingPolicy: .bufferingNewest(2))
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in await UnixSignalsSequence(trapping: .sighup) { occasion.yield(.signal) }
                }
                group.addTask {
                    while !Task.isCancelled {
                        occasion.yield(.look)
                        // A cancelled sleep only means: the loop ends.
                        try? await Task.sleep(for: interval)
                    }
                }
                var files = rulebook.configuration.files
                var changes = FileChanges(handled: FileStamp.of(files))
                for await occasion in occasions {
                    let look = FileStamp.of(files)
                    guard changes.areReady(look) || occasion == .signal else { continue }
                    files = reload()
                    changes.handled(FileStamp.of(files).merging(look) { $1 }.filter { files.contains($0.key) })
                }
                group.cancelAll()
            }
        }
    }

    /// Reads the files and puts them in force when they are right; returns the files to watch from now on.
    @discardableResult
    func reload() -> Set<String> {
        let old = rulebook.configuration
        do {
            let new = try source.load()
            let failing = skipsTests ? [] : new.failingTests()
            guard failing.isEmpty else {
                refuse(failing, why: "\(failing.count) of its tests fail")
                return old.files.union(new.files)
            }
            rulebook.adopt(new)
            report(new, instead: old)
            return new.files
        } catch let error as ConfigurationFaults {
            refuse(error.faults.filter { $0.severity == .error }, why: "it has faults")
            return old.files.union(error.files).union([source.file])
        } catch {
            refuse([], why: "\(error)")
            return old.files
        }
    }

    private func refuse(_ faults: [ConfigurationFault], why: String) {
        let first = faults.first.map { ": \($0)" } ?? ""
        rulebook.refuse("the file is not in force, \(why)\(first)")
        logger.error(
            "configuration not taken, the rules before stay in force",
            metadata: ["reason": "\(why)", "faults": .array(faults.map { "\($0)" })]
        )
    }

    private func report(_ new: Configuration, instead old: Configuration) {
        logger.notice("configuration taken", metadata: ["file": "\(new.file ?? "embedded defaults")"])
        for warning in new.warnings where !old.warnings.contains(warning) {
            logger.warning("configuration", metadata: ["warning": "\(warning)"])
        }
        let fixed = new.keysNeedingRestart(comparedTo: rulebook.started)
        guard !fixed.isEmpty else { return }
        logger.warning(
            "some changes need a restart",
            metadata: ["keys": .array(fixed.map { "\($0)" })]
        )
    }
}
