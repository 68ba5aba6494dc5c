extension Service {
    /// A name on the wire that is not the usual one.
    package struct WireName: Equatable, Sendable {
        package enum Value: Equatable, Sendable { case text(String), list([String]) }

        /// The key of the section and of the name, which are the labels of the runtime's `ServiceDescription.Names`.
        package var section: String
        package var key: String
        package var value: Value
    }

    /// The names on the wire that a service may have of its own, with the usual ones: those of the runtime's
    /// `ServiceDescription.Names`, which a test compares.
    package enum WireNames {
        package struct Section: Sendable {
            package var key: String
            /// A Boolean value that indicates whether the names are those of headers.
            package var isHeaders = false
            /// By key, in the order of the runtime's initializers.
            package var usual: KeyValuePairs<String, WireName.Value>
        }

        package static let requestIDHeader = "RCRequestId"

        package static let sections = [
            Section(
                key: "errors",
                usual: [
                    "list": .text("errors"), "code": .text("errorCode"), "message": .text("message"),
                    "parameter": .text("parameterName"), "missingPermission": .list(["CMN-401"]),
                    "missingUserPermission": .list(["CMN-408"]),
                ]),
            Section(
                key: "rateLimits", isHeaders: true,
                usual: [
                    "group": .text("X-Rate-Limit-Group"), "limit": .text("X-Rate-Limit-Limit"),
                    "remaining": .text("X-Rate-Limit-Remaining"), "window": .text("X-Rate-Limit-Window"),
                ]),
            Section(
                key: "paging",
                usual: [
                    "records": .text("records"), "object": .text("paging"), "page": .text("page"),
                    "size": .text("perPage"), "pageCount": .text("totalPages"),
                    "recordCounts": .list(["totalElements", "totalFound"]), "navigation": .text("navigation"),
                    "nextLink": .text("nextPage"), "otherLinks": .list(["firstPage", "previousPage", "lastPage"]),
                    "address": .text("uri"), "nextToken": .text("nextPageToken"), "token": .text("pageToken"),
                ]),
            Section(
                key: "sync",
                usual: [
                    "object": .text("syncInfo"), "token": .text("syncToken"),
                    "newerRecords": .text("newerRecordsExist"),
                    "olderRecords": .text("olderRecordsExist"), "type": .text("syncType"), "full": .text("FSync"),
                    "incremental": .text("ISync"), "nextLink": .text("nextPageUri"), "nextID": .text("nextPageId"),
                    "page": .text("pageId"),
                ]),
        ]
    }
}
