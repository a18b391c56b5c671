import Foundation
import TeXML
import Testing

/// The recipes of `docs/texml.md`: they compile, they are valid, and the page shows them as they are here.
@Suite struct RecipeTests {
    static let recipes: [@Sendable () -> TeXML] = [
        greeting, menu, voiceMail, queue, waiting, agent, conference, recording, assistant, relay, transfer, reject,
        stream,
    ]

    @Test(arguments: recipes.indices)
    func aRecipeIsValidAndRoundTrips(_ index: Int) throws {
        let document = Self.recipes[index]()
        let doubts = document.findings(.strict).filter { $0.rule != .template }
        #expect(doubts.isEmpty, "\(doubts)")
        #expect(try TeXML(parsing: document.encoded()) == document)
    }

    @Test func thePageShowsTheRecipesAsTheyAre() throws {
        let page = try Fixtures.text("docs/texml.md")
        let source = try Fixtures.text("Tests/TeXMLTests/RecipeTests.swift")
        let recipes = source.components(separatedBy: "// recipe\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n    // end").first }
        #expect(recipes.count == Self.recipes.count)
        for recipe in recipes {
            let lines = recipe.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(4) }
            let shown = lines.joined(separator: "\n").replacing("@Sendable ", with: "").replacing("static ", with: "")
            #expect(page.contains(shown), "\(shown)")
        }
    }

    // recipe
    @Sendable static func greeting() -> TeXML {
        TeXML {
            Say("Thanks for calling Acme.", voice: .polly("Joanna", neural: true))
            Dial(callerID: "+13125550100", timeout: .seconds(20), action: "/texml/dialed", answerOnBridge: true) {
                Number("+13125550101")
                Sip("sip:reception@pbx.example.com")
            }
        }
    }
    // end

    // recipe
    @Sendable static func menu() -> TeXML {
        TeXML {
            Gather(
                input: .dtmfAndSpeech,
                action: "/texml/menu",
                timeout: .seconds(5),
                numDigits: 1,
                hints: "sales, support"
            ) {
                Say("For sales press 1 or say sales. For support press 2.")
            }
            Say("We did not hear anything.")
            Redirect("/texml/voice")
        }
    }
    // end

    // recipe
    @Sendable static func voiceMail() -> TeXML {
        TeXML {
            Say("Please leave a message after the beep. Press star when you are done.")
            Record(
                action: "/texml/recorded",
                finishOnKey: "*",
                maxLength: .seconds(120),
                playBeep: true,
                channels: .single,
                transcription: true,
                transcriptionCallback: "/texml/transcribed"
            )
            Say("We did not receive a message.")
        }
    }
    // end

    // recipe
    @Sendable static func queue() -> TeXML {
        TeXML {
            Say("All our agents are busy. Please hold.")
            Enqueue("support", action: "/texml/left-queue", waitURL: "/texml/waiting", maxWaitTime: .seconds(600))
        }
    }
    // end

    // recipe
    @Sendable static func waiting() -> TeXML {
        TeXML {
            Say("You are number {{QueuePosition}}.")
            Play("https://example.com/music.mp3")
        }
    }
    // end

    // recipe
    @Sendable static func agent() -> TeXML {
        TeXML {
            Dial { Queue("support", url: "/texml/about-to-connect") }
        }
    }
    // end

    // recipe
    @Sendable static func conference() -> TeXML {
        TeXML {
            Dial(timeLimit: .seconds(3600)) {
                Conference(
                    "monday",
                    startConferenceOnEnter: false,
                    maxParticipants: 20,
                    beep: .onEnter,
                    statusCallback: "/texml/conference",
                    statusCallbackEvent: [.start, .end, .join, .leave],
                    waitURL: "https://example.com/music.mp3"
                )
            }
        }
    }
    // end

    // recipe
    @Sendable static func recording() -> TeXML {
        TeXML {
            Say("This call is recorded.")
            Start {
                Recording(
                    recordingStatusCallback: "/texml/recording",
                    recordingStatusCallbackEvent: [.completed, .absent],
                    channels: .dual
                )
            }
            Dial { Number("+13125550101") }
        }
    }
    // end

    // recipe
    @Sendable static func assistant() -> TeXML {
        TeXML {
            Connect(action: "/texml/after-assistant") { AIAssistant(id: "assistant-776d0d6f") }
            Dial { Number("+13125550101") }
        }
    }
    // end

    // recipe
    @Sendable static func relay() -> TeXML {
        TeXML {
            Connect {
                ConversationRelay(
                    url: "wss://example.com/talk",
                    welcomeGreeting: "Hello!",
                    voice: .telnyx(model: "Natural", "abbie")
                ) {
                    Language(code: .spanish, transcriptionProvider: .deepgram)
                    Parameter(name: "customer", value: "42")
                }
            }
        }
    }
    // end

    // recipe
    @Sendable static func transfer() -> TeXML {
        TeXML {
            Refer(to: "sip:agent@pbx.example.com", action: "/texml/referred")
        }
    }
    // end

    // recipe
    @Sendable static func reject() -> TeXML {
        TeXML {
            Reject(reason: .busy)
        }
    }
    // end

    // recipe
    @Sendable static func stream() -> TeXML {
        TeXML {
            Start {
                MediaStream(url: "wss://example.com/audio", track: .both, name: "monitor") {
                    Parameter(name: "customer", value: "42")
                }
            }
            Dial { Number("+13125550101") }
            Stop { Stop.Stream(name: "monitor") }
        }
    }
    // end
}
