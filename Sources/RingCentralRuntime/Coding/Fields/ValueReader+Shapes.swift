extension ValueReader {
    /// Reports that the value fits none of the shapes of a union.
    ///
    /// Nothing is wrong with a discriminator whose text is unknown.
    @inline(never)
    func reportShapeless() {
        guard visitor.problem == nil, visitor.refusedUnion != index else { return }
        guard let discriminator = visitor.discriminator, discriminator.union == index, kind == .object else {
            return deviates(
                .unreadable, DecodingProblem(codingPath: [], expected: "a known shape", found: document.found(index)))
        }
        let step = DecodingProblem.Step.key("\(discriminator.key)")
        guard let member = document.member(discriminator.key, of: index) else {
            return deviates(.missing, DecodingProblem(codingPath: [step], expected: "text", found: "nothing"))
        }
        if document.kind(member) == .string, !document.nodes[member].isMalformed {
            if document.isMalformed { reportMalformedText() }
            return
        }
        deviates(
            .unreadable,
            DecodingProblem(codingPath: [step], expected: "text", found: document.found(member)))
    }

    private func deviates(_ kind: Deviation.Kind, _ problem: DecodingProblem) {
        if visitor.options.isStrict { visitor.problem = problem } else { visitor.report(kind, problem) }
    }
}
