/// Prints a client plan as Swift: the fourth stage. It decides nothing.
struct SwiftRenderer {
    let plan: ClientPlan
    /// "public ", or nothing for internal.
    var access = "public "

    static let header = "// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten."

    /// The files of the client, by name.
    func files() -> [OutputFile] {
        var out = plan.files.map { OutputFile(path: $0.name + ".swift", text: render($0)) }
        // An area may be called like the client; file systems may not tell case apart.
        var name = plan.clientName.text
        while out.contains(where: { $0.path.lowercased() == name.lowercased() + ".swift" }) { name += "Client" }
        out.append(
            OutputFile(path: "\(name).swift", text: ClientRenderer(plan: plan, access: access).text()))
        return out.sorted { $0.path < $1.path }
    }

    private func render(_ file: FilePlan) -> String {
        var printer = SwiftPrinter()
        printer.line(Self.header)
        printer.blank()
        printer.line("import Foundation")
        printer.line("import RingCentralRuntime")
        if let area = file.area { AreaRenderer(access: access).render(area, into: &printer) }
        let types = TypeRenderer(access: access)
        for type in file.types {
            printer.blank()
            types.render(type, into: &printer)
        }
        for alias in file.aliases { AliasRenderer(access: access).render(alias, into: &printer) }
        let nested = file.types + (file.area?.types ?? [])
        for type in nested { types.renderExtensions(type, into: &printer) }
        return printer.text
    }
}

/// A file that is to be written.
public struct OutputFile: Sendable {
    /// Relative to the folder of its kind, with slashes.
    public var path: String
    public var text: String
}
