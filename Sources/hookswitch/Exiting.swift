import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// The exit statuses of the contract beyond 0, 1 and 64.
enum Exiting {
    /// Wrong configuration.
    static let configuration = ExitCode(78)
    /// Our own failure.
    static let ourFailure = ExitCode(70)

    /// Runs `body`; when Telnyx does not do as asked, says why and exits 78 for a key it does not take, else 70.
    static func onTelnyxTrouble<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await onWrongConfiguration(body)
        } catch let error as TelnyxError {
            Output.error("hookswitch: Telnyx's API: \(error.summary)")
            if case .refused(status: 401, _) = error {
                Output.error("hookswitch: telnyx.api-key is not taken; copy it again from the portal, API Keys")
                throw configuration
            }
            throw ourFailure
        }
    }

    /// Runs `body`; when there is no whole backup, or no place for it, says why and exits 1.
    static func onBackupTrouble<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await onWrongConfiguration(body)
        } catch let fault as BackupFault {
            Output.error("hookswitch: \(fault)")
            throw ExitCode.failure
        }
    }

    /// Runs `body`; faults of configuration and data directory are printed to standard error and exit 78.
    static func onWrongConfiguration<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let faults as ConfigurationFaults {
            Output.error(faults.description)
        } catch let fault as DataDirectory.Fault {
            Output.error("hookswitch: \(fault)")
        } catch let fault as DevelopmentKey.Fault {
            Output.error("hookswitch: \(fault)")
        } catch let fault as ServeFault {
            Output.error("hookswitch: \(fault)")
        } catch let fault as Storage.Fault {
            Output.error("hookswitch: \(fault)")
        }
        throw configuration
    }
}
