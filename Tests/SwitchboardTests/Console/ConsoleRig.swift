import AsyncHTTPClient
import Foundation
import Logging
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// A server with an hour of traffic behind it, and a browser in front of its console.
struct ConsoleRig: Sendable {
    /// Who looks: at a desk or on a phone, by day or by night.
    enum Look: String, CaseIterable, Sendable {
        case desk
        case night
        case phone

        var size: (width: Int64, height: Int64) { self == .phone ? (390, 844) : (1360, 900) }
    }

    /// Where pictures are kept when `HOOKSWITCH_PICTURES` names a folder.
    private static let pictures = ProcessInfo.processInfo.environment["HOOKSWITCH_PICTURES"]

    /// The pictures the documentation shows.
    private static let kept: Set<String> = [
        "overview-desk", "overview-night", "live-desk", "story-night", "calls-desk", "calls-phone", "messages-desk",
        "media-desk",
        "health-desk",
    ]

    let server: TestServer
    let admin: AdminClient
    let browser: Browser

    static let yaml = """
        hours:
          office:
            time-zone: America/New_York
            open: { Mon-Fri: ["09:00-17:00"] }
          night desk:
            time-zone: Europe/London
            open: { "*": ["18:00-08:00"] }
        voice:
          numbers: { "+17735550002": main, default: main }
          plans:
            main:
              - name: emergency
                when: { closed-by: emergency }
                do: [ { say: We are closed because of an emergency. }, hangup ]
              - name: overseas
                when: { from-region: [GB, IE] }
                do: [ { dial: ["+442079460123"], timeout: 20s } ]
              - name: open
                when: { open: office }
                do:
                  - say: Please hold while we connect your call.
                  - { dial: ["+12125550123", "sip:desk@example.com"], timeout: 20s }
              - name: closed
                do: [ { say: Our office is closed. }, { voicemail: after-hours } ]
        messaging:
          brand: Example Ltd
          contact: help@example.com
          keywords: { hours: "We're open Mon-Fri 9am-5pm EST." }
          otherwise: Thanks for your message!
        fax: { allow-hosts: [127.0.0.1] }
        """

    static func run(_ test: (ConsoleRig) async throws -> Void) async throws {
        try await TestServer.run(yaml, at: "2026-11-20T15:00:00Z") { server in
            try await server.withAdmin(yaml: yaml) { admin async throws in
                try await Browser.run(server.client) { browser in
                    try await browser.command(
                        "Emulation.setTimezoneOverride",
                        ["timezoneId": .string("America/New_York")]
                    )
                    try await test(ConsoleRig(server: server, admin: admin, browser: browser))
                }
            }
        }
    }

    func logIn() async throws {
        try await browser.open(admin.base + "/console")
        try await browser.write(AdminClient.token, into: "input[name=token]")
        try await browser.write("Ada Park", into: "input[name=name]")
        try await browser.click("button[type=submit]", "Log in")
        try await browser.see("#standing .pill")
    }

    private var minutes: MinuteWatch {
        MinuteWatch(
            database: server.database,
            journal: server.exchange.journal,
            book: admin.parts.book,
            interval: .seconds(1),
            now: { server.clock.now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// An hour of calls, messages and faxes, a doubtful opt-out, a person who stopped, and a desk that is closed by hand.
    func aBusyHour() async throws {
        var position: Int64?
        for minute in 0..<60 {
            let wave = 2 + Int((sin(Double(minute) / 7) + 1) * 2) + (minute * 7) % 3
            for index in 0..<wave {
                let words = ["hours", "hello", "what are your prices?", "thanks!"][(minute + index) % 4]
                let from = "+1312555\(1000 + (minute * 17 + index * 131) % 9000)"
                try await post(
                    .webhooks,
                    try Samples.text(words, id: "m\(minute)-\(index)", minute: minute, from: from)
                )
            }
            for index in 0..<(1 + wave / 2) {
                let from =
                    (minute + index) % 5 == 0 ? "+442079460911" : "+1212555\(1000 + (minute * 29 + index) % 9000)"
                try await post(.voice, try Samples.call(from: from, id: "v3:c\(minute)-\(index)"))
            }
            try await post(.webhooks, try Self.delivery(minute))
            if minute % 20 == 7 { try await post(.webhooks, try await fax(minute)) }
            if minute % 9 == 4 {
                try await post(.webhooks, try Samples.fixture("demo/09-number-order.json", ["id=order-\(minute)"]))
            }
            try await server.settle()
            position = await minutes.look(after: position)
            server.clock.advance(60)
        }
        try await server.handle(try Samples.text("please leave me alone", id: "doubt", minute: 59))
        try await server.handle(try Samples.text("STOP", id: "stop", minute: 59, from: "+13125550077"))
        let closing = JSONValue.object([
            "name": .string("night desk"), "reason": .string("Fire alarm test"), "by": .string("Bo Lind"),
        ])
        _ = try await admin.ask("POST", "/api/v1/overrides", closing)
        _ = await minutes.look(after: position)
    }

    /// What became of a message of ours: nearly always delivered.
    private static func delivery(_ minute: Int) throws -> Fixture {
        let carrier = ["T-MOBILE USA, INC.", "VERIZON WIRELESS", "AT&T MOBILITY"][minute % 3]
        let name = minute % 17 == 11 ? "derived-delivery_failed-40008" : "receiving-webhooks-for-messaging"
        let edits = [
            "id=delivery-\(minute)", "payload.id=out-\(minute)", "payload.from.phone_number=\(Samples.office)",
            "payload.to.0.phone_number=+1312555\(2000 + minute)", "payload.to.0.carrier=\(carrier)",
        ]
        return try Samples.fixture("events/message/message.finalized-\(name).json", edits)
    }

    /// A fax of one page that can be fetched, kept and shown.
    private func fax(_ minute: Int) async throws -> Fixture {
        let id = "f72eebbe-f9b6-4f0f-b652-03e742e1\(1000 + minute)"
        let link = try await server.standIn.origin() + server.standIn.addFax(id, media: Self.page)
        let edits = ["id=fax-\(minute)", "payload.fax_id=\(id)", "payload.media_url=\(link)"]
        return try Samples.fixture("demo/08-fax-received.json", edits)
    }

    /// A PDF of one page with an order on it.
    private static let page: Data = {
        let lines = [
            "Example Ltd", "Purchase order 4711", "", "12  desk telephones", " 2  headsets", "",
            "Please confirm by fax.",
        ]
        let text = lines.map { "(\($0)) ' " }.joined()
        let stream = "BT /F1 28 Tf 40 TL 60 740 Td \(text)ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        let rows = offsets.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }
        file += "xref\n0 6\n0000000000 65535 f \n" + rows.joined()
        return Data((file + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }()

    /// Posts a fixture and notes how long the answer took, as the door of a running service does.
    private func post(_ endpoint: MinuteBook.Endpoint, _ fixture: Fixture) async throws {
        let start = ContinuousClock.now
        try await server.post(fixture)
        admin.parts.book.note(ContinuousClock.now - start, at: endpoint, now: server.clock.now)
    }

    /// Opens a section and waits until it has something to show.
    func visit(_ section: String) async throws {
        try await browser.say("location.hash = arguments[0]; scrollTo(0, 0)", .string(section))
        let shown = [
            "overview": ".legend", "live": ".events a", "calls": ".officecard", "messages": "#fate-title + *",
            "media": ".view.media .mediagrid > *", "health": "#machine-title",
        ]
        try await browser.see(shown[section] ?? ".view")
        try await browser.say("document.querySelector('#toasts').replaceChildren()")
    }

    func show(_ look: Look) async throws {
        try await browser.command(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .integer(look.size.width), "height": .integer(look.size.height),
                "deviceScaleFactor": .integer(1), "mobile": .bool(look == .phone),
            ]
        )
        let scheme = JSONValue.object([
            "name": .string("prefers-color-scheme"), "value": .string(look == .night ? "dark" : "light"),
        ])
        try await browser.command("Emulation.setEmulatedMedia", ["features": .array([scheme])])
    }

    /// What is wrong with what is shown: names nobody can hear, and text nobody can read.
    func faults() async throws -> [String] {
        let script = try String(
            contentsOf: Repository.root.appending(path: "Tests/SwitchboardTests/Console/page-audit.js"),
            encoding: .utf8
        )
        var faults: [String] = []
        if case .array(let found) = try await browser.say(script) {
            faults = found.compactMap { if case .string(let words) = $0 { words } else { nil } }
        }
        return faults + (try await namelessControls())
    }

    /// The controls without a name in the browser's own accessibility tree.
    private func namelessControls() async throws -> [String] {
        try await browser.command("Accessibility.enable")
        guard case .object(let tree) = try await browser.command("Accessibility.getFullAXTree"),
            case .array(let nodes)? = tree["nodes"]
        else { return ["no accessibility tree"] }
        let controls: Set<String> = [
            "button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "img", "meter", "dialog",
        ]
        return nodes.compactMap { node in
            guard case .object(let members) = node, members["ignored"] != .bool(true),
                case .object(let role)? = members["role"], case .string(let word)? = role["value"],
                controls.contains(word.lowercased())
            else { return nil }
            if case .object(let name)? = members["name"], case .string(let text)? = name["value"], !text.isEmpty {
                return nil
            }
            return "without a name: \(word)"
        }
    }

    func keepPicture(_ section: String, _ look: Look) async throws {
        guard let folder = Self.pictures, Self.kept.contains("\(section)-\(look.rawValue)") else { return }
        // What moves comes to rest first.
        try await browser.say("document.getAnimations().forEach((one) => one.cancel())")
        let file = URL(filePath: folder).appending(path: "console-\(section)-\(look.rawValue).png")
        try await browser.picture().write(to: file)
    }
}
