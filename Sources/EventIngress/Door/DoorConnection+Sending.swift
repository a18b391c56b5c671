extension DoorConnection {
    /// Sends `output` whole; the write deadline starts only when the kernel does not take it at once.
    mutating func send() async throws {
        var sent = 0
        var isWaiting = false
        while sent < output.count {
            guard let taken = socket.sendNow(output, from: sent) else { throw ConnectionEnd.gone }
            sent += taken
            guard taken == 0 else { continue }
            if !isWaiting {
                isWaiting = true
                guard door.table.enter(.writing, place) else { throw ConnectionEnd.gone }
            }
            try await socket.waitUntilWritable()
        }
    }

    /// 408 for a request that did not come in time; nothing for all who are gone.
    mutating func answerLateRequest() async {
        let fate = door.table.enterLastAnswer(place)
        guard fate == .headTooSlow || fate == .bodyTooSlow else { return }
        door.metrics.countRefused(status: 408)
        refuse(status: 408)
    }

    mutating func sayFarewell(status: Int) async {
        refuse(status: status)
        await linger()
    }

    /// Waits a little for a peer that does not expect the end: its next bytes would meet a reset, and that could take
    /// the answer with it that it has not read yet.
    mutating func linger() async {
        socket.finishSending()
        guard door.table.enter(.farewell, place) else { return }
        var patience = 8 * max(door.maxBodyBytes, 128 * 1024)
        while patience > 0, let received = try? await socket.receive(into: &input), received > 0 {
            patience -= received
            input.consume(input.count)
        }
    }

    /// Such an answer always fits into the socket's buffer, unless the peer takes nothing: then it is lost, rightly.
    private func refuse(status: Int) {
        let answer = door.encoder.refusal(status: status)
        _ = socket.sendNow(answer, from: 0)
    }
}
