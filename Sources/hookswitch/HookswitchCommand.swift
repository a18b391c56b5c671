import ArgumentParser
import Switchboard

/// The `hookswitch` executable: the commands, nothing else.
@main
struct HookswitchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hookswitch",
        abstract: "The Telnyx webhook target: receives, routes, answers, keeps and forwards, and loses nothing.",
        discussion: """
            First steps, no account needed:

              hookswitch demo                       every kind of event, start to end
              hookswitch serve --dev                serve on 127.0.0.1:8080 with a development key
              hookswitch send fixtures/events/…     post signed events to it

            Exit status: 0 done or yes, 1 the check failed or no, 64 wrong usage, 78 wrong configuration,
            70 our own failure.
            """,
        version: Release.description,
        subcommands: [
            ServeCommand.self,
            DemoCommand.self,
            SendCommand.self,
            ReplayCommand.self,
            EventsCommand.self,
            OptOutsCommand.self,
            MessagesCommand.self,
            FaxesCommand.self,
            MediaCommand.self,
            SinksCommand.self,
            AlertsCommand.self,
            ConfigCommand.self,
            OverrideCommand.self,
            BackupCommand.self,
            RestoreCommand.self,
            OptOutsEraseCommand.self,
            ClassifyCommand.self,
            RouteCommand.self,
            VoiceCommand.self,
            VoicemailCommand.self,
            NumberCommand.self,
            HoursCommand.self,
            QuietHoursCommand.self,
            TeXMLCommand.self,
            DoctorCommand.self,
        ]
    )
}
