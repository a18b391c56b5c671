import Foundation
package import Handlers

extension Configuration {
    /// Where each kind of file is kept: what the operator says, else a folder in the data directory.
    package var mediaFolders: MediaFolders {
        func folder(_ keep: MediaConfiguration, _ name: String) -> URL {
            URL(filePath: keep.directory ?? "\(data.path)/\(name)")
        }
        return MediaFolders(
            faxes: folder(fax, "faxes"),
            recordings: folder(voice.recordings, "recordings"),
            messages: folder(messaging.media, "media")
        )
    }
}
