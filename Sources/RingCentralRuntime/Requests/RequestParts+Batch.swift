extension RequestParts {
    /// The number of ids that one request takes; nil if nothing is known.
    ///
    /// - Parameter usual: The number where the operation says nothing of its own.
    func batchLimit(_ usual: Int?) -> Int? { operation.batchLimit ?? usual }

    /// Checks that one request takes the ids of the batch.
    ///
    /// - Parameter most: How many ids one request takes, where the operation says nothing of its own.
    /// - Throws: ``RequestProblem`` if there are more.
    func checkBatch(most: Int?) throws {
        guard let most = batchLimit(most), let count = batch?.ids.count, count > most, most > 0 else { return }
        throw RequestProblem(
            reason: "\(count) ids are more than the \(most) that one request takes; `results` sends several requests")
    }
}
