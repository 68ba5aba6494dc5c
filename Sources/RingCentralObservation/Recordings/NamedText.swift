/// A name and a value of a query or a form.
struct NamedText {
    var name: String
    var value: String
}
