import Foundation

/// The files of `spec/` as JSON, and the corrections of `overrides.json`.
struct CatalogFiles {
    private(set) var endpoints: [String: (area: String, json: JSON)] = [:]
    private(set) var models: [String: JSON] = [:]
    let service: JSON
    private let overrides: [JSON]

    init(folder: URL) throws {
        service = try Self.read(folder.appending(path: "service.json"))
        overrides = try Self.read(folder.appending(path: "overrides.json"))["overrides"]?.array ?? []
        for file in try Self.list(folder.appending(path: "areas")) {
            let area = file.deletingPathExtension().lastPathComponent
            for (id, json) in try Self.read(file)["endpoints"]?.object ?? [:] { endpoints[id] = (area, json) }
        }
        for file in try Self.list(folder.appending(path: "models")) {
            models.merge(try Self.read(file)["models"]?.object ?? [:]) { first, _ in first }
        }
    }

    mutating func applyOverrides() throws {
        for entry in overrides {
            let way = (entry["target"]?.string ?? "").split(separator: "/").map {
                String($0).replacing("~1", with: "/").replacing("~0", with: "~")
            }
            guard way.count > 2 else { throw CatalogProblem("overrides.json: a target names no member: \(way)") }
            let value = entry["remove"]?.bool == true ? nil : entry["value"]
            let rest = way.dropFirst(2)
            switch way[0] {
            case "endpoints":
                guard let found = endpoints[way[1]] else {
                    throw CatalogProblem("overrides.json: no endpoint \(way[1])")
                }
                endpoints[way[1]] = (found.area, try found.json.setting(value, at: rest))
            case "models":
                guard let found = models[way[1]] else { throw CatalogProblem("overrides.json: no model \(way[1])") }
                models[way[1]] = try found.setting(value, at: rest)
            default:
                throw CatalogProblem("overrides.json: a target begins with endpoints or models, not \(way[0])")
            }
        }
    }

    private static func list(_ folder: URL) throws -> [URL] {
        do {
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "json" }
                .sorted { $0.lastPathComponent < $1.lastPathComponent }
        } catch {
            throw CatalogProblem("\(folder.path): the folder can't be read; --catalog names the folder spec/")
        }
    }

    private static func read(_ file: URL) throws -> JSON {
        do {
            return try JSON(parsing: Data(contentsOf: file))
        } catch {
            throw CatalogProblem("\(file.path): \(error.localizedDescription)")
        }
    }
}

extension JSON {
    /// The value with another member at the end of the way; nil takes the member away.
    fileprivate func setting(_ value: JSON?, at way: ArraySlice<String>) throws -> JSON {
        guard let key = way.first else { return value ?? .null }
        guard case .object(var members) = self else {
            throw CatalogProblem("overrides.json: nothing is at \(way.joined(separator: "/"))")
        }
        if way.count == 1 {
            members[key] = value
        } else {
            members[key] = try (members[key] ?? [:]).setting(value, at: way.dropFirst())
        }
        return .object(members)
    }
}
