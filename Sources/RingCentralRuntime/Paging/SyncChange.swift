/// A page of what changed.
public struct SyncChange<Page: PagedResponse>: Sendable {
    /// The records that are new or changed, as the endpoint gives them.
    public let page: Page
    /// Whether everything comes again from here on: what was copied before is to be thrown away.
    public let startsAnew: Bool
    /// What to begin with the next time, once this page is stored; nil on the way to the last page.
    public let token: String?
    /// Whether the service has older records than those that came.
    public let olderRecordsExist: Bool
}
