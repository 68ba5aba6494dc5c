import RingCentralGenerator

/// The common parts of comparing requests and responses.
protocol PartComparer {
    var operation: ObservationTable.Operation { get }
    var context: ComparisonContext { get }
}

extension PartComparer {
    var endpoint: Endpoint { operation.endpoint }

    /// Enters a deviation at a named place of a part; the caller counts what was seen there.
    @discardableResult
    func note(
        _ kind: DeviationKind, _ node: PlaceNode, _ target: CatalogPath, name: String = "", found: String = "",
        described: String = "", example: String = ""
    ) -> Deviation? {
        let key = Deviation.Key(kind: kind, found: found)
        let deviation = node.deviation(key) {
            Deviation(key, target: target, name: name, described: described, example: example)
        }
        deviation?.saw(in: context.source, on: context.date)
        return deviation
    }

    /// The content of a description that has a media type; the one for JSON if the media type is not known.
    func content(_ contents: [Endpoint.Content], for media: String?) -> Endpoint.Content? {
        guard let media else { return contents.first { MediaTypeText.isJSON(MediaTypeText.essence($0.media.text)) } }
        return contents.first { MediaTypeText.essence($0.media.text) == media }
            ?? contents.first { MediaTypeText.range($0.media.text, includes: media) }
            // What differs in a suffix only, as application/scim+json, is JSON as well.
            ?? contents.first {
                MediaTypeText.isJSON(media) && MediaTypeText.isJSON(MediaTypeText.essence($0.media.text))
            }
    }
}
