extension Service {
    /// How several ids are sent in one request, and answered.
    package struct Batch: Sendable {
        /// What the members of an entry are called, in a list with an entry for each id.
        package struct Entry: Equatable, Sendable {
            package let id: String
            package let status: String
            package let body: String
        }

        /// What the members are called in the first part of an answer of several parts.
        package struct Mixed: Equatable, Sendable {
            /// The list of what became of each id; its entries have the status of `Entry`.
            package let list: String
            /// The address in such an entry, whose last step is the id.
            package let address: String
        }

        /// How many ids a request takes where the endpoint does not say; nil if nothing is known.
        package let limit: Int?
        /// The media type of a list of entries.
        package let media: MediaType
        /// nil only in a catalog that is compared: the rules ask for it.
        package let entry: Entry?
        /// nil where no answer comes in parts.
        package let mixed: Mixed?
        /// For people.
        package let words: String
    }
}
