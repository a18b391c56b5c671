package import Foundation

/// Makes small pictures of kept pictures and fax pages, and keeps them for the next time.
package struct MediaPreviews: Sendable {
    /// The programs that make them.
    package let tools: PreviewTools
    private let folders: MediaFolders
    private let cache: PreviewCache
    private let turns = PreviewTurns()

    /// No preview is larger; one that were would not be a preview.
    static let maxBytes = 16 << 20

    /// Takes the files, the programs, and how much may be kept.
    package init(folders: MediaFolders, tools: PreviewTools, cacheBytes: Int) {
        self.folders = folders
        self.tools = tools
        cache = PreviewCache(directory: folders.previews, maxBytes: cacheBytes)
    }

    /// The JPEG of a kept file; throws `PreviewError`.
    package func preview(of record: MediaRecord, _ size: PreviewSize) async throws -> Data {
        guard record.state == .kept, let sha256 = record.sha256, let file = folders.file(of: record),
            let format = record.contentType.flatMap(PreviewTools.format), let program = tools.maker(of: format)
        else { throw PreviewError.off }
        if let pages = record.pages, size.page > pages { throw PreviewError.notShown }
        if let found = try await DiskThreads.run({ [cache] in cache.find(size, of: sha256) }) { return found }
        guard await turns.take() else { throw PreviewError.busy }
        do {
            let made = try await Self.onItsOwnThread { [tools, cache] in
                // Made by the one before us in the queue.
                if let found = cache.find(size, of: sha256) { return found }
                let arguments = Self.arguments(for: format, file.path, size)
                let preview = try Self.judged(try tools.run(program, arguments, maxOutput: Self.maxBytes))
                try cache.add(preview, size, of: sha256)
                return preview
            }
            await turns.give()
            return made
        } catch {
            await turns.give()
            throw error is PreviewError ? error : PreviewError.failed("\(error)")
        }
    }

    /// The file is named by us, in a folder of ours, and never begins with a dash.
    private static func arguments(for format: MediaFormat, _ file: String, _ size: PreviewSize) -> [String] {
        let (width, page) = (String(size.width), String(size.page))
        guard format != .pdf else {
            return [
                "-jpeg", "-jpegopt", "quality=\(size.quality)", "-scale-to-x", width, "-scale-to-y", "-1", "-f", page,
                "-l", page, "-singlefile", file,
            ]
        }
        let input = [.tiff, .gif].contains(format) ? "\(file)[page=\(size.page - 1)]" : file
        let output = ".jpg[Q=\(size.quality),strip,background=255]"
        return [input, "--size", "\(width)x\(size.width * PreviewSize.longest)", "-o", output]
    }

    private static func judged(_ ending: ChildProcess.Ending) throws(PreviewError) -> Data {
        if ending.stopped != nil || ending.status == nil { throw .tooMuch }
        guard ending.status == 0, MediaFormat(prefix: Array(ending.output.prefix(MediaFormat.prefixLength))) == .jpeg
        else { throw .notShown }
        return ending.output
    }

    /// A child may take half a minute, too long for the threads that files are written on.
    private static func onItsOwnThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
        }
    }
}
