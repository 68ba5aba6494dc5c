/// Prints a client plan as Swift: the fourth stage. It decides nothing.
package struct SwiftRenderer: Sendable {
    let plan: ClientPlan

    package init(plan: ClientPlan) { self.plan = plan }

    /// The files of the client, by name.
    ///
    /// - Parameter allFiles: also those that are left empty, since nothing that they would hold is wanted.
    package func files(allFiles: Bool = false) -> [OutputFile] {
        var out = sideBySide(plan.files.map { file in { OutputFile(path: file.name, text: render(file)) } })
        out.append(OutputFile(path: plan.clientFile, text: ClientRenderer(plan: plan, access: access).text()))
        if allFiles { out += plan.emptyFiles.map { OutputFile(path: $0, text: FileHeader.swift + "\n") } }
        return out.sorted { $0.path < $1.path }
    }

    private var access: String { plan.accessLevel == .internal ? "" : plan.accessLevel.rawValue + " " }

    private func render(_ file: FilePlan) -> String {
        var printer = SwiftPrinter()
        printer.line(FileHeader.swift)
        printer.blank()
        printer.line("import Foundation")
        printer.line("import RingCentralRuntime")
        for section in file.sections {
            printer.conditional(section.condition) { render(section, into: &$0) }
        }
        return printer.text
    }

    private func render(_ section: FilePlan.Section, into printer: inout SwiftPrinter) {
        let (areas, types) = (AreaRenderer(access: access), TypeRenderer(access: access))
        if let area = section.area {
            printer.inside(plan.namespace) { areas.render(area, into: &$0) }
            areas.renderConstants(area, into: &printer)
        }
        if !section.types.isEmpty || !section.aliases.isEmpty {
            printer.inside(plan.namespace) { printer in
                for type in section.types {
                    printer.gap()
                    types.render(type, into: &printer)
                }
                for alias in section.aliases { AliasRenderer(access: access).render(alias, into: &printer) }
            }
        }
        for type in section.types + (section.area?.types ?? []) { types.renderExtensions(type, into: &printer) }
    }
}
