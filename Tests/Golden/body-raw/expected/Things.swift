// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putAny(_ file: FilePart? = nil) -> Call<Empty> {
        var request = RequestParts(.putAny)
        request.raw(file)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putImage(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.putImage)
        request.raw(file)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - file: What is sent.
    ///   - title: A parameter.
    /// - Returns: A call to `send()`.
    public func putNamed(_ file: FilePart, title: String? = nil) -> Call<Empty> {
        var request = RequestParts(.putNamed)
        request.query("title", title ?? file.filename); request.raw(file)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putPicture(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.putPicture)
        request.raw(file, contentType: "image/png")
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /any`
    public static let putAny = APIOperation("putAny", .put, "/any", area: "Things", access: .write)
    /// `PUT /image`
    public static let putImage = APIOperation("putImage", .put, "/image", area: "Things", access: .write)
    /// `PUT /named`
    public static let putNamed = APIOperation("putNamed", .put, "/named", area: "Things", access: .write)
    /// `PUT /picture`
    public static let putPicture = APIOperation("putPicture", .put, "/picture", area: "Things", access: .write)
}
