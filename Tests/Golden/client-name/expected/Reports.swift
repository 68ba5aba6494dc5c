// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Reports of weather.
public nonisolated struct ReportsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readReport() -> Call<Report> {
        Call(client, RequestParts(.readReport))
    }
}

nonisolated extension APIOperation {
    /// `GET /report`
    public static let readReport = APIOperation("readReport", .get, "/report", area: "Reports", access: .read)
}

/// A report.
public nonisolated struct Report: Model, ResponseValue {
    public var text: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(text: String? = nil) { self.text = text; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }
}
