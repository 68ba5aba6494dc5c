extension Call {
    /// The same call for its response in another media type, as bytes.
    ///
    ///     let table = try await client.reports.readReport(reportId: "1").media(as: "text/csv").data
    ///
    /// - Parameter mediaType: The media type to accept, such as `text/csv`.
    public func media(as mediaType: String) -> Call<Media> {
        var parts = parts
        parts.accept(mediaType)
        return Call<Media>(client, parts)
    }
}
