// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Video
/// Reads and sets which video service a user has.
public nonisolated struct VideoConfigurationEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads which video service and licence a user has.
    ///
    /// Permissions: `ReadAccounts` of the app, `Meetings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readUserVideoConfiguration(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<UserVideoConfiguration> {
        var request = RequestParts(.readUserVideoConfiguration)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Updates which video service and licence a user has.
    ///
    /// Permission: `VideoInternal`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - provider: Video service of the user: the older RCMeetings, RCVideo or None.
    ///   - userLicenseType: Whether the user's licence is paid for or free.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: BIL-101, BIL-103, CMN-101.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func updateUserVideoConfiguration(
        provider: UserVideoConfiguration.Provider? = nil,
        userLicenseType: UserVideoConfiguration.UserLicenseType? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<UserVideoConfiguration> {
        var request = RequestParts(.updateUserVideoConfiguration)
        request.path(accountId); request.path(extensionId);
        request.body(UserVideoConfiguration(provider: provider, userLicenseType: userLicenseType))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`
    public static let readUserVideoConfiguration = APIOperation(
        "readUserVideoConfiguration", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration", area: "VideoConfiguration",
        permission: "ReadAccounts", userPermission: "Meetings", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`
    public static let updateUserVideoConfiguration = APIOperation(
        "updateUserVideoConfiguration", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration", area: "VideoConfiguration",
        permission: "VideoInternal", rateGroup: "Light", access: .write, lifecycle: .retired)
}

/// Which video service and licence a user has.
public nonisolated struct UserVideoConfiguration: Model, ResponseValue {
    /// Video service of the user: the older RCMeetings, RCVideo or None.
    public var provider: Optional<UserVideoConfiguration.Provider>
    /// Whether the user's licence is paid for or free.
    public var userLicenseType: Optional<UserVideoConfiguration.UserLicenseType>
    private var _unknownMembers: UnknownMembers
    public init(
        provider: UserVideoConfiguration.Provider? = nil,
        userLicenseType: UserVideoConfiguration.UserLicenseType? = nil) {
        self.provider = provider; self.userLicenseType = userLicenseType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("provider", &self.provider); fields.field("userLicenseType", &self.userLicenseType);
        fields.unknown(&self._unknownMembers)
    }

    /// Video service of the user: the older RCMeetings, RCVideo or None.
    public typealias Provider = OpenEnum<ProviderValues>
    public enum ProviderValues {}

    /// Whether the user's licence is paid for or free.
    public typealias UserLicenseType = OpenEnum<UserLicenseTypeValues>
    public enum UserLicenseTypeValues {}
}

nonisolated extension OpenEnum where Values == UserVideoConfiguration.ProviderValues {
    public static var noneValue: Self { Self("None") }
    public static var rcMeetings: Self { Self("RCMeetings") }
    public static var rcVideo: Self { Self("RCVideo") }
}

nonisolated extension OpenEnum where Values == UserVideoConfiguration.UserLicenseTypeValues {
    public static var free: Self { Self("Free") }
    public static var paid: Self { Self("Paid") }
}
#endif
