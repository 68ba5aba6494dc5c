import RingCentralGenerator

/// A script that the generator writes: data, for pages that were opened from a file and can load nothing else.
struct SiteScript {
    /// Its place below the site's folder.
    let path: String
    let text: String

    func file() -> OutputFile { OutputFile(path: path, text: FileHeader.script + "\n" + text) }
}
