import Admin
import Foundation
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Switchboard

/// The console in a real browser: an operator's day, seen on a desk and on a phone, by day and by night.
@Suite(.serialized) struct ConsoleBrowserTests {
    private static let panelHasNumber = "return document.querySelector('.panel').textContent.includes(arguments[0])"

    @Test(.enabled(if: Browser.isWanted, "chromium and chromedriver are not installed: make deps-test"))
    func anOperatorsDay() async throws {
        try await ConsoleRig.run { rig in
            let browser = rig.browser, server = rig.server
            try await rig.logIn()
            try await browser.see(".rail [aria-current]", "Overview")

            // An event arrives while somebody watches, and tells its story.
            try await browser.press("2")
            try await browser.see(".pulse.on", "live")
            try await server.handle(try Samples.text("please leave me alone", id: "live1"))
            try await browser.see(".events a[data-id='live1']", "message.received")
            try await browser.see(".events a[data-id='live1'] .pill", "done")
            try await browser.click(".events a[data-id='live1']")
            try await browser.see(".panel .step", "Decided")
            try await browser.see(".panel .step", "Received and verified")
            #expect(try await rig.faults() == [])
            #expect(
                try await browser.say("return document.querySelector('.panel').textContent.includes('leave me alone')")
                    == .bool(false)
            )
            try await browser.click(".panel button", "Show the exact bytes")
            try await browser.see(".panel pre", "please leave me alone")
            #expect(try await browser.say(Self.panelHasNumber, .string(Samples.customer)) == .bool(false))
            try await browser.press(Browser.escape)

            // The server masked the number; whoever asks sees it, and that they asked is written down.
            try await browser.press("n")
            try await browser.see("#eye[aria-pressed=true]")
            try await browser.see(".events a[data-id='live1']", "message.received")
            try await browser.click(".events a[data-id='live1']")
            try await browser.click(".panel button", "Show the exact bytes")
            try await browser.see(".panel pre", Samples.customer)
            try await browser.press(Browser.escape)
            try await browser.press("n")
            try await browser.see("#eye[aria-pressed=false]")

            // The office is closed, callers hear it, and it is opened again.
            try await browser.press("3")
            try await browser.see(".officecard.open", "office")
            try await browser.click(".officecard button", "Close now")
            try await browser.write("Water in the server room", into: "dialog input[name=reason]")
            #expect(try await rig.faults() == [])
            try await browser.click("dialog button", "Close now")
            try await browser.see(".officecard.closed", "Reopen")
            let closed = try await server.post(try Samples.call(id: "v3:closed"))
            #expect(closed.text.contains("Our office is closed."))
            try await browser.click(".officecard button", "Reopen")
            try await browser.click("dialog button", "Reopen")
            try await browser.see(".officecard.open", "Close now")
            let open = try await server.post(try Samples.call(id: "v3:open"))
            #expect(open.text.contains("Please hold"))

            // A doubtful message is an opt-out after all.
            try await browser.press("4")
            try await browser.see(".review blockquote", "please leave me alone")
            try await browser.click(".review button", "Opt-out")
            try await browser.click("dialog button", "Confirm the opt-out")
            try await browser.see(".empty", "Nobody waits for a decision")
            let number = try #require(PhoneNumber(e164: Samples.customer))
            let state = try ConsentDesk(database: server.database).state(of: number)
            #expect(state.blocks.map(\.kind) == [.optOut])

            // Who did it stands there, and the session ends.
            try await browser.press("6")
            for act in ["login", "setOverride", "clearOverride", "confirmReview", "showEventBody", "showNumbers"] {
                try await browser.see("#main tbody tr", act)
            }
            try await browser.see("#main tbody tr", "Ada")
            // Whatever is still under way then is dropped, not refused.
            _ = try await browser.say(
                """
                import("/console/api.js").then((api) => {
                    for (let question = 0; question < 20; question += 1) api.get("/sessions");
                    document.getElementById("logout").click();
                });
                """
            )
            try await browser.see(".login", "Admin token")
            #expect(try await browser.say("return document.cookie") == .string(""))
            let complaints = try await browser.complaints()
            #expect(complaints == [])
        }
    }

    @Test(.enabled(if: Browser.isWanted, "chromium and chromedriver are not installed: make deps-test"))
    func everySectionIsReadableAndNamedOnEveryScreen() async throws {
        try await ConsoleRig.run { rig in
            try await rig.aBusyHour()
            for look in ConsoleRig.Look.allCases {
                try await rig.show(look)
                try await rig.logIn()
                for section in ["overview", "live", "calls", "messages", "media", "health"] {
                    try await rig.visit(section)
                    #expect(try await rig.faults() == [], "\(section), \(look)")
                    try await rig.keepPicture(section, look)
                }
                try await rig.visit("live")
                try await rig.browser.click(".events a", "texml.voice")
                try await rig.browser.see(".panel .rule.matched")
                #expect(try await rig.faults() == [], "story, \(look)")
                try await rig.keepPicture("story", look)
                try await rig.browser.press(Browser.escape)
                try await rig.browser.click("#logout")
                try await rig.browser.see(".login")
                #expect(try await rig.faults() == [], "login, \(look)")
                try await rig.keepPicture("login", look)
            }
            let complaints = try await rig.browser.complaints()
            #expect(complaints == [])
        }
    }
}
