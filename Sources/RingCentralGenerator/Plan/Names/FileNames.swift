/// The names of the files of a client.
///
/// What is written into somebody's module is named after the catalog's files alone, so that a build plugin can tell the
/// names from a list of the folders, and with a prefix, since the files of a module must differ in name.
struct FileNames {
    static let clientOfPart = "GeneratedClient"

    let api: API
    let client: Identifier
    let isPart: Bool

    /// The file of what a file of areas/ and models/ holds.
    func file(of home: String) -> String { isPart ? "\(Self.clientOfPart)+\(home).swift" : "\(home).swift" }

    /// The file of the client's own type.
    var clientFile: String {
        if isPart { return "\(Self.clientOfPart).swift" }
        // An area may be called like the client; file systems may not tell case apart.
        let taken = Set(api.homes.map { $0.lowercased() })
        var name = client.text
        while taken.contains(name.lowercased()) { name += "Client" }
        return "\(name).swift"
    }
}
