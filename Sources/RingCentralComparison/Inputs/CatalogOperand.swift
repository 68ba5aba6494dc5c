import Foundation

/// One of the two sides of a comparison, as it was named: a folder, a document, or a revision.
package struct CatalogOperand {
    let text: String
    /// The catalog of this run: its history is where revisions are looked up.
    let catalog: URL

    package init(_ text: String, catalog: URL) {
        self.text = text
        self.catalog = catalog
    }

    /// What exists as a path is a path; anything else is a revision.
    package func input() throws -> CatalogInput {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: text, isDirectory: &isFolder) else {
            return .files(try GitRevision(text, folder: catalog).files())
        }
        return isFolder.boolValue ? .folder(URL(fileURLWithPath: text)) : .document(text)
    }
}
