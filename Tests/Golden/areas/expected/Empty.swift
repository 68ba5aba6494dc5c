// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Empty.
public nonisolated struct EmptyEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }
}
