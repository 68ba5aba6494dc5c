extension WireNameKey {
    // Those that the generator knows endpoints by as well.
    static let records = WireNameKey("records", usual: "records", meaning: "The records of a page")
    static let pageObject = WireNameKey("object", usual: "paging", meaning: "The object with the numbers of a page")
    static let navigation = WireNameKey(
        "navigation", usual: "navigation", meaning: "The object with links to other pages")
    static let pageToken = WireNameKey(
        "token", usual: "pageToken", meaning: "The parameter that takes the token of a page")
    static let syncObject = WireNameKey(
        "object", usual: "syncInfo", meaning: "The object with the state of a synchronization")
    static let syncToken = WireNameKey(
        "token", usual: "syncToken", meaning: "The token for the next changes, also the parameter that takes it")

    static let paging = [
        records, pageObject,
        WireNameKey("page", usual: "page", meaning: "The number of a page, also in requests"),
        WireNameKey("size", usual: "perPage", meaning: "The number of records of a page, also in requests"),
        WireNameKey("pageCount", usual: "totalPages", meaning: "The number of pages"),
        WireNameKey(
            "recordCounts", usual: ["totalElements", "totalFound"],
            meaning: "The number of records on all pages, the first of these that is present"),
        navigation,
        WireNameKey("nextLink", usual: "nextPage", meaning: "The link to the next page"),
        WireNameKey(
            "otherLinks", usual: ["firstPage", "previousPage", "lastPage"],
            meaning: "The other links; a page with one of them, and without the next, is the last"),
        WireNameKey("address", usual: "uri", meaning: "The address in a link"),
        WireNameKey("nextToken", usual: "nextPageToken", meaning: "The token of the next page"),
        pageToken,
    ]

    static let sync = [
        syncObject, syncToken,
        WireNameKey(
            "newerRecords", usual: "newerRecordsExist",
            meaning: "The member that indicates whether more has changed already"),
        WireNameKey(
            "olderRecords", usual: "olderRecordsExist",
            meaning: "The member that indicates whether there are older records than those in the response"),
        WireNameKey("type", usual: "syncType", meaning: "The parameter for the kind of synchronization"),
        WireNameKey("full", usual: "FSync", meaning: "The kind that returns everything"),
        WireNameKey("incremental", usual: "ISync", meaning: "The kind that returns the changes since a token"),
        WireNameKey("nextLink", usual: "nextPageUri", meaning: "The address of the next page"),
        WireNameKey("nextID", usual: "nextPageId", meaning: "The id of the next page"),
        WireNameKey("page", usual: "pageId", meaning: "The parameter that takes the id of a page"),
    ]
}
