import ArgumentParser
import Foundation
import Numbering

/// What a number tells by itself.
struct NumberCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "number",
        abstract: "Where a number is: validity, region, state or province, kind, possible time zones.",
        discussion: """
              hookswitch number +12125551234 +442079460000
              hookswitch number --cases numbers.txt --json
            """
    )

    @Argument(help: "Numbers in E.164, like +15551234567.") var numbers: [String] = []
    @Option(help: "A file with one number a line; one result a line.", completion: .file()) var cases: String?
    @Flag(help: "Print one JSON object for each number.") var json = false

    func validate() throws {
        guard numbers.isEmpty == (cases != nil) else { throw ValidationError("give numbers, or --cases FILE") }
    }

    func run() async throws {
        let texts = try cases.map { try CasesFile.lines(of: $0).map(String.init) } ?? numbers
        var isGood = true
        for text in texts.map({ $0.trimmingCharacters(in: .whitespaces) }) {
            guard let number = PhoneNumber(e164: text) else {
                isGood = false
                try refuse(text)
                continue
            }
            try show(number)
        }
        // With a file every line has got its answer, and that is what was asked.
        if !isGood, cases == nil { throw ExitCode.failure }
    }

    private func show(_ number: PhoneNumber) throws {
        let place = Place.of(number)
        if json { return try Output.json(Line(number, place)) }
        Output.line(
            [
                number.international, number.planFault.map { "not valid in its number plan: \($0)" } ?? "valid",
                place.region?.rawValue ?? "no region", place.listedSubdivisions ?? "", place.kind.rawValue,
                place.listedZones.joined(separator: ", "),
            ]
            .filter { !$0.isEmpty }
            .joined(separator: " · ")
        )
    }

    private func refuse(_ text: String) throws {
        if json {
            try Output.json(Refusal(number: text))
        } else {
            Output.line("\(text) · not a number: + and 7 to 15 digits are expected")
        }
    }

    private struct Line: Encodable {
        let number: String
        let valid: Bool
        let region: String?
        let subdivision: String?
        let kind: String
        let zones: [String]

        init(_ number: PhoneNumber, _ place: Place) {
            self.number = number.e164
            valid = number.isValid
            region = place.region?.rawValue
            subdivision = place.listedSubdivisions
            kind = place.kind.rawValue
            zones = place.listedZones
        }

        private enum CodingKeys: String, CodingKey {
            case number, valid, region, subdivision, kind, zones
        }

        // Every key stands there: what is not known is null, not absent.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(number, forKey: .number)
            try container.encode(valid, forKey: .valid)
            try container.encode(region, forKey: .region)
            try container.encode(subdivision, forKey: .subdivision)
            try container.encode(kind, forKey: .kind)
            try container.encode(zones, forKey: .zones)
        }
    }

    private struct Refusal: Encodable {
        let number: String
        let valid = false
        let error = "not a number: + and 7 to 15 digits are expected"
    }
}
