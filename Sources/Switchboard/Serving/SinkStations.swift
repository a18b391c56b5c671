package import Handlers

/// The sinks of a configuration as the outbox knows them.
package enum SinkStations {
    /// A station for each sink.
    package static func stations(of configuration: Configuration, over http: OutboundHTTP) -> [OutboxStation] {
        configuration.sinks.map { station(of: $0, over: http) }
    }

    /// One sink's station.
    package static func station(of sink: SinkConfiguration, over http: OutboundHTTP) -> OutboxStation {
        switch sink.target {
        case .http(let url, let secrets, let answerWithin):
            return HTTPSink(
                name: sink.name,
                url: url,
                // Unusable ones were faults of the configuration.
                secrets: secrets.compactMap { SinkSecret($0.exposed) },
                shape: sink.shape,
                batch: sink.batch,
                http: http,
                deadline: answerWithin
            ).station()
        case .file(let path, let rotate, let keep):
            return FileSink(name: sink.name, path: path, rotateBytes: rotate, keep: keep, shape: sink.shape).station()
        case .standardOutput: return OutputSink(name: sink.name, shape: sink.shape).station()
        }
    }
}
