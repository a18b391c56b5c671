import Crypto
import Foundation
import Handlers

extension Configuration {
    /// A digest of what decides: the settings in force, variables replaced, without secrets, and the lists they name.
    ///
    /// Throws when the configuration cannot be written again.
    package func digest(environment: [String: String]) throws -> String {
        var hash = SHA256()
        hash.update(data: Data(try EffectiveConfiguration(self, environment: environment).yaml.utf8))
        for list in voice.plans.lists {
            hash.update(data: Data("\n\(list.name)\n".utf8))
            for number in list.numbers { hash.update(data: Data("\(number)\n".utf8)) }
        }
        return Data(hash.finalize()).base64EncodedString()
    }
}
