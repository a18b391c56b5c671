import Foundation
import Numbering

// Prints what one look-up of a number costs, and what the tables take of memory once they are in use.

/// Kilobytes of memory this process holds, by the kernel's count.
func residentKilobytes() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0
}

/// Nanoseconds of one call of `body`, over so many.
func nanoseconds(_ count: Int, _ body: (Int) -> Void) -> Double {
    let start = ContinuousClock.now
    for index in 0..<count { body(index) }
    return (ContinuousClock.now - start) / .nanoseconds(1) / Double(count)
}

let file = CommandLine.arguments.dropFirst().first ?? "../fixtures/numbering/numbers.tsv"
let numbers = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    .compactMap { PhoneNumber(e164: $0.prefix { $0 != "\t" }) }
precondition(!numbers.isEmpty, "\(file) holds no numbers")
let before = residentKilobytes()
var found = Place.of(numbers[0]).zones.count
let tables = residentKilobytes() - before
let rounds = 5_000_000
let place = nanoseconds(rounds) { found &+= Place.of(numbers[$0 % numbers.count]).zones.count }
let loop = nanoseconds(rounds) { found &+= Int(numbers[$0 % numbers.count].hashValue & 1) }
let zone = try TimeZoneRules(named: "America/New_York")
let offset = nanoseconds(rounds) { found &+= zone.offset(atSecond: 1_767_225_600 + $0 * 1_800) }
print("| what | cost |")
print("|---|--:|")
print("| place of a number, \(numbers.count) numbers in turn | \(Int(place.rounded())) ns |")
print("| the loop with a hash instead | \(Int(loop.rounded())) ns |")
print("| offset of a zone at an instant | \(Int(offset.rounded())) ns |")
print("| number tables in memory | \(tables) KiB |")
print("(\(found == 0 ? "nothing" : "checked"))")
