import FlyingFox
import Foundation
import Testing

@testable import Admin

@Suite struct ConsoleSessionTests {
    @Test func aLoginOpensASessionThatReadsAndChanges() async throws {
        let rig = try GateRig()
        let login = try await rig.logIn()
        let set = login.headers[HTTPHeader("Set-Cookie")] ?? ""
        #expect(login.status == 200 && login.json["scope"] == "admin")
        #expect(set.contains("HttpOnly") && set.contains("SameSite=Strict") && set.contains("Max-Age=28800"))
        #expect(!set.contains("Secure"))
        let cookie = try #require(login.cookie), csrf = try #require(login.json["csrf"])
        #expect(try await rig.ask(.GET, ["Cookie": "other=1; \(cookie)"]).json["who"] == "Ada")
        let session = try await rig.ask(.GET, "/console/session", ["Cookie": cookie])
        #expect(session.json["csrf"] == csrf && session.json["name"] == "Ada")
        let change = try await rig.ask(.POST, ["Cookie": cookie, "X-CSRF-Token": csrf])
        #expect(change.json["who"] == "Ada")
    }

    @Test func aChangeWithoutTheTokenOfThePageIsRefused() async throws {
        let rig = try GateRig()
        let cookie = try #require(try await rig.logIn().cookie)
        let other = try #require(try await rig.logIn(name: "Bo").json["csrf"])
        for csrf in ["", "x", other] {
            #expect(try await rig.ask(.POST, ["Cookie": cookie, "X-CSRF-Token": csrf]).status == 403)
            #expect(
                try await rig.ask(.POST, "/console/logout", ["Cookie": cookie, "X-CSRF-Token": csrf]).status == 403
            )
        }
    }

    @Test func aSessionEndsByLogoutByTimeAndByOrder() async throws {
        let rig = try GateRig()
        func logIn() async throws -> [String: String] {
            let login = try await rig.logIn()
            return ["Cookie": try #require(login.cookie), "X-CSRF-Token": try #require(login.json["csrf"])]
        }
        let first = try await logIn(), second = try await logIn(), third = try await logIn()
        let end = try await rig.ask(.POST, "/console/logout", first)
        #expect(end.status == 200 && end.headers[HTTPHeader("Set-Cookie")]?.contains("Max-Age=0") == true)
        #expect(try await rig.ask(.GET, first).status == 401)
        #expect(try await rig.ask(.GET, second).status == 200)
        let id = try #require(rig.sessions.all(at: rig.now).last?.id)
        #expect(rig.sessions.close(id) && !rig.sessions.close(id))
        rig.advance(by: 8 * 3600 - 1)
        let left = [try await rig.ask(.GET, second).status, try await rig.ask(.GET, third).status]
        #expect(left.sorted() == [200, 401])
        rig.advance(by: 1)
        #expect(try await rig.ask(.GET, second).status == 401)
        #expect(try await rig.ask(.GET, third).status == 401)
    }

    @Test func behindTLSTheCookieIsForTLSOnly() async throws {
        let rig = try GateRig(proxies: ["127.0.0.1"])
        let secure = ["X-Forwarded-Proto": "https"]
        let login = try await rig.logIn(secure)
        let cookie = try #require(login.cookie)
        #expect(cookie.hasPrefix("__Host-") && login.headers[HTTPHeader("Set-Cookie")]?.contains("; Secure") == true)
        #expect(try await rig.ask(.GET, ["Cookie": cookie]).status == 401)
        #expect(try await rig.ask(.GET, ["Cookie": cookie].merging(secure) { $1 }).status == 200)
    }

    @Test(arguments: [
        (#"{"token":"wrong","name":"Ada"}"#, 401), (#"{"token":"0123456789abcdef"}"#, 400),
        (#"{"token":"0123456789abcdef","name":" "}"#, 400), ("token=0123456789abcdef", 400),
    ])
    func aLoginNeedsTheTokenAndAName(body: String, status: Int) async throws {
        let answer = try await GateRig().ask(.POST, "/console/login", body: body)
        #expect(answer.status == status && answer.cookie == nil)
    }

    @Test func aFormOfAnotherPageCannotLogIn() async throws {
        let rig = try GateRig()
        #expect(try await rig.logIn(["Content-Type": "text/plain"]).status == 415)
        #expect(try await rig.logIn(["Origin": "https://evil.example"]).status == 403)
        #expect(try await rig.ask(.GET, "/console/login").status == 405)
    }

    @Test func whoCameAndWentIsWrittenDown() async throws {
        let rig = try GateRig()
        let login = try await rig.logIn()
        let headers = ["Cookie": try #require(login.cookie), "X-CSRF-Token": try #require(login.json["csrf"])]
        _ = try await rig.ask(.POST, headers)
        _ = try await rig.ask(.POST, "/console/logout", headers)
        let acts = try await rig.audit.records(limit: 10).map(\.act)
        #expect(acts.map(\.operation) == ["logout", "change", "login"])
        #expect(acts.allSatisfy { $0.who == "Ada" && $0.way == .session && $0.address == "127.0.0.1" })
    }
}
