extension Service {
    /// How several ids are sent in one request, and answered.
    package struct Batch {
        /// What the members of an entry are called, in a list with an entry for each id.
        package struct Entry: Equatable {
            package var id: String
            package var status: String
            package var body: String
        }

        /// What the members are called in the first part of an answer of several parts.
        package struct Mixed: Equatable {
            /// The list of what became of each id; its entries have the status of `Entry`.
            package var list: String
            /// The address in such an entry, whose last step is the id.
            package var address: String
        }

        /// How many ids a request takes where the endpoint does not say; nil if nothing is known.
        package var limit: Int?
        /// The media type of a list of entries.
        package var media: String
        /// nil only in a catalog that is compared: the rules ask for it.
        package var entry: Entry?
        /// nil where no answer comes in parts.
        package var mixed: Mixed?
        /// For people.
        package var words: String
    }
}
