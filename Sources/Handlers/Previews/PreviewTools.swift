import Foundation
import Glibc

/// The programs that make previews and count pages, found by name; what is not installed is off.
package struct PreviewTools: Hashable, Sendable {
    /// Makes small pictures of pictures (libvips).
    package let vipsthumbnail: String?
    /// Makes pictures of pages (poppler).
    package let pdftoppm: String?
    /// Counts pages (poppler).
    package let pdfinfo: String?
    /// Holds the others to a limit of memory and time (util-linux).
    let prlimit: String?

    /// No preview of anything.
    package static let none = PreviewTools(path: "")

    /// Looks into the folders of a `PATH`.
    package init(path: String) {
        let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
        func find(_ name: String) -> String? {
            folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
        }
        vipsthumbnail = find("vipsthumbnail")
        pdftoppm = find("pdftoppm")
        pdfinfo = find("pdfinfo")
        prlimit = find("prlimit")
    }

    /// What is off, each with the package of Debian that brings it.
    package var missing: [(program: String, package: String, effect: String)] {
        [
            (vipsthumbnail, "vipsthumbnail", "libvips-tools", "no previews of pictures and TIFF faxes"),
            (pdftoppm, "pdftoppm", "poppler-utils", "no previews of PDF faxes"),
            (pdfinfo, "pdfinfo", "poppler-utils", "pages of PDFs with packed objects are not counted"),
        ].compactMap { found, program, package, effect in found == nil ? (program, package, effect) : nil }
    }

    /// Whether a preview of a file of that type can be made.
    package func canShow(_ contentType: String?) -> Bool { contentType.flatMap(Self.format).flatMap(maker) != nil }

    /// Whether previews of files of that type can be made where everything is installed.
    package static func couldShow(_ contentType: String?) -> Bool {
        switch contentType.flatMap(format) {
        case .pdf, .jpeg, .png, .gif, .webp, .tiff: true
        default: false
        }
    }

    /// The program for a format.
    func maker(of format: MediaFormat) -> String? {
        switch format {
        case .pdf: pdftoppm
        case .jpeg, .png, .gif, .webp, .tiff: vipsthumbnail
        case .heic, .mp3, .wav, .ogg, .amr, .m4a, .mp4, .threeGP, .quickTime, .vCard, .calendar: nil
        }
    }

    static func format(of contentType: String) -> MediaFormat? {
        MediaFormat.allCases.first { $0.contentType == contentType }
    }

    /// Runs one of the programs: a gigabyte of memory at most, ten seconds of work, half a minute in all.
    ///
    /// Blocks its thread.
    func run(
        _ program: String,
        _ arguments: [String],
        maxOutput: Int,
        deadline: Duration = .seconds(30)
    ) throws(ChildProcess.Failure) -> ChildProcess.Ending {
        // One thread each; loaders that are not hardened against hostile files stay out (libvips 8.13).
        let environment = [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C", "VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1",
            "MALLOC_ARENA_MAX": "2",
        ]
        let limits = ["--as=\(1 << 30)", "--cpu=10", "--core=0", "--nofile=64", "--", program]
        return try ChildProcess.run(
            prlimit ?? program,
            (prlimit == nil ? [] : limits) + arguments,
            environment: environment,
            deadline: deadline,
            maxOutput: maxOutput
        )
    }
}
