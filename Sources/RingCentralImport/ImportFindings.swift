import RingCentralCatalog
import RingCentralGenerator

/// What a merged catalog still lacks: words above all, and overrides that have become stale.
enum ImportFindings {
    static func of(_ texts: [String: String], _ files: CatalogFiles) -> [Diagnostic] {
        var folder = MemoryFolder(shownName: ".", files: texts.mapValues { Array($0.utf8) })
        for (name, document) in [
            ("service.json", files.service), ("wording.json", files.wording), ("overrides.json", files.overrides),
        ] {
            guard let document else { continue }
            folder.files[name] = document.text
        }
        let bag = DiagnosticBag()
        do {
            let api = APIReader(files: try CatalogFiles(folder), bag: bag).read()
            Validator(api: api, bag: bag).validate()
            DocumentationRules(api: api, bag: bag).check()
            WordRules(api: api, bag: bag).checkProperties()
        } catch let error as DiagnosticsError {
            error.diagnostics.forEach(bag.add)
        } catch {
            bag.add(Diagnostic(.unreadableFile, "\(error)", advice: "Check the catalog", at: .init(file: ".")))
        }
        return bag.sorted
    }
}
