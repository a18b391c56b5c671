import ArgumentParser
import Foundation
import Switchboard

/// `--by` and `--reason`, on the commands that write to the ledger.
struct SignatureOptions: ParsableArguments {
    @Option(help: "Who does it, for the record; your user name by default.") var by: String?
    @Option(help: "Why, for the record: “asked by phone on 3 May”.") var reason: String?

    /// Both, with the user's name where none was given.
    var signature: ConsentClerk.Signature { ConsentClerk.Signature(author: by ?? Self.user, reason: reason) }

    /// The name of whoever types.
    static var user: String {
        let environment = ProcessInfo.processInfo.environment
        return environment["USER"] ?? environment["LOGNAME"] ?? NSUserName()
    }
}
