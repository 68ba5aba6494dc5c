/// What the documentation has a page on, beside areas, types and guides.
package enum DocumentationSubject: String, CaseIterable {
    case authorization, batches, changes, errors, events, paging, permissions, rates, types
}
