/// All names there are, for telling a misplaced element from an unknown one and for guessing what was meant.
enum Vocabulary {
    /// The names of all elements, in any position.
    static let elements: Set<String> = {
        var names: Set<String> = []
        var shapes = [TeXML.shape]
        while let shape = shapes.popLast() {
            names.insert(shape.name)
            shapes += shape.children.map { $0.shape }
        }
        return names
    }()

    /// What became of elements of TwiML that TeXML does not have.
    static let unsupported = [
        "Client": "dial the SIP URI of the client",
        "Sms": "send messages with the Messages API",
        "Message": "send messages with the Messages API",
        "Answer": "the call is answered by the first verb that needs it",
        "Room": "TeXML has no video rooms",
        "Echo": "TeXML has no echo test",
        "VirtualAgent": "use AIAssistant or ConversationRelay",
        "Autopilot": "use AIAssistant or ConversationRelay",
        "Application": "redirect to the address of the application",
    ]

    /// What attributes of TwiML are called in TeXML.
    static let renamed = [
        "transcribe": "transcription", "transcribeCallback": "transcriptionCallback", "speechModel": "model",
        "statusCallbackUrl": "transcriptionCallback", "languageCode": "language", "partialResults": "interimResults",
        "track": "transcriptionTracks",
    ]

    /// The name among these that was probably meant.
    static func nearest(to name: String, among names: [String]) -> String? {
        if let miscased = names.first(where: { $0.lowercased() == name.lowercased() }) { return miscased }
        if let new = renamed[name], names.contains(new) { return new }
        return names.map { (name: $0, distance: distance(name, $0)) }
            .filter { $0.distance <= max(1, $0.name.count / 4) }
            .min { $0.distance < $1.distance }?.name
    }

    /// How many letters must be inserted, removed or replaced to turn one name into the other (Levenshtein).
    private static func distance(_ first: String, _ second: String) -> Int {
        let second = Array(second.utf8)
        // Names in documents under check may be of any length; no long one is near to any of ours.
        guard first.utf8.count < 64 else { return Int.max }
        var row = Array(0...second.count)
        for (index, letter) in first.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let replaced = diagonal + (letter == second[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
