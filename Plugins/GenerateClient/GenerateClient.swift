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
            target: target.name, configuration: target.directoryURL.appending(path: Self.configurationName),
            output: context.pluginWorkDirectoryURL, tool: context.tool(named: "ringcentral-generate-client").url)
    }

    static let configurationName = "ringcentral-client.json"

    /// The command for one target; none, and an error that tells what to do, if it has no configuration.
    func commands(target: String, configuration: URL, output: URL, tool: URL) throws -> [Command] {
        guard FileManager.default.fileExists(atPath: configuration.path(percentEncoded: false)) else {
            Diagnostics.error(Self.help(target: target, configuration: configuration))
            return []
        }
        let catalog = CatalogListing(configuration: configuration)
        let path = { (url: URL) in url.path(percentEncoded: false) }
        return [
            .buildCommand(
                displayName: "Generating the client of \(target)", executable: tool,
                arguments: [configuration, catalog.folder, output].map(path),
                inputFiles: [configuration] + catalog.files,
                outputFiles: catalog.outputNames.map { output.appending(path: $0) })
        ]
    }

    private static func help(target: String, configuration: URL) -> String {
        """
        The target \(target) uses the plugin GenerateClient and has no \(configurationName). \
        Put this into \(configuration.path(percentEncoded: false)), for a start:
        {
          "areas": ["sms", "callLog"]
        }
        """
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension GenerateClient: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let configuration =
                target.inputFiles.map(\.url).first { $0.lastPathComponent == Self.configurationName }
                ?? context.xcodeProject.directoryURL.appending(path: Self.configurationName)
            return try commands(
                target: target.displayName, configuration: configuration, output: context.pluginWorkDirectoryURL,
                tool: context.tool(named: "ringcentral-generate-client").url)
        }
    }
#endif
