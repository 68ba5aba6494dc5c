import Foundation
import Testing

@testable import RingCentralRuntime

extension FaultCase {
    /// A row of a call that fails.
    ///
    /// - Parameters:
    ///   - kinds: The kinds of error that fit; several where it depends on what the system notices first.
    ///   - outcome: The outcome that the error must state.
    ///   - call: Produces the fault and gives the error of the call.
    static func failing(
        _ category: Category, _ fault: String, _ kinds: APIError.Kind..., outcome: APIError.Outcome,
        call: @escaping @Sendable () async throws -> APIError?
    ) -> FaultCase {
        FaultCase(category, fault, outcome: Outcome(outcome)) {
            let error = try #require(try await call())
            #expect(kinds.contains(error.kind), "\(error)")
            #expect(error.outcome == outcome, "\(error)")
        }
    }
}

enum Surroundings {
    /// Whether a sanitizer watches the process, which needs memory of its own.
    static var isSanitized: Bool {
        ["__tsan_init", "__asan_init"].contains { (name: String) in dlsym(dlopen(nil, RTLD_NOW), name) != nil }
    }

    #if os(Linux)
        static let isLinux = true
    #else
        static let isLinux = false
    #endif
}
