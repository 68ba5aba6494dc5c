// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readCounts() -> Call<[String: Int]> {
        Call(client, RequestParts(.readCounts))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readFraction() -> Call<Double> {
        Call(client, RequestParts(.readFraction))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readNames() -> Call<[String]> {
        Call(client, RequestParts(.readNames))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readNumber() -> Call<Int> {
        Call(client, RequestParts(.readNumber))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readState() -> Call<ThingsEndpoints.ReadStateResponse> {
        Call(client, RequestParts(.readState))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readTime() -> Call<Foundation.Date> {
        Call(client, RequestParts(.readTime))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readTruth() -> Call<Bool> {
        Call(client, RequestParts(.readTruth))
    }

    /// The known values of `ReadStateResponse`.
    public typealias ReadStateResponse = OpenEnum<ReadStateResponseValues>
    public enum ReadStateResponseValues {}
}

nonisolated extension APIOperation {
    /// `GET /counts`
    public static let readCounts = APIOperation("readCounts", .get, "/counts", area: "Things", access: .read)
    /// `GET /fraction`
    public static let readFraction = APIOperation("readFraction", .get, "/fraction", area: "Things", access: .read)
    /// `GET /names`
    public static let readNames = APIOperation("readNames", .get, "/names", area: "Things", access: .read)
    /// `GET /number`
    public static let readNumber = APIOperation("readNumber", .get, "/number", area: "Things", access: .read)
    /// `GET /state`
    public static let readState = APIOperation("readState", .get, "/state", area: "Things", access: .read)
    /// `GET /time`
    public static let readTime = APIOperation("readTime", .get, "/time", area: "Things", access: .read)
    /// `GET /truth`
    public static let readTruth = APIOperation("readTruth", .get, "/truth", area: "Things", access: .read)
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.ReadStateResponseValues {
    public static var open: Self { Self("Open") }
    public static var shut: Self { Self("Shut") }
}
