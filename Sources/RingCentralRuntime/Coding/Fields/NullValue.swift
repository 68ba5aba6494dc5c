/// A value that a JSON null stands for, rather than for the absence of one.
///
/// It is no requirement of every value: that would be one more function in each of a thousand models, for two types.
protocol NullValue: FieldValue {}
