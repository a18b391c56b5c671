import Foundation
import Testing

/// The options of `send` are part of the contract, as they are typed.
@Suite struct SendOptionsTests {
    @Test(arguments: [
        "--to", "--path", "--data", "--key", "--set", "--repeat", "--rate", "--concurrency", "--fresh-ids",
    ])
    func sendTakesTheOptionsOfTheContract(option: String) throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = try ServerProcess.executable
        process.arguments = ["send", "--help"]
        process.standardOutput = output
        try process.start()
        let help = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(help.contains("\(option) ") || help.contains("\(option)\n"))
    }
}
