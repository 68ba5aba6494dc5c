/// How a service takes several ids in one request, and answers for each of them.
///
/// Names are those on the wire. With ``mediaType`` the answer is a list with an entry for each id; a body that is to
/// count for each is sent as such a list, too.
public struct BatchForm: Sendable, Hashable {
    /// What the members are called in the first part of an answer of multipart/mixed.
    public struct Mixed: Sendable, Hashable {
        /// The list of what became of each id; its entries have a status as ``BatchForm/status`` names it.
        public var list: String
        /// The address in such an entry; its last step is the id.
        public var address: String

        /// - Parameters:
        ///   - list: The list of what became of each id.
        ///   - address: The address in an entry of it.
        public init(list: String, address: String) {
            self.list = list
            self.address = address
        }
    }

    /// How many ids one request takes where the operation does not say; nil if nothing is known.
    public var limit: Int?
    /// The media type of a list of entries.
    public var mediaType: String
    /// The id in an entry.
    public var id: String
    /// The HTTP status in an entry of an answer.
    public var status: String
    /// What is sent for the id, or answered, in an entry.
    public var body: String
    /// nil where no answer comes as multipart/mixed.
    public var mixed: Mixed?

    /// - Parameters:
    ///   - limit: How many ids one request takes where the operation does not say, from 1; nil if nothing is known.
    ///   - mediaType: The media type of a list of entries.
    ///   - id: The name of an entry's id.
    ///   - status: The name of an entry's status.
    ///   - body: The name of what an entry has for its id.
    ///   - mixed: The names in an answer of multipart/mixed; nil where there is none.
    public init(limit: Int? = nil, mediaType: String, id: String, status: String, body: String, mixed: Mixed? = nil) {
        self.limit = limit
        self.mediaType = mediaType
        self.id = id
        self.status = status
        self.body = body
        self.mixed = mixed
    }
}
