/// A form of text, or of a value that may be written in several ways, which spec/catalog.schema.json defines by name.
package enum KeyDefinition: String, CaseIterable, Sendable {
    case schemaLink, releaseVersion, modelName, endpointID, areaID, wireName, headerName, identifier, permissionName,
        errorCode
    case mediaType, path, typeWord, pagingForm, sample

    /// The form in the words of the documentation; with an "s" there are several.
    package var words: String {
        switch self {
        case .schemaLink, .path: "path"
        case .releaseVersion: "version"
        case .modelName: "model name"
        case .endpointID: "endpoint id"
        case .areaID: "area id"
        case .wireName: "wire name"
        case .headerName: "header name"
        case .identifier: "Swift name"
        case .permissionName: "permission name"
        case .errorCode: "error code"
        case .mediaType: "media type"
        case .typeWord: "type word"
        case .pagingForm: "paging form"
        case .sample: "sample"
        }
    }
}
