import Handlers

/// Whether small pictures of kept files can be made; pure.
enum PreviewCheck {
    /// Previews are a convenience: that they are off is said, and is no fault.
    static func findings(_ tools: PreviewTools) -> [DoctorFinding] {
        let missing = tools.missing
        guard !missing.isEmpty else { return [.ok("previews", "vipsthumbnail, pdftoppm and pdfinfo are installed")] }
        return missing.map { program, package, effect in
            .ok("previews", "\(effect): \(program) is not installed (Debian: \(package))")
        }
    }
}
