import Foundation
import Logging
import ServiceLifecycle

/// Reconciles with the API's list again and again while the server runs.
struct ReconciliationService: Service {
    let reconciliation: CarrierReconciliation
    let interval: Duration
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await once()
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: interval)
            }
        }
    }

    private func once() async {
        do {
            let totals = try await reconciliation.run(at: Date())
            guard totals.added > 0 else { return }
            logger.notice("Opt-outs were taken over from Telnyx", metadata: ["added": "\(totals.added)"])
        } catch {
            guard !Task.isCancelled else { return }
            logger.warning("Telnyx's opt-outs cannot be read", metadata: ["error": "\(error)"])
        }
    }
}
