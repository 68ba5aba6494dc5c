import Foundation
import PackagePlugin

/// Writes the clients that the ringcentral-client.json files of a package ask for into the folders of their targets,
/// for people who commit what is generated.
@main
struct RegenerateClient: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        try Self.perform(arguments, tool: { try context.tool(named: $0) }, place: "package") {
            context.package.targets.map { ConfiguredTarget(name: $0.name, folder: $0.directoryURL) }
                .filter { FileManager.default.fileExists(atPath: $0.configuration) }
        }
    }

    /// Why the command stops.
    struct Failure: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }

    /// Writes or checks the client of every target that is meant, also after one that failed.
    ///
    /// - Parameters:
    ///   - place: what the targets are of, for people.
    ///   - targets: those with a configuration.
    private static func perform(
        _ arguments: [String], tool: (String) throws -> PluginContext.Tool, place: String,
        targets: () -> [ConfiguredTarget]
    ) throws {
        let options = try Options(arguments)
        if options.help { return print(Options.usage) }
        let configured = targets()
        for name in options.targets where !configured.contains(where: { $0.name == name }) {
            throw Failure("there is no target \(name) with a \(ConfiguredTarget.configurationName)")
        }
        if configured.isEmpty {
            throw Failure("no target of this \(place) has a \(ConfiguredTarget.configurationName)")
        }
        let run = GeneratorRun(tool: try tool("ringcentral-generate").url, options: options)
        var failed: [String] = []
        for target in configured where options.targets.isEmpty || options.targets.contains(target.name) {
            if try !run.isSuccessful(for: target) { failed.append(target.name) }
        }
        if !failed.isEmpty {
            throw Failure("regenerate-client found something to do in \(failed.joined(separator: ", "))")
        }
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension RegenerateClient: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            try Self.perform(arguments, tool: { try context.tool(named: $0) }, place: "project") {
                // A project's targets have no folders of their own: the configuration tells where the client belongs.
                context.xcodeProject.targets.compactMap { target in
                    target.inputFiles.map(\.url).first { $0.lastPathComponent == ConfiguredTarget.configurationName }
                        .map { ConfiguredTarget(name: target.displayName, folder: $0.deletingLastPathComponent()) }
                }
            }
        }
    }
#endif
