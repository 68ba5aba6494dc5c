import Foundation
import PackagePlugin

/// Writes the clients that the ringcentral-client.json files of a package ask for into the folders of their targets,
/// for people who commit what is generated.
@main
struct RegenerateClient: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let options = try Options(arguments)
        if options.help { return print(Options.usage) }
        let targets = try Self.targets(of: context.package, named: options.targets)
        let run = GeneratorRun(tool: try context.tool(named: "ringcentral-generate").url, options: options)
        var failed: [String] = []
        for target in targets where try !run.isSuccessful(for: target.directory) { failed.append(target.name) }
        if !failed.isEmpty {
            throw Failure("regenerate-client found something to do in \(failed.joined(separator: ", "))")
        }
    }

    /// Why the command stops.
    struct Failure: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }

    /// The targets with a configuration, or those of them that were named.
    private static func targets(of package: Package, named names: [String]) throws -> [(name: String, directory: URL)] {
        let configured = package.targets.map { ($0.name, $0.directoryURL) }.filter {
            FileManager.default.fileExists(atPath: GeneratorRun.configuration(in: $0.1))
        }
        for name in names where !configured.contains(where: { $0.0 == name }) {
            throw Failure("there is no target \(name) with a \(GeneratorRun.configurationName)")
        }
        if configured.isEmpty { throw Failure("no target of this package has a \(GeneratorRun.configurationName)") }
        return names.isEmpty ? configured : configured.filter { names.contains($0.0) }
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension RegenerateClient: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            let run = GeneratorRun(
                tool: try context.tool(named: "ringcentral-generate").url, options: try Options(arguments))
            // A project's targets have no folders of their own: the configuration tells where the client belongs.
            let folders = context.xcodeProject.targets.flatMap { $0.inputFiles.map(\.url) }
                .filter { $0.lastPathComponent == GeneratorRun.configurationName }
                .map { $0.deletingLastPathComponent() }
            for folder in Set(folders) where try !run.isSuccessful(for: folder) {
                throw Failure("regenerate-client found something to do in \(folder.path(percentEncoded: false))")
            }
        }
    }
#endif
