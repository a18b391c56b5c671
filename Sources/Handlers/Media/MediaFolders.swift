package import Foundation

/// Where each kind of file is kept.
package struct MediaFolders: Hashable, Sendable {
    private let faxes: MediaFolder
    private let recordings: MediaFolder
    private let messages: MediaFolder
    /// Where previews are; nothing in it is missed when it is deleted.
    package let previews: URL

    /// Takes the directories of faxes, of voicemail and recordings, of what comes with messages, and of previews.
    package init(faxes: URL, recordings: URL, messages: URL, previews: URL) {
        self.faxes = MediaFolder(directory: faxes)
        self.recordings = MediaFolder(directory: recordings)
        self.messages = MediaFolder(directory: messages)
        self.previews = previews
    }

    /// The folder of a kind; several kinds may share one.
    package subscript(kind: MediaKind) -> MediaFolder {
        switch kind {
        case .fax: faxes
        case .voicemail, .recording: recordings
        case .mms: messages
        }
    }

    /// Each of them once.
    package var all: Set<MediaFolder> { [faxes, recordings, messages] }

    /// The file of a record; nil when there is none.
    package func file(of record: MediaRecord) -> URL? {
        record.path.map { self[record.kind].directory.appending(path: $0) }
    }
}
