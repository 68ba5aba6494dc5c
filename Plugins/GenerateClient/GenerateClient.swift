import Foundation
import PackagePlugin

/// Writes the client that a target's ringcentral-client.json asks for, in every build in which something about it
/// changed.
///
/// The package manager wants to know the files before they are written. Their names follow from the names of the files
/// of the catalog alone; a file of which nothing is asked for is written empty.
@main
struct GenerateClient: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        try commands(
            target: target.name, configuration: target.directoryURL.appending(path: Configuration.name),
            output: context.pluginWorkDirectoryURL, tool: context.tool(named: "ringcentral-generate-client").url)
    }

    /// The command for one target; none, and an error that tells what to do, if it has no configuration.
    func commands(target: String, configuration file: URL, output: URL, tool: URL) throws -> [Command] {
        let configuration = Configuration(url: file)
        guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
            Diagnostics.error(configuration.help(target: target))
            return []
        }
        let catalog = CatalogListing(folder: try configuration.plannedCatalog(rememberedIn: output))
        // Not every build system hands its environment on.
        let environment = configuration.environmentCatalog.map {
            ["RINGCENTRAL_PLANNED_CATALOG": $0.absoluteURL.path(percentEncoded: false)]
        }
        return [
            .buildCommand(
                displayName: "Generating the client of \(target)", executable: tool,
                arguments: [file, catalog.folder, output].map { $0.path(percentEncoded: false) } + catalog.outputNames,
                environment: environment ?? [:], inputFiles: [file] + catalog.files,
                outputFiles: catalog.outputNames.map { output.appending(path: $0) })
        ]
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension GenerateClient: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let configuration =
                target.inputFiles.map(\.url).first { $0.lastPathComponent == Configuration.name }
                ?? context.xcodeProject.directoryURL.appending(path: Configuration.name)
            return try commands(
                target: target.displayName, configuration: configuration, output: context.pluginWorkDirectoryURL,
                tool: context.tool(named: "ringcentral-generate-client").url)
        }
    }
#endif
