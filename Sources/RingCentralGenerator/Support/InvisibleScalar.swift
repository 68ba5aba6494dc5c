extension Unicode.Scalar {
    /// A Boolean value that indicates whether this is a control, or changes the direction or the place of text around it.
    package var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
