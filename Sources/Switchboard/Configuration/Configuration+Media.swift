import Foundation
package import Handlers

extension Configuration {
    /// Makes previews with the programs that are installed.
    package var mediaPreviews: MediaPreviews {
        MediaPreviews(folders: mediaFolders, tools: .installed, cacheBytes: media.previewCache)
    }

    /// Where each kind of file is kept: what the operator says, else a folder in the data directory.
    package var mediaFolders: MediaFolders {
        func folder(_ keep: MediaConfiguration, _ name: String) -> URL {
            URL(filePath: keep.directory ?? "\(data.path)/\(name)")
        }
        return MediaFolders(
            faxes: folder(fax, "faxes"),
            recordings: folder(voice.recordings, "recordings"),
            messages: folder(messaging.media, "media"),
            previews: URL(filePath: "\(data.path)/previews")
        )
    }
}

extension PreviewTools {
    /// What this process finds by its `PATH`.
    package static var installed: PreviewTools { PreviewTools(path: ProcessInfo.processInfo.environment["PATH"] ?? "") }
}
