import Foundation

/// Passes over the fields of a model, to decode them from JSON or to encode them.
///
/// Nothing here throws: the first problem is kept, and what comes after it does nothing. A visitor belongs to the
/// one call that made it.
public final class FieldVisitor {
    enum Mode {
        case reading
        case writing(Style)
        /// Looks for the members without a field, to get or to set them.
        case members(isSetting: Bool)
    }

    /// The purpose of encoding.
    enum Style {
        /// JSON as the service takes it.
        case json
        /// JSON for the body of a request, in which an identifier that is missing is a problem.
        case request
        /// JSON without secrets, for people.
        case description
        /// Every bit of the value, to compare it.
        case fingerprint
    }

    /// The object that is visited.
    struct Frame {
        /// The first key.
        var start = 0
        /// Where the object ends.
        var end = 0
        /// The key to try first: fields mostly come in order.
        var cursor = 0
        /// Marks the keys that were taken.
        var serial: UInt32 = 0
        /// How many members of the object no field has taken yet.
        var left: Int32 = 0
        /// Whether the value at hand has to be kept as it came as well.
        var keepsJSON = false
        /// Whether a member is null and its field nil.
        var hasNulls = false
        /// How many notes there were when the object began.
        var firstNote = 0
        /// How many keys were written when the object began.
        var firstKey = 0
    }

    /// Something about a member that its model's ``UnknownMembers`` keep.
    struct Note {
        var key: StaticString
        var kind: UnknownMembers.Entry.Kind
        /// The member's value; nil if it did not arrive.
        var index: Int?
    }

    let mode: Mode
    let document: JSONDocument
    let options: DecodingOptions
    var frame = Frame()
    /// The problem that makes the value at hand unreadable; its coding path grows from the inside out, so it is kept in
    /// reverse.
    var problem: DecodingProblem? { didSet { disturbances &+= 1 } }
    /// What deviated, with the coding paths in reverse.
    var deviations: [Deviation] = []
    /// For each deviation, how much had been found before.
    var foundAfter: [Int] = []
    /// How often something was found, whether or not it was kept: all that has to be asked after each value.
    var disturbances = 0
    /// The notes on the objects that are open; those of the innermost are the last.
    var notes: [Note] = []
    var lastSerial: UInt32 = 0
    /// The discriminator that was asked for last, and the value whose it is.
    var discriminator: (key: StaticString, union: Int)?
    /// The last value that does not fit the shape that was chosen for it; that is reported already.
    var refusedUnion: Int?
    /// Where the outermost value is.
    var rootIndex = 0
    /// What was found of the outermost value, if that is an object.
    var root: RootObject?

    var output: [UInt8] = []
    var needsComma = false
    var encodingProblem: EncodingProblem?
    /// The keys written in the objects that are open; those of the innermost are the last.
    var writtenKeys: [StaticString] = []
    /// The files met while writing, with their fields' names.
    var files: [(name: String, file: FilePart)] = []
    /// What is kept of the members of the object that is written, once it is known that something is.
    var kept: UnknownMembers.Storage?
    /// The same, found at the end of an object that has to be written once more for it.
    var keptLate: UnknownMembers.Storage?
    /// Whether an object has had to be written twice: from then on what it keeps is looked up before. Without that, each
    /// level of a value that deviates at all of them would double the work.
    var looksAhead = false
    /// The member as which the object that is written came, if it was not the outermost one.
    var wrapper: String?
    /// The members without a field that are got or set.
    var members = UnknownMembers()

    init(reading document: JSONDocument, options: DecodingOptions) {
        mode = .reading
        self.document = document
        self.options = options
    }

    init(writing style: Style) {
        mode = .writing(style)
        document = .null
        options = .tolerant
    }

    init(settingMembers members: UnknownMembers?) {
        mode = .members(isSetting: members != nil)
        document = .null
        options = .tolerant
        self.members = members ?? UnknownMembers()
    }

    /// The type's name and the value as JSON without secrets.
    static func description(of value: some FieldValue) -> String {
        let fields = FieldVisitor(writing: .description)
        value.write(to: fields)
        return "\(type(of: value)) " + String(decoding: fields.output, as: UTF8.self)
    }
}
