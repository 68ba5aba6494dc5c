/// The topics about what a catalog describes.
extension DiagnosticTopic {
    static let operations = DiagnosticTopic(
        title: "Operations",
        entries: [
            Entry(
                code: .duplicatePath, meaning: "Two operations have the same method and path.",
                remedy: "Keep one of them. Paths that differ only in parameter names are the same."),
            Entry(
                code: .pathParameter, meaning: "The path and the path parameters do not match.",
                remedy: "Write each parameter once, as `{name}`, and describe it under `parameters`."),
            Entry(
                code: .pagingMismatch, meaning: "The operation does not have what its pagination style needs.",
                remedy: "Choose the style that fits the response, or describe what is missing."),
            Entry(
                code: .lifecycleReplacement, meaning: "The lifecycle of an operation and its replacement do not match.",
                remedy: "Name the replacement of a retired operation, or null if there is none."),
            Entry(
                code: .inexpressibleResponse, meaning: "A response can't be returned by the generated function.",
                remedy: "Call `request(_:_:as:)` to read it, or describe it as the other responses are described."),
            Entry(
                code: .historyGap, meaning: "The history does not lead up to the version of the catalog.",
                remedy: "Write the entry with `ringcentral-generate compare REVISION spec --format history`."),
        ])

    static let types = DiagnosticTopic(
        title: "Types",
        entries: [
            Entry(
                code: .defaultMismatch, meaning: "A default is not a value of its type.",
                remedy: "Correct the default or the type."),
            Entry(
                code: .limits, meaning: "A limit contradicts another, or a type is nested too deep or too large.",
                remedy: "Correct the limit, or move repeated parts into models."),
            Entry(
                code: .requiredMissing, meaning: "`required` lists a property that is not described.",
                remedy: "Add the property, or remove it from `required`."),
            Entry(
                code: .includeCycle, meaning: "Models include or stand for each other in a circle.",
                remedy: "Remove one of the references."),
            Entry(
                code: .endlessType, meaning: "A type contains itself without an object in between.",
                remedy: "Move the part that repeats into a model of its own."),
            Entry(
                code: .discriminatorMismatch, meaning: "A discriminator and the alternatives do not match.",
                remedy: "Map one value to each alternative, and give each the discriminator's property."),
            Entry(
                code: .unsupported,
                meaning: "A construct is not supported. It is read as a simpler one, or not at all.",
                remedy: "Describe it as the message says."),
        ])

    static let words = DiagnosticTopic(
        title: "Descriptions",
        entries: [
            Entry(
                code: .missingWords, meaning: "A summary or description is missing.", remedy: "Add one sentence."),
            Entry(
                code: .unusedWords, meaning: "`wording.json` has an entry that nothing uses.",
                remedy: "Remove the entry."),
            Entry(
                code: .summaryForm, meaning: "A summary is not one short sentence.",
                remedy: "Write at most 140 characters, ending in a period."),
        ])
}
