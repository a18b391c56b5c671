import Crypto
package import FlyingFox
package import Foundation
package import Logging
import Metrics
package import TelnyxEvents

/// `/texml/…`: tells a call what to do next, in XML and in time.
///
/// The request is written down like every event, together with what was answered, but the caller does not wait for the
/// disk: the answer comes first.
package struct VoiceEndpoint: HTTPHandler {
    /// What does not change while it serves.
    package struct Configuration: Sendable {
        /// How requests prove where they come from.
        package var authentication: VoiceAuthentication
        /// The steps that `answer` knows; a request for any other step gets an empty document.
        package var steps: Set<TeXMLStep>
        /// The steps whose answer may be another one each time, even to the same question.
        package var changingSteps: Set<TeXMLStep>
        /// The document of a caller nothing else could be said to.
        package var fallback: Data
        /// The longest time from the complete request to the answer.
        package var answerWithin: Duration
        /// The largest form that is read.
        package var maxBodyBytes: Int

        /// The defaults are those of the configuration file.
        package init(
            authentication: VoiceAuthentication,
            steps: Set<TeXMLStep>,
            changingSteps: Set<TeXMLStep> = [],
            fallback: Data,
            answerWithin: Duration = .milliseconds(1500),
            maxBodyBytes: Int = 1 << 20
        ) {
            self.authentication = authentication
            self.steps = steps
            self.changingSteps = changingSteps
            self.fallback = fallback
            self.answerWithin = answerWithin
            self.maxBodyBytes = maxBodyBytes
        }
    }

    private let configuration: Configuration
    private let verifier: SignatureVerifier
    private let journal: Journal
    private let doorbell: Doorbell
    private let answers: VoiceAnswers
    private let watch: IngressWatch
    private let logger: Logger
    private let now: @Sendable () -> Date
    private let counters = IngressCounters(endpoint: "texml")
    private let answered = Timer(label: "hookswitch_voice_answer_seconds")
    private let refusalWarning = WarningLimit()

    /// Answers with what `answer` returns; nil, or nothing in time, is the fallback.
    package init(
        configuration: Configuration,
        verifier: SignatureVerifier,
        journal: Journal,
        doorbell: Doorbell,
        watch: IngressWatch = IngressWatch(),
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() },
        answer: @escaping @Sendable (VoiceQuestion) async -> VoiceReply?
    ) {
        self.configuration = configuration
        self.verifier = verifier
        self.journal = journal
        self.doorbell = doorbell
        self.watch = watch
        self.logger = logger
        self.now = now
        answers = VoiceAnswers(
            within: configuration.answerWithin,
            fallback: configuration.fallback,
            changing: configuration.changingSteps,
            ask: answer
        )
    }

    /// Answers 200 with a TeXML document whatever happens, once the request is authentic and is a form.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        do {
            return try await answer(request)
        } catch let error as IngressError {
            report(error)
            return error.response
        }
    }

    private static let empty = Data(#"<?xml version="1.0" encoding="UTF-8"?><Response/>"#.utf8)

    private static func response(_ document: Data) -> HTTPResponse {
        HTTPResponse(statusCode: .ok, headers: [.contentType: "application/xml"], body: document)
    }

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let path = VoicePath(request.path) else { throw IngressError.notFound }
        let parameters = try await parameters(of: request)
        let began = ContinuousClock.now
        let now = now()
        try authenticate(request, parameters, token: path.token, at: now)
        let question = Self.question(of: request, parameters)
        let form = try form(of: request, question)

        // A step that cannot be one is written down under a name of ours.
        let step = path.step ?? .named("unknown")
        let envelope = envelope(of: form, question, step: step)
        let request = TeXMLRequest(form, step: step)
        guard configuration.steps.contains(step), request.asksForInstructions else {
            record(envelope, at: now, answer: nil)
            counters.count(.acknowledged)
            return Self.response(Self.empty)
        }
        let asked = VoiceQuestion(request: request, event: envelope.id, receivedAt: now)
        let answer = await answers.answer(asked, spent: .now - began)
        answered.record(duration: .now - began)
        record(envelope, at: now, answer: NewAnswer(result: answer.result, note: answer.note))
        report(answer.result, to: asked)
        return Self.response(answer.document)
    }

    /// The bytes that carry the parameters: the body of a POST, the query of a GET as it was sent.
    private func parameters(of request: HTTPRequest) async throws -> Data {
        switch request.method {
        case .POST: try await request.body(limit: configuration.maxBodyBytes)
        case .GET: Data(request.target.query().utf8)
        default: throw IngressError.wrongMethod(allowed: ["GET", "POST"])
        }
    }

    /// What is asked: a callback's URL carries our own state in its query, so a POST asks with query and body.
    ///
    /// Joined they are what a GET with the same parameters would have been; our names are lower case, Telnyx's are not.
    private static func question(of request: HTTPRequest, _ parameters: Data) -> Data {
        let query = request.target.query()
        guard request.method == .POST, !query.isEmpty else { return parameters }
        return Data(query.utf8) + (parameters.isEmpty ? Data() : Data("&".utf8) + parameters)
    }

    private func authenticate(_ request: HTTPRequest, _ parameters: Data, token: String?, at now: Date) throws {
        try request.requireSingleSignatureHeaders()
        if let token, let expected = configuration.authentication.token, expected.matches(token) { return }
        guard configuration.authentication.believesSignatures else { throw IngressError.noCredential }
        // Without parameters there is nothing that a signature over them could prove.
        guard !parameters.isEmpty || request.method == .POST else { throw IngressError.noCredential }
        try request.verify(parameters, with: verifier, at: now)
        watch.noteAuthentic(timestamp: request.headers[WebhookSignature.timestampField], at: now)
    }

    private func form(of request: HTTPRequest, _ parameters: Data) throws -> FormFields {
        if request.method == .POST, !request.declaresForm { throw IngressError.wrongContentType }
        do { return try FormFields(parameters) } catch { throw IngressError.notAForm }
    }

    /// The id covers the step: one form may be sent to several of our URLs.
    private func envelope(of form: FormFields, _ parameters: Data, step: TeXMLStep) -> EventEnvelope {
        var hash = SHA256()
        hash.update(data: Data("\(step.rawValue)|".utf8))
        hash.update(data: parameters)
        return EventEnvelope(form: form, body: parameters, step: step, digest: hash.finalize().hexadecimal)
    }

    private func record(_ envelope: EventEnvelope, at now: Date, answer: NewAnswer?) {
        journal.record(envelope, at: now, answer: answer) { [counters, doorbell, logger] result in
            switch result {
            case .success(let recorded):
                counters.count(recorded)
                if recorded == .new { doorbell.ring() }
            case .failure(let error):
                counters.count(.unrecorded)
                logger.error(
                    "A voice request was answered but could not be written down",
                    metadata: ["event.id": "\(envelope.id)", "event.type": "\(envelope.type)", "error": "\(error)"]
                )
            }
        }
    }
}

extension VoiceEndpoint {
    private func report(_ result: IngressResult, to question: VoiceQuestion) {
        counters.count(result)
        guard [.late, .refusedToAnswer, .busy].contains(result) else { return }
        logger.error(
            "A caller heard the fallback",
            metadata: ["reason": "\(result.rawValue)", "event.id": "\(question.event)"]
        )
    }

    private func report(_ error: IngressError) {
        counters.count(error.result)
        watch.note(error, at: now())
        logger.log(
            level: error.isSendersFault ? .debug : .error,
            "A voice request was not accepted",
            metadata: ["reason": "\(error.result.rawValue)", "error": "\(error)"]
        )
        guard error.response.statusCode == .unauthorized, refusalWarning.allows(at: now()) else { return }
        logger.warning(
            "A voice request was refused; if it is Telnyx's, paste the voice URL of the start-up summary, and set POST",
            metadata: ["reason": "\(error.result.rawValue)"]
        )
    }
}

extension TeXMLRequest {
    /// Whether the answer decides what happens to a call.
    ///
    /// The status URL of an application may be its voice URL, and cost events come there too (Telnyx, "TeXML callbacks").
    fileprivate var asksForInstructions: Bool {
        switch kind {
        case .callProgress, .callCost: false
        case .callFetch: call != nil
        case .dialResult, .gatherResult, .recording, .transcription, .queueWait, .conference, .machineDetection, .refer,
            .continuation:
            step != .voice
        }
    }
}

extension HTTPRequest {
    /// Whether the content type, whatever its parameters, is that of a form.
    fileprivate var declaresForm: Bool {
        let types = headers.values(for: .contentType)
        guard types.count == 1, let type = types[0].split(separator: ";").first else { return false }
        return type.trimmingCharacters(in: .whitespaces).lowercased() == "application/x-www-form-urlencoded"
    }
}
