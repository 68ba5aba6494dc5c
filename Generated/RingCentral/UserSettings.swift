// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Users
/// Reads and changes an extension's details, image, caller ID and other settings.
public nonisolated struct UserSettingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Deletes up to 50 users of an account.
    ///
    /// > Note: Deletes the users for good. Phone numbers and devices stay in the inventory unless keepAssetsInInventory is false. Each user succeeds or fails on its own; check bulkItemSuccessful of every record.
    ///
    /// Permissions: `EditAccounts` of the app, `Users` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Extensions to delete, at most 50. 1 to 50 elements.
    ///   - keepAssetsInInventory: Whether their phone numbers and devices stay in the account's inventory. Default: `true`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func bulkDeleteUsersV2(
        records: [BulkOperationExtensionReference], keepAssetsInInventory: Bool? = nil,
        accountId: Identifier = "~") -> Call<BulkDeleteUsersResponse> {
        var request = RequestParts(.bulkDeleteUsersV2)
        request.path(accountId);
        request.body(BulkDeleteUsersRequest(records: records, keepAssetsInInventory: keepAssetsInInventory))
        return Call(client, request)
    }

    /// Uploads a profile image for an extension.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserInfo` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - image: Picture to show for the user.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func createUserProfileImage(
        image: FilePart, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.createUserProfileImage)
        request.path(accountId); request.path(extensionId);
        request.multipart(UserSettingsEndpoints.CreateUserProfileImageBody(image: image), .formData(.fields))
        return Call(client, request)
    }

    /// Deletes one extension, keeping or releasing its phone lines and numbers.
    ///
    /// > Note: Deletes the extension for good.
    ///
    /// Permissions: `EditAccounts` of the app, `AddRemoveUsers` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - savePhoneLines: Whether the extension's phone lines are kept in the account. Default: `false`.
    ///   - savePhoneNumbers: Whether the extension's phone numbers are kept in the account. Default: `true`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`. Known errors: JWS-1736.
    @available(*, deprecated, message: "The service advises against this endpoint; use bulkDeleteUsersV2.")
    public func deleteExtension(
        savePhoneLines: Bool? = nil, savePhoneNumbers: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteExtension)
        request.path(accountId); request.path(extensionId); request.query("savePhoneLines", savePhoneLines);
        request.query("savePhoneNumbers", savePhoneNumbers)
        return Call(client, request)
    }

    /// Deletes an extension's profile image.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteUserProfileImage(accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteUserProfileImage)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Lists what an extension may do on behalf of other extensions.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensionGrant` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - extensionType: Keeps only grants that concern extensions of these types.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-405, OAU-151.
    public func listExtensionGrants(
        extensionType: [SearchGrantExtensionTypeEnum]? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<GetExtensionGrantListResponse> {
        var request = RequestParts(.listExtensionGrants)
        request.path(accountId); request.path(extensionId); request.query("extensionType", extensionType);
        request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Creates up to 10 users with roles, devices and phone numbers.
    ///
    /// > Note: Adds paid users and lines to the account. Sends a welcome email to each user unless sendWelcomeEmail is false. Each user succeeds or fails on its own; check successful of every result.
    ///
    /// Permission: `EditAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Users to create, at most 10. 1 to 10 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func batchProvisionUsers(
        records: [BatchProvisionUsersRequestItem], accountId: Identifier = "~") -> Call<BatchProvisionUsersResponse> {
        var request = RequestParts(.batchProvisionUsers)
        request.path(accountId); request.body(BatchProvisionUsersRequest(records: records))
        return Call(client, request)
    }

    /// Reads a user's audio conference codes and dial-in numbers.
    ///
    /// Permissions: `ReadAccounts` of the app, `OrganizeConference` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - countryId: Id of the country whose dial-in number is wanted.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readConferencingSettings(
        countryId: Identifier? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetConferencingInfoResponse> {
        var request = RequestParts(.readConferencingSettings)
        request.path(accountId); request.path(extensionId); request.query("countryId", countryId)
        return Call(client, request)
    }

    /// Reads an extension: contact, number, status, roles and features.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-301, CMN-405, OAU-129, OAU-151.
    public func readExtension(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<GetExtensionInfoResponse> {
        var request = RequestParts(.readExtension)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Reads which caller ID an extension shows for each device and feature.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCallerIDSettings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readExtensionCallerId(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<ExtensionCallerIdInfo> {
        var request = RequestParts(.readExtensionCallerId)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Lists the features of an extension and why some are not available.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - availableOnly: Whether features the extension cannot use are left out. Default: `false`.
    ///   - featureId: Keeps only these features; several ids may be given.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101.
    public func readExtensionFeatures(
        availableOnly: Bool? = nil, featureId: [Identifier]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<FeatureList> {
        var request = RequestParts(.readExtensionFeatures)
        request.path(accountId); request.path(extensionId); request.query("availableOnly", availableOnly);
        request.query("featureId", featureId)
        return Call(client, request)
    }

    /// Reads whom an extension notifies of messages, faxes and missed calls, and how.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadMessagesNotificationsSettings` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-401, CMN-408.
    public func readNotificationSettings(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<NotificationSettings> {
        var request = RequestParts(.readNotificationSettings)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Downloads an extension's profile image in a chosen size.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - scaleSize: Size in pixels, or original for the image as it was uploaded.
    ///   - contentDisposition: Whether the content is meant to be shown (Inline) or saved (Attachment).
    ///   - contentDispositionFilename: File name to suggest for the downloaded content.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`. Known errors: ACT-333.
    public func readScaledProfileImage(
        scaleSize: UserSettingsEndpoints.ScaleSize,
        contentDisposition: UserSettingsEndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readScaledProfileImage)
        request.path(accountId); request.path(extensionId); request.path(scaleSize);
        request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename); request.accept("image/*")
        return Call(client, request)
    }

    /// Downloads an extension's profile image.
    ///
    /// > Note: Answers with image bytes, or with 304 when the If-None-Match header still fits.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`. Known errors: CMN-102, CMN-109.
    public func readUserProfileImage(accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readUserProfileImage)
        request.path(accountId); request.path(extensionId); request.accept("image/gif, image/jpeg, image/png")
        return Call(client, request)
    }

    /// Sets a user's default dial-in numbers and whether guests may join before the host.
    ///
    /// Permissions: `EditExtensions` of the app, `OrganizeConference` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - allowJoinBeforeHost: Whether guests may join before the host.
    ///   - phoneNumbers: Dial-in numbers of the conference.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102.
    public func updateConferencingSettings(
        allowJoinBeforeHost: Bool? = nil, phoneNumbers: [ConferencePhoneNumberInfo]? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<GetConferencingInfoResponse> {
        var request = RequestParts(.updateConferencingSettings)
        request.path(accountId); request.path(extensionId);
        request.body(UpdateConferencingInfoRequest(allowJoinBeforeHost: allowJoinBeforeHost, phoneNumbers: phoneNumbers))
        return Call(client, request)
    }

    /// Changes an extension's contact, number, status, password and other basics.
    ///
    /// > Note: Setting status to Disabled or Frozen shuts the user out; password and ivrPin change the user's login at once.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserInfo OR EditUserCredentials` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, CMN-102, CMN-401, PWD-002.
    public func updateExtension(
        _ body: ExtensionUpdateRequest, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetExtensionInfoResponse> {
        var request = RequestParts(.updateExtension)
        request.path(accountId); request.path(extensionId); request.body(body)
        return Call(client, request)
    }

    /// Sets which caller ID an extension shows for each device and feature.
    ///
    /// > Note: Changes the number that the people called see.
    ///
    /// Permissions: `EditExtensions` of the app, `EditCallerIDSettings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - byDevice: Caller ID for each device.
    ///   - byFeature: Caller ID for each feature.
    ///   - extensionNameForOutboundCalls: Whether outside calls show the extension's own name.
    ///   - extensionNumberForInternalCalls: Whether internal calls show the extension number.
    ///   - uri: Canonical address of the resource.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateExtensionCallerId(
        byDevice: [CallerIdByDevice]? = nil, byFeature: [CallerIdByFeature]? = nil,
        extensionNameForOutboundCalls: Bool? = nil, extensionNumberForInternalCalls: Bool? = nil, uri: String? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<ExtensionCallerIdInfo> {
        var request = RequestParts(.updateExtensionCallerId)
        request.path(accountId); request.path(extensionId);
        request.body(ExtensionCallerIdInfo(byDevice: byDevice, byFeature: byFeature, extensionNameForOutboundCalls: extensionNameForOutboundCalls, extensionNumberForInternalCalls: extensionNumberForInternalCalls, uri: uri))
        return Call(client, request)
    }

    /// Sets whom an extension notifies of messages, faxes and missed calls, and how.
    ///
    /// Permissions: `EditExtensions` of the app, `EditMessagesNotificationsSettings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - advancedMode: Whether each kind of notice has recipients of its own.
    ///   - callNotes: Notices of call notes.
    ///   - emailAddresses: Email addresses that notices are sent to.
    ///   - inboundFaxes: Notices of faxes received.
    ///   - inboundTexts: Notices of texts received.
    ///   - includeManagers: Whether the managers of the group are notified too. Default: `true`.
    ///   - missedCalls: Notices of missed calls.
    ///   - outboundFaxes: Notices of the outcome of faxes sent.
    ///   - smsEmailAddresses: Email addresses that text notices are sent to.
    ///   - smsPhoneNumbers: Phone numbers that text notices are sent to. 1 to 10 elements. All different.
    ///   - uri: Canonical address of the resource.
    ///   - voicemails: Notices of voicemails.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-109, CMN-401.
    public func updateNotificationSettings(
        advancedMode: Bool? = nil, callNotes: CallNotesInfo? = nil, emailAddresses: [String]? = nil,
        inboundFaxes: InboundFaxesInfo? = nil, inboundTexts: InboundTextsInfo? = nil, includeManagers: Bool? = nil,
        missedCalls: MissedCallsInfo? = nil, outboundFaxes: OutboundFaxesInfo? = nil,
        smsEmailAddresses: [String]? = nil, smsPhoneNumbers: [String]? = nil, uri: String? = nil,
        voicemails: VoicemailsInfo? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<NotificationSettings> {
        var request = RequestParts(.updateNotificationSettings)
        request.path(accountId); request.path(extensionId);
        request.body(NotificationSettingsUpdateRequest(advancedMode: advancedMode, callNotes: callNotes, emailAddresses: emailAddresses, inboundFaxes: inboundFaxes, inboundTexts: inboundTexts, includeManagers: includeManagers, missedCalls: missedCalls, outboundFaxes: outboundFaxes, smsEmailAddresses: smsEmailAddresses, smsPhoneNumbers: smsPhoneNumbers, uri: uri, voicemails: voicemails))
        return Call(client, request)
    }

    /// Replaces an extension's profile image.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserInfo` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - image: Picture to show for the user.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`. Known errors: ACT-330, ACT-331, ACT-332, ACT-334, CMN-101, CMN-102, CMN-401, CMN-419.
    public func updateUserProfileImage(
        image: FilePart? = nil, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.updateUserProfileImage)
        request.path(accountId); request.path(extensionId);
        request.multipart(UserSettingsEndpoints.UpdateUserProfileImageBody(image: image), .formData(.fields))
        return Call(client, request)
    }

    /// The known values of `contentDisposition`.
    public typealias ContentDisposition = OpenEnum<ContentDispositionValues>
    public enum ContentDispositionValues {}

    /// Size in pixels, or original for the image as it was uploaded.
    public typealias ScaleSize = OpenEnum<ScaleSizeValues>
    public enum ScaleSizeValues {}

    /// A part of `UserSettingsEndpoints`.
    public struct CreateUserProfileImageBody: Model {
        /// Picture to show for the user.
        public var image: FilePart
        public init(image: FilePart) { self.image = image }
        public init(_ blank: Blank) { self.init(image: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("image", &self.image) }
    }

    /// A part of `UserSettingsEndpoints`.
    public struct UpdateUserProfileImageBody: Model {
        /// Picture to show for the user.
        public var image: Optional<FilePart>
        public init(image: FilePart? = nil) { self.image = image }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("image", &self.image) }
    }
}

nonisolated extension APIOperation {
    /// `DELETE /restapi/v2/accounts/{accountId}/extensions`
    public static let bulkDeleteUsersV2 = APIOperation(
        "bulkDeleteUsersV2", .delete, "/restapi/v2/accounts/{accountId}/extensions", area: "UserSettings",
        permission: "EditAccounts", userPermission: "Users", rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`
    public static let createUserProfileImage = APIOperation(
        "createUserProfileImage", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
        area: "UserSettings", permission: "EditExtensions", userPermission: "EditUserInfo", rateGroup: "Heavy",
        access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`
    public static let deleteExtension = APIOperation(
        "deleteExtension", .delete, "/restapi/v1.0/account/{accountId}/extension/{extensionId}", area: "UserSettings",
        permission: "EditAccounts", userPermission: "AddRemoveUsers", rateGroup: "Medium", access: .write,
        lifecycle: .deprecated)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`
    public static let deleteUserProfileImage = APIOperation(
        "deleteUserProfileImage", .delete, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
        area: "UserSettings", permission: "EditExtensions", userPermission: "EditUserInfo", rateGroup: "Medium",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`
    public static let listExtensionGrants = APIOperation(
        "listExtensionGrants", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
        area: "UserSettings", permission: "ReadAccounts", userPermission: "ReadExtensionGrant", rateGroup: "Light",
        access: .read, paging: .page)
    /// `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`
    public static let batchProvisionUsers = APIOperation(
        "postBatchProvisionUsers", .post, "/restapi/v2/accounts/{accountId}/batch-provisioning/users",
        area: "UserSettings", permission: "EditAccounts", rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`
    public static let readConferencingSettings = APIOperation(
        "readConferencingSettings", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
        area: "UserSettings", permission: "ReadAccounts", userPermission: "OrganizeConference", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`
    public static let readExtension = APIOperation(
        "readExtension", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}", area: "UserSettings",
        permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`
    public static let readExtensionCallerId = APIOperation(
        "readExtensionCallerId", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
        area: "UserSettings", permission: "ReadAccounts", userPermission: "ReadCallerIDSettings", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`
    public static let readExtensionFeatures = APIOperation(
        "readExtensionFeatures", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features",
        area: "UserSettings", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`
    public static let readNotificationSettings = APIOperation(
        "readNotificationSettings", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings", area: "UserSettings",
        permission: "ReadAccounts", userPermission: "ReadMessagesNotificationsSettings", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`
    public static let readScaledProfileImage = APIOperation(
        "readScaledProfileImage", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}", area: "UserSettings",
        permission: "ReadAccounts", rateGroup: "Medium", access: .read, host: .media)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`
    public static let readUserProfileImage = APIOperation(
        "readUserProfileImageLegacy", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
        area: "UserSettings", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Medium",
        access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`
    public static let updateConferencingSettings = APIOperation(
        "updateConferencingSettings", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
        area: "UserSettings", permission: "EditExtensions", userPermission: "OrganizeConference", rateGroup: "Medium",
        access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`
    public static let updateExtension = APIOperation(
        "updateExtension", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}", area: "UserSettings",
        permission: "EditExtensions", userPermission: "EditUserInfo OR EditUserCredentials", rateGroup: "Medium",
        access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`
    public static let updateExtensionCallerId = APIOperation(
        "updateExtensionCallerId", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
        area: "UserSettings", permission: "EditExtensions", userPermission: "EditCallerIDSettings",
        rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`
    public static let updateNotificationSettings = APIOperation(
        "updateNotificationSettings", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings", area: "UserSettings",
        permission: "EditExtensions", userPermission: "EditMessagesNotificationsSettings", rateGroup: "Medium",
        access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`
    public static let updateUserProfileImage = APIOperation(
        "updateUserProfileImage", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
        area: "UserSettings", permission: "EditExtensions", userPermission: "EditUserInfo", rateGroup: "Heavy",
        access: .write)
}

/// A user that could not be created, and why.
public nonisolated struct BatchProvisionErrorItem: Model {
    /// Reasons why the user was not created. At least 1 element.
    public var errors: [ApiErrorWithParameter]
    /// Whether the user was created.
    public var successful: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(errors: [ApiErrorWithParameter], successful: Bool? = nil) {
        self.errors = errors; self.successful = successful; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(errors: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("errors", &self.errors); fields.required("successful", &self.successful);
        fields.unknown(&self._unknownMembers)
    }
}

/// Users to create, at most 10.
public nonisolated struct BatchProvisionUsersRequest: Model {
    /// Users to create, at most 10. 1 to 10 elements.
    public var records: [BatchProvisionUsersRequestItem]
    public init(records: [BatchProvisionUsersRequestItem]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// A user to create.
public nonisolated struct BatchProvisionUsersRequestItem: Model {
    /// Name, email and other contact data; names and email are required.
    public var contact: BatchProvisionUsersRequestItem.ContactValue
    /// Cost center the user is billed to.
    public var costCenter: Optional<BatchProvisionUsersRequestItem.CostCenter>
    /// Device of the user; at most one. At most 1 element.
    public var devices: Optional<[BatchProvisionUsersRequestItem.Device]>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Role of the user; at most one. At most 1 element.
    public var roles: Optional<[BatchProvisionUsersRequestItem.Role]>
    /// Status the user starts with; only Enabled. Default: `Enabled`.
    public var status: BatchProvisionUsersRequestItem.Status
    public init(
        contact: BatchProvisionUsersRequestItem.ContactValue,
        status: BatchProvisionUsersRequestItem.Status = .enabled,
        costCenter: BatchProvisionUsersRequestItem.CostCenter? = nil,
        devices: [BatchProvisionUsersRequestItem.Device]? = nil, extensionNumber: String? = nil,
        roles: [BatchProvisionUsersRequestItem.Role]? = nil) {
        self.contact = contact; self.status = status; self.costCenter = costCenter; self.devices = devices;
        self.extensionNumber = extensionNumber; self.roles = roles
    }
    public init(_ blank: Blank) { self.init(contact: .init(blank), status: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contact", &self.contact); fields.field("costCenter", &self.costCenter);
        fields.list("devices", &self.devices); fields.field("extensionNumber", &self.extensionNumber);
        fields.list("roles", &self.roles); fields.field("status", &self.status)
    }

    /// Name, email and other contact data; names and email are required.
    public struct ContactValue: Model {
        /// Email address. At most 64 characters.
        public var email: String
        /// Whether the user logs in with the email address. Default: `true`.
        public var emailAsLoginName: Optional<Bool>
        /// First name of the person. At most 64 characters.
        public var firstName: String
        /// Last name of the person. At most 64 characters.
        public var lastName: String
        /// Mobile number of the user, in E.164 form.
        public var mobileNumber: Optional<String>
        /// How the user is welcomed and set up.
        public var transition: Optional<TransitionInfo>
        public init(
            email: String, firstName: String, lastName: String, emailAsLoginName: Bool? = nil,
            mobileNumber: String? = nil, transition: TransitionInfo? = nil) {
            self.email = email; self.firstName = firstName; self.lastName = lastName;
            self.emailAsLoginName = emailAsLoginName; self.mobileNumber = mobileNumber; self.transition = transition
        }
        public init(_ blank: Blank) {
            self.init(email: .init(blank), firstName: .init(blank), lastName: .init(blank))
        }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("email", &self.email); fields.field("emailAsLoginName", &self.emailAsLoginName);
            fields.field("firstName", &self.firstName); fields.field("lastName", &self.lastName);
            fields.field("mobileNumber", &self.mobileNumber); fields.field("transition", &self.transition)
        }
    }

    /// Cost center the user is billed to.
    public struct CostCenter: Model {
        /// Id of the cost center.
        public var id: Identifier
        public init(id: Identifier) { self.id = id }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// A part of `BatchProvisionUsersRequestItem`.
    public struct Device: Model {
        /// Device to create and its phone number.
        public var deviceInfo: DeviceDefinition
        public init(deviceInfo: DeviceDefinition) { self.deviceInfo = deviceInfo }
        public init(_ blank: Blank) { self.init(deviceInfo: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("deviceInfo", &self.deviceInfo) }
    }

    /// A part of `BatchProvisionUsersRequestItem`.
    public struct Role: Model {
        /// Id of the role.
        public var id: Identifier
        public init(id: Identifier) { self.id = id }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// Status the user starts with; only Enabled.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Outcome of a batch creation of users, user by user.
public nonisolated struct BatchProvisionUsersResponse: Model, ResponseValue {
    /// One outcome for each user.
    public var results: [BatchProvisionUsersResponse.Result]
    private var _unknownMembers: UnknownMembers
    public init(results: [BatchProvisionUsersResponse.Result]) {
        self.results = results; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(results: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("results", &self.results); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Result: UnionModel {
        /// A user that could not be created, and why.
        case batchProvisionErrorItem(BatchProvisionErrorItem)
        /// A user that was created.
        case batchProvisionUsersSuccessItem(BatchProvisionUsersSuccessItem)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("errors"), let value = union.read(BatchProvisionErrorItem.self) { return .batchProvisionErrorItem(value) }
            if union.has("extension"), let value = union.read(BatchProvisionUsersSuccessItem.self) { return .batchProvisionUsersSuccessItem(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .batchProvisionErrorItem(let value): value
            case .batchProvisionUsersSuccessItem(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A user that was created.
public nonisolated struct BatchProvisionUsersSuccessItem: Model {
    /// Extension that was created.
    public var `extension`: BatchProvisionUsersSuccessItem.Extension
    /// Whether the user was created.
    public var successful: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(`extension`: BatchProvisionUsersSuccessItem.Extension, successful: Bool? = nil) {
        self.`extension` = `extension`; self.successful = successful; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extension: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.required("successful", &self.successful);
        fields.unknown(&self._unknownMembers)
    }

    /// Extension that was created.
    public struct Extension: Model {
        /// Devices that were created.
        public var devices: [BatchProvisionUsersSuccessItem.Extension.Device]
        /// Id of the extension.
        public var id: Identifier
        private var _unknownMembers: UnknownMembers
        public init(devices: [BatchProvisionUsersSuccessItem.Extension.Device], id: Identifier) {
            self.devices = devices; self.id = id; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init(devices: .init(blank), id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("devices", &self.devices); fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
        }

        /// A part of `BatchProvisionUsersSuccessItem.Extension`.
        public struct Device: Model {
            /// Id of the device.
            public var id: Identifier
            /// Phone number, usually in E.164 form.
            public var phoneNumber: String
            private var _unknownMembers: UnknownMembers
            public init(id: Identifier, phoneNumber: String) {
                self.id = id; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
            }
            public init(_ blank: Blank) { self.init(id: .init(blank), phoneNumber: .init(blank)) }
            public mutating func visit(_ fields: FieldVisitor) {
                fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber);
                fields.unknown(&self._unknownMembers)
            }
        }
    }
}

/// Users to delete.
public nonisolated struct BulkDeleteUsersRequest: Model {
    /// Whether their phone numbers and devices stay in the account's inventory. Default: `true`.
    public var keepAssetsInInventory: Optional<Bool>
    /// Extensions to delete, at most 50. 1 to 50 elements.
    public var records: [BulkOperationExtensionReference]
    public init(records: [BulkOperationExtensionReference], keepAssetsInInventory: Bool? = nil) {
        self.records = records; self.keepAssetsInInventory = keepAssetsInInventory
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("keepAssetsInInventory", &self.keepAssetsInInventory); fields.list("records", &self.records)
    }
}

/// Outcome of a deletion of users, user by user.
public nonisolated struct BulkDeleteUsersResponse: Model, ResponseValue {
    /// One outcome for each user.
    public var records: [BulkDeleteUsersResponse.Record]
    private var _unknownMembers: UnknownMembers
    public init(records: [BulkDeleteUsersResponse.Record]) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }

    /// A part of `BulkDeleteUsersResponse`.
    public struct Record: Model {
        /// Errors of this item when it failed. At least 1 element.
        public var bulkItemErrors: Optional<[ApiErrorModel]>
        /// Whether the operation succeeded for this item.
        public var bulkItemSuccessful: Optional<Bool>
        /// Id of the extension.
        public var id: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(bulkItemErrors: [ApiErrorModel]? = nil, bulkItemSuccessful: Bool? = nil, id: Identifier? = nil) {
            self.bulkItemErrors = bulkItemErrors; self.bulkItemSuccessful = bulkItemSuccessful; self.id = id;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("bulkItemErrors", &self.bulkItemErrors);
            fields.required("bulkItemSuccessful", &self.bulkItemSuccessful); fields.field("id", &self.id);
            fields.unknown(&self._unknownMembers)
        }
    }
}

/// How users are notified of call notes.
public nonisolated struct CallNotesInfo: Model {
    /// Email addresses for this kind of notice, in advanced mode.
    public var advancedEmailAddresses: Optional<[String]>
    /// Email addresses for text notices of this kind, in advanced mode.
    public var advancedSmsEmailAddresses: Optional<[String]>
    /// Whether notices go out by email.
    public var notifyByEmail: Optional<Bool>
    /// Whether notices go out by text.
    public var notifyBySms: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedEmailAddresses: [String]? = nil, advancedSmsEmailAddresses: [String]? = nil,
        notifyByEmail: Bool? = nil, notifyBySms: Bool? = nil) {
        self.advancedEmailAddresses = advancedEmailAddresses;
        self.advancedSmsEmailAddresses = advancedSmsEmailAddresses; self.notifyByEmail = notifyByEmail;
        self.notifyBySms = notifyBySms; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("advancedEmailAddresses", &self.advancedEmailAddresses);
        fields.list("advancedSmsEmailAddresses", &self.advancedSmsEmailAddresses);
        fields.field("notifyByEmail", &self.notifyByEmail); fields.field("notifyBySms", &self.notifyBySms);
        fields.unknown(&self._unknownMembers)
    }
}

/// Caller ID shown for calls from one device.
public nonisolated struct CallerIdByDevice: Model {
    /// Caller ID that is shown.
    public var callerId: Optional<CallerIdData>
    /// Device the caller ID is for.
    public var device: Optional<CallerIdDeviceInfo>
    private var _unknownMembers: UnknownMembers
    public init(callerId: CallerIdData? = nil, device: CallerIdDeviceInfo? = nil) {
        self.callerId = callerId; self.device = device; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerId", &self.callerId); fields.field("device", &self.device);
        fields.unknown(&self._unknownMembers)
    }
}

/// Caller ID shown for calls made through one feature.
public nonisolated struct CallerIdByFeature: Model {
    /// Caller ID that is shown.
    public var callerId: Optional<CallerIdData>
    /// Feature the caller ID is for.
    public var feature: Optional<CallerIdByFeature.Feature>
    private var _unknownMembers: UnknownMembers
    public init(callerId: CallerIdData? = nil, feature: CallerIdByFeature.Feature? = nil) {
        self.callerId = callerId; self.feature = feature; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerId", &self.callerId); fields.field("feature", &self.feature);
        fields.unknown(&self._unknownMembers)
    }

    /// Feature the caller ID is for.
    public typealias Feature = OpenEnum<FeatureValues>
    public enum FeatureValues {}
}

/// What is shown as the caller ID.
public nonisolated struct CallerIdData: Model {
    /// Phone number that is shown.
    public var phoneInfo: Optional<CallerIdPhoneInfo>
    /// Whether a number, nothing or the current location is shown. Default: `PhoneNumber`.
    public var type: Optional<CallerIdData.Kind>
    private var _unknownMembers: UnknownMembers
    public init(phoneInfo: CallerIdPhoneInfo? = nil, type: CallerIdData.Kind? = nil) {
        self.phoneInfo = phoneInfo; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneInfo", &self.phoneInfo); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether a number, nothing or the current location is shown.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A device with a caller ID of its own.
public nonisolated struct CallerIdDeviceInfo: Model {
    /// Identifier of the device.
    public var id: Optional<Identifier>
    /// Name, as shown to people. Set by the service.
    public var name: Optional<String>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.id = id; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A phone number shown as the caller ID.
public nonisolated struct CallerIdPhoneInfo: Model {
    /// Id of the phone number.
    public var id: Optional<Identifier>
    /// Phone number, usually in E.164 form. Set by the service.
    public var phoneNumber: Optional<String>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, phoneNumber: String? = nil, uri: String? = nil) {
        self.id = id; self.phoneNumber = phoneNumber; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// A dial-in number to set for an audio conference.
public nonisolated struct ConferencePhoneNumberInfo: Model {
    /// Whether this is the default dial-in number.
    public var `default`: Optional<Bool>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    public init(`default`: Bool? = nil, phoneNumber: String? = nil) {
        self.`default` = `default`; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("default", &self.`default`); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// A user who is notified of an extension's messages.
public nonisolated struct EmailRecipientInfo: Model {
    /// Email addresses of the user.
    public var emailAddresses: Optional<[String]>
    /// Identifier of the extension.
    public var extensionId: Optional<Identifier>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Full name of the user.
    public var fullName: Optional<String>
    /// What the user may do with the group's messages and members.
    public var permission: Optional<EmailRecipientInfo.Permission>
    /// Status of the user's extension.
    public var status: Optional<ExtensionStatusEnumFull>
    private var _unknownMembers: UnknownMembers
    public init(
        emailAddresses: [String]? = nil, extensionId: Identifier? = nil, extensionNumber: String? = nil,
        fullName: String? = nil, permission: EmailRecipientInfo.Permission? = nil,
        status: ExtensionStatusEnumFull? = nil) {
        self.emailAddresses = emailAddresses; self.extensionId = extensionId; self.extensionNumber = extensionNumber;
        self.fullName = fullName; self.permission = permission; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("emailAddresses", &self.emailAddresses); fields.field("extensionId", &self.extensionId);
        fields.field("extensionNumber", &self.extensionNumber); fields.field("fullName", &self.fullName);
        fields.field("permission", &self.permission); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// What the user may do with the group's messages and members.
    public typealias Permission = OpenEnum<PermissionValues>
    public enum PermissionValues {}
}

/// Which caller ID an extension shows, by device and by feature.
public nonisolated struct ExtensionCallerIdInfo: Model, ResponseValue {
    /// Caller ID for each device.
    public var byDevice: Optional<[CallerIdByDevice]>
    /// Caller ID for each feature.
    public var byFeature: Optional<[CallerIdByFeature]>
    /// Whether outside calls show the extension's own name.
    public var extensionNameForOutboundCalls: Optional<Bool>
    /// Whether internal calls show the extension number.
    public var extensionNumberForInternalCalls: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        byDevice: [CallerIdByDevice]? = nil, byFeature: [CallerIdByFeature]? = nil,
        extensionNameForOutboundCalls: Bool? = nil, extensionNumberForInternalCalls: Bool? = nil,
        uri: String? = nil) {
        self.byDevice = byDevice; self.byFeature = byFeature;
        self.extensionNameForOutboundCalls = extensionNameForOutboundCalls;
        self.extensionNumberForInternalCalls = extensionNumberForInternalCalls; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("byDevice", &self.byDevice); fields.list("byFeature", &self.byFeature);
        fields.field("extensionNameForOutboundCalls", &self.extensionNameForOutboundCalls);
        fields.field("extensionNumberForInternalCalls", &self.extensionNumberForInternalCalls);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// The extension a grant concerns.
public nonisolated struct ExtensionInfoGrants: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name of the extension.
    public var name: Optional<String>
    /// Type of the extension.
    public var type: Optional<ExtensionInfoGrants.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil,
        type: ExtensionInfoGrants.Kind? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.type = type; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// Type of the extension.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Changes to an extension.
public nonisolated struct ExtensionUpdateRequest: Model {
    /// Service level settings, when the extension is a call queue.
    public var callQueueInfo: Optional<CallQueueInfoRequest>
    /// Contact details of the person.
    public var contact: Optional<ContactInfoUpdateRequest>
    /// Custom fields and their values.
    public var customFields: Optional<[CustomFieldInfo]>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// PIN the user enters on the phone.
    public var ivrPin: Optional<String>
    /// Identifier that the partner uses for the object.
    public var partnerId: Optional<Identifier>
    /// New password of the user.
    public var password: Optional<String>
    /// Ids of the extension in other systems.
    public var references: Optional<[ReferenceInfo]>
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<ExtensionRegionalSettingRequest>
    /// How far the setup wizard has come.
    public var setupWizardState: Optional<SetupWizardStateForUpdateEnum>
    /// The site this belongs to.
    public var site: Optional<SiteReference>
    /// New status of the extension.
    public var status: Optional<ExtensionStatusEnumForUpdate>
    /// Further details of the status, such as the reason.
    public var statusInfo: Optional<ExtensionStatusInfo>
    /// Subtype of the extension.
    public var subType: Optional<AllExtensionSubtypesEnum>
    /// Whether the user is sent a welcome email.
    public var transition: Optional<UserTransitionInfo>
    /// Type of the extension.
    public var type: Optional<ExtensionUpdateRequest.Kind>
    public init(
        callQueueInfo: CallQueueInfoRequest? = nil, contact: ContactInfoUpdateRequest? = nil,
        customFields: [CustomFieldInfo]? = nil, extensionNumber: String? = nil, ivrPin: String? = nil,
        partnerId: Identifier? = nil, password: String? = nil, references: [ReferenceInfo]? = nil,
        regionalSettings: ExtensionRegionalSettingRequest? = nil,
        setupWizardState: SetupWizardStateForUpdateEnum? = nil, site: SiteReference? = nil,
        status: ExtensionStatusEnumForUpdate? = nil, statusInfo: ExtensionStatusInfo? = nil,
        subType: AllExtensionSubtypesEnum? = nil, transition: UserTransitionInfo? = nil,
        type: ExtensionUpdateRequest.Kind? = nil) {
        self.callQueueInfo = callQueueInfo; self.contact = contact; self.customFields = customFields;
        self.extensionNumber = extensionNumber; self.ivrPin = ivrPin; self.partnerId = partnerId;
        self.password = password; self.references = references; self.regionalSettings = regionalSettings;
        self.setupWizardState = setupWizardState; self.site = site; self.status = status;
        self.statusInfo = statusInfo; self.subType = subType; self.transition = transition; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callQueueInfo", &self.callQueueInfo); fields.field("contact", &self.contact);
        fields.list("customFields", &self.customFields); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("ivrPin", &self.ivrPin); fields.field("partnerId", &self.partnerId);
        fields.field("password", &self.password); fields.list("references", &self.references);
        fields.field("regionalSettings", &self.regionalSettings);
        fields.field("setupWizardState", &self.setupWizardState); fields.field("site", &self.site);
        fields.field("status", &self.status); fields.field("statusInfo", &self.statusInfo);
        fields.field("subType", &self.subType); fields.field("transition", &self.transition);
        fields.field("type", &self.type)
    }

    /// Type of the extension.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A feature and whether an extension can use it.
public nonisolated struct FeatureInfo: Model {
    /// Whether the extension can use the feature.
    public var available: Optional<Bool>
    /// Id of the feature.
    public var id: Identifier
    /// Parameters of the feature.
    public var params: Optional<[ParamsInfo]>
    /// Why the feature is not available.
    public var reason: Optional<ReasonInfo>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier, available: Bool? = nil, params: [ParamsInfo]? = nil, reason: ReasonInfo? = nil) {
        self.id = id; self.available = available; self.params = params; self.reason = reason;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("available", &self.available); fields.field("id", &self.id);
        fields.list("params", &self.params); fields.field("reason", &self.reason);
        fields.unknown(&self._unknownMembers)
    }
}

/// Features of an extension and whether each is available.
public nonisolated struct FeatureList: Model, ResponseValue {
    /// Features of the extension.
    public var records: Optional<[FeatureInfo]>
    private var _unknownMembers: UnknownMembers
    public init(records: [FeatureInfo]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A user's audio conference codes and dial-in numbers.
public nonisolated struct GetConferencingInfoResponse: Model, ResponseValue {
    /// Whether guests may join before the host.
    public var allowJoinBeforeHost: Optional<Bool>
    /// Code the host enters to open the conference.
    public var hostCode: Optional<String>
    /// Mode of the conference service.
    public var mode: Optional<String>
    /// Code guests enter to join.
    public var participantCode: Optional<String>
    /// Main dial-in number.
    public var phoneNumber: Optional<String>
    /// Dial-in numbers of the conference.
    public var phoneNumbers: Optional<[PhoneNumberInfoConferencing]>
    /// Link to help on conferencing.
    public var supportUri: Optional<String>
    /// Link that joins the conference with one tap.
    public var tapToJoinUri: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        allowJoinBeforeHost: Bool? = nil, hostCode: String? = nil, mode: String? = nil,
        participantCode: String? = nil, phoneNumber: String? = nil,
        phoneNumbers: [PhoneNumberInfoConferencing]? = nil, supportUri: String? = nil, tapToJoinUri: String? = nil,
        uri: String? = nil) {
        self.allowJoinBeforeHost = allowJoinBeforeHost; self.hostCode = hostCode; self.mode = mode;
        self.participantCode = participantCode; self.phoneNumber = phoneNumber; self.phoneNumbers = phoneNumbers;
        self.supportUri = supportUri; self.tapToJoinUri = tapToJoinUri; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allowJoinBeforeHost", &self.allowJoinBeforeHost); fields.field("hostCode", &self.hostCode);
        fields.field("mode", &self.mode); fields.field("participantCode", &self.participantCode);
        fields.field("phoneNumber", &self.phoneNumber); fields.list("phoneNumbers", &self.phoneNumbers);
        fields.field("supportUri", &self.supportUri); fields.field("tapToJoinUri", &self.tapToJoinUri);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of an extension's grants.
public nonisolated struct GetExtensionGrantListResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: [GrantInfo]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [GrantInfo], navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        uri: String? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// What an extension may do for another extension.
public nonisolated struct GrantInfo: Model {
    /// Whether its calls are delegated.
    public var callDelegation: Optional<Bool>
    /// Whether its calls may be monitored.
    public var callMonitoring: Optional<Bool>
    /// Whether calls may be made on its behalf.
    public var callOnBehalfOf: Optional<Bool>
    /// Whether its ringing calls may be picked up.
    public var callPickup: Optional<Bool>
    /// Whether the call queue's feature access codes may be set up.
    public var callQueueFacSetup: Optional<Bool>
    /// Whether the call queue's members may be set up.
    public var callQueueMembersSetup: Optional<Bool>
    /// Whether the call queue's messages may be used.
    public var callQueueMessages: Optional<Bool>
    /// Whether the call queue may be set up.
    public var callQueueSetup: Optional<Bool>
    /// Whether texts to the call queue are received.
    public var callQueueSmsRecipient: Optional<Bool>
    /// Extension the grant concerns.
    public var `extension`: Optional<ExtensionInfoGrants>
    /// Whether the group may be paged.
    public var groupPaging: Optional<Bool>
    /// Whether its voicemails are shared.
    public var sharedVoicemails: Optional<Bool>
    /// Whether texts to it are received.
    public var smsRecipient: Optional<Bool>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callDelegation: Bool? = nil, callMonitoring: Bool? = nil, callOnBehalfOf: Bool? = nil,
        callPickup: Bool? = nil, callQueueFacSetup: Bool? = nil, callQueueMembersSetup: Bool? = nil,
        callQueueMessages: Bool? = nil, callQueueSetup: Bool? = nil, callQueueSmsRecipient: Bool? = nil,
        `extension`: ExtensionInfoGrants? = nil, groupPaging: Bool? = nil, sharedVoicemails: Bool? = nil,
        smsRecipient: Bool? = nil, uri: String? = nil) {
        self.callDelegation = callDelegation; self.callMonitoring = callMonitoring;
        self.callOnBehalfOf = callOnBehalfOf; self.callPickup = callPickup;
        self.callQueueFacSetup = callQueueFacSetup; self.callQueueMembersSetup = callQueueMembersSetup;
        self.callQueueMessages = callQueueMessages; self.callQueueSetup = callQueueSetup;
        self.callQueueSmsRecipient = callQueueSmsRecipient; self.`extension` = `extension`;
        self.groupPaging = groupPaging; self.sharedVoicemails = sharedVoicemails; self.smsRecipient = smsRecipient;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callDelegation", &self.callDelegation); fields.field("callMonitoring", &self.callMonitoring);
        fields.field("callOnBehalfOf", &self.callOnBehalfOf); fields.field("callPickup", &self.callPickup);
        fields.field("callQueueFacSetup", &self.callQueueFacSetup);
        fields.field("callQueueMembersSetup", &self.callQueueMembersSetup);
        fields.field("callQueueMessages", &self.callQueueMessages);
        fields.field("callQueueSetup", &self.callQueueSetup);
        fields.field("callQueueSmsRecipient", &self.callQueueSmsRecipient);
        fields.field("extension", &self.`extension`); fields.field("groupPaging", &self.groupPaging);
        fields.field("sharedVoicemails", &self.sharedVoicemails); fields.field("smsRecipient", &self.smsRecipient);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// How users are notified of faxes received.
public nonisolated struct InboundFaxesInfo: Model {
    /// Email addresses for this kind of notice, in advanced mode.
    public var advancedEmailAddresses: Optional<[String]>
    /// Email addresses for text notices of this kind, in advanced mode.
    public var advancedSmsEmailAddresses: Optional<[String]>
    /// Phone numbers for this kind of notice, in advanced mode. 1 to 10 elements. All different.
    public var advancedSmsPhoneNumbers: Optional<[String]>
    /// Whether the email carries the fax.
    public var includeAttachment: Optional<Bool>
    /// Whether the message is marked as read once the notice is sent.
    public var markAsRead: Optional<Bool>
    /// Whether notices go out by email.
    public var notifyByEmail: Optional<Bool>
    /// Whether notices go out by text.
    public var notifyBySms: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedEmailAddresses: [String]? = nil, advancedSmsEmailAddresses: [String]? = nil,
        advancedSmsPhoneNumbers: [String]? = nil, includeAttachment: Bool? = nil, markAsRead: Bool? = nil,
        notifyByEmail: Bool? = nil, notifyBySms: Bool? = nil) {
        self.advancedEmailAddresses = advancedEmailAddresses;
        self.advancedSmsEmailAddresses = advancedSmsEmailAddresses;
        self.advancedSmsPhoneNumbers = advancedSmsPhoneNumbers; self.includeAttachment = includeAttachment;
        self.markAsRead = markAsRead; self.notifyByEmail = notifyByEmail; self.notifyBySms = notifyBySms;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("advancedEmailAddresses", &self.advancedEmailAddresses);
        fields.list("advancedSmsEmailAddresses", &self.advancedSmsEmailAddresses);
        fields.list("advancedSmsPhoneNumbers", &self.advancedSmsPhoneNumbers);
        fields.field("includeAttachment", &self.includeAttachment); fields.field("markAsRead", &self.markAsRead);
        fields.field("notifyByEmail", &self.notifyByEmail); fields.field("notifyBySms", &self.notifyBySms);
        fields.unknown(&self._unknownMembers)
    }
}

/// How users are notified of texts received.
public nonisolated struct InboundTextsInfo: Model {
    /// Email addresses for this kind of notice, in advanced mode.
    public var advancedEmailAddresses: Optional<[String]>
    /// Email addresses for text notices of this kind, in advanced mode.
    public var advancedSmsEmailAddresses: Optional<[String]>
    /// Phone numbers for this kind of notice, in advanced mode. 1 to 10 elements. All different.
    public var advancedSmsPhoneNumbers: Optional<[String]>
    /// Whether notices go out by email.
    public var notifyByEmail: Optional<Bool>
    /// Whether notices go out by text.
    public var notifyBySms: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedEmailAddresses: [String]? = nil, advancedSmsEmailAddresses: [String]? = nil,
        advancedSmsPhoneNumbers: [String]? = nil, notifyByEmail: Bool? = nil, notifyBySms: Bool? = nil) {
        self.advancedEmailAddresses = advancedEmailAddresses;
        self.advancedSmsEmailAddresses = advancedSmsEmailAddresses;
        self.advancedSmsPhoneNumbers = advancedSmsPhoneNumbers; self.notifyByEmail = notifyByEmail;
        self.notifyBySms = notifyBySms; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("advancedEmailAddresses", &self.advancedEmailAddresses);
        fields.list("advancedSmsEmailAddresses", &self.advancedSmsEmailAddresses);
        fields.list("advancedSmsPhoneNumbers", &self.advancedSmsPhoneNumbers);
        fields.field("notifyByEmail", &self.notifyByEmail); fields.field("notifyBySms", &self.notifyBySms);
        fields.unknown(&self._unknownMembers)
    }
}

/// How users are notified of missed calls.
public nonisolated struct MissedCallsInfo: Model {
    /// Email addresses for this kind of notice, in advanced mode.
    public var advancedEmailAddresses: Optional<[String]>
    /// Email addresses for text notices of this kind, in advanced mode.
    public var advancedSmsEmailAddresses: Optional<[String]>
    /// Phone numbers for this kind of notice, in advanced mode. 1 to 10 elements. All different.
    public var advancedSmsPhoneNumbers: Optional<[String]>
    /// Whether notices go out by email.
    public var notifyByEmail: Optional<Bool>
    /// Whether notices go out by text.
    public var notifyBySms: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedEmailAddresses: [String]? = nil, advancedSmsEmailAddresses: [String]? = nil,
        advancedSmsPhoneNumbers: [String]? = nil, notifyByEmail: Bool? = nil, notifyBySms: Bool? = nil) {
        self.advancedEmailAddresses = advancedEmailAddresses;
        self.advancedSmsEmailAddresses = advancedSmsEmailAddresses;
        self.advancedSmsPhoneNumbers = advancedSmsPhoneNumbers; self.notifyByEmail = notifyByEmail;
        self.notifyBySms = notifyBySms; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("advancedEmailAddresses", &self.advancedEmailAddresses);
        fields.list("advancedSmsEmailAddresses", &self.advancedSmsEmailAddresses);
        fields.list("advancedSmsPhoneNumbers", &self.advancedSmsPhoneNumbers);
        fields.field("notifyByEmail", &self.notifyByEmail); fields.field("notifyBySms", &self.notifyBySms);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whom an extension notifies, of what and how.
public nonisolated struct NotificationSettings: Model, ResponseValue {
    /// Whether each kind of notice has recipients of its own.
    public var advancedMode: Optional<Bool>
    /// Notices of call notes.
    public var callNotes: Optional<CallNotesInfo>
    /// Email addresses that notices are sent to.
    public var emailAddresses: Optional<[String]>
    /// Users who are notified by email.
    public var emailRecipients: Optional<[EmailRecipientInfo]>
    /// Notices of faxes received.
    public var inboundFaxes: Optional<InboundFaxesInfo>
    /// Notices of texts received.
    public var inboundTexts: Optional<InboundTextsInfo>
    /// Whether the managers of the group are notified too.
    public var includeManagers: Optional<Bool>
    /// Whether the text recipients are notified too.
    @available(*, deprecated, message: "The service advises against it.")
    public var includeSmsRecipients: Bool? { get { _includeSmsRecipients } set { _includeSmsRecipients = newValue } }
    private var _includeSmsRecipients: Bool?
    /// Notices of missed calls.
    public var missedCalls: Optional<MissedCallsInfo>
    /// Notices of the outcome of faxes sent.
    public var outboundFaxes: Optional<OutboundFaxesInfo>
    /// Email addresses that text notices are sent to.
    public var smsEmailAddresses: Optional<[String]>
    /// Phone numbers that text notices are sent to. 1 to 10 elements. All different.
    public var smsPhoneNumbers: Optional<[String]>
    /// Users who are notified by text.
    public var smsRecipients: Optional<[EmailRecipientInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Notices of voicemails.
    public var voicemails: Optional<VoicemailsInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedMode: Bool? = nil, callNotes: CallNotesInfo? = nil, emailAddresses: [String]? = nil,
        emailRecipients: [EmailRecipientInfo]? = nil, inboundFaxes: InboundFaxesInfo? = nil,
        inboundTexts: InboundTextsInfo? = nil, includeManagers: Bool? = nil, missedCalls: MissedCallsInfo? = nil,
        outboundFaxes: OutboundFaxesInfo? = nil, smsEmailAddresses: [String]? = nil, smsPhoneNumbers: [String]? = nil,
        smsRecipients: [EmailRecipientInfo]? = nil, uri: String? = nil, voicemails: VoicemailsInfo? = nil) {
        self.advancedMode = advancedMode; self.callNotes = callNotes; self.emailAddresses = emailAddresses;
        self.emailRecipients = emailRecipients; self.inboundFaxes = inboundFaxes; self.inboundTexts = inboundTexts;
        self.includeManagers = includeManagers; self.missedCalls = missedCalls; self.outboundFaxes = outboundFaxes;
        self.smsEmailAddresses = smsEmailAddresses; self.smsPhoneNumbers = smsPhoneNumbers;
        self.smsRecipients = smsRecipients; self.uri = uri; self.voicemails = voicemails;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("advancedMode", &self.advancedMode); fields.field("callNotes", &self.callNotes);
        fields.list("emailAddresses", &self.emailAddresses); fields.list("emailRecipients", &self.emailRecipients);
        fields.field("inboundFaxes", &self.inboundFaxes); fields.field("inboundTexts", &self.inboundTexts);
        fields.field("includeManagers", &self.includeManagers);
        fields.field("includeSmsRecipients", &self._includeSmsRecipients);
        fields.field("missedCalls", &self.missedCalls); fields.field("outboundFaxes", &self.outboundFaxes);
        fields.list("smsEmailAddresses", &self.smsEmailAddresses);
        fields.list("smsPhoneNumbers", &self.smsPhoneNumbers); fields.list("smsRecipients", &self.smsRecipients);
        fields.field("uri", &self.uri); fields.field("voicemails", &self.voicemails);
        fields.unknown(&self._unknownMembers)
    }
}

/// Changes to whom an extension notifies, of what and how.
public nonisolated struct NotificationSettingsUpdateRequest: Model {
    /// Whether each kind of notice has recipients of its own.
    public var advancedMode: Optional<Bool>
    /// Notices of call notes.
    public var callNotes: Optional<CallNotesInfo>
    /// Email addresses that notices are sent to.
    public var emailAddresses: Optional<[String]>
    /// Notices of faxes received.
    public var inboundFaxes: Optional<InboundFaxesInfo>
    /// Notices of texts received.
    public var inboundTexts: Optional<InboundTextsInfo>
    /// Whether the managers of the group are notified too. Default: `true`.
    public var includeManagers: Optional<Bool>
    /// Notices of missed calls.
    public var missedCalls: Optional<MissedCallsInfo>
    /// Notices of the outcome of faxes sent.
    public var outboundFaxes: Optional<OutboundFaxesInfo>
    /// Email addresses that text notices are sent to.
    public var smsEmailAddresses: Optional<[String]>
    /// Phone numbers that text notices are sent to. 1 to 10 elements. All different.
    public var smsPhoneNumbers: Optional<[String]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Notices of voicemails.
    public var voicemails: Optional<VoicemailsInfo>
    public init(
        advancedMode: Bool? = nil, callNotes: CallNotesInfo? = nil, emailAddresses: [String]? = nil,
        inboundFaxes: InboundFaxesInfo? = nil, inboundTexts: InboundTextsInfo? = nil, includeManagers: Bool? = nil,
        missedCalls: MissedCallsInfo? = nil, outboundFaxes: OutboundFaxesInfo? = nil,
        smsEmailAddresses: [String]? = nil, smsPhoneNumbers: [String]? = nil, uri: String? = nil,
        voicemails: VoicemailsInfo? = nil) {
        self.advancedMode = advancedMode; self.callNotes = callNotes; self.emailAddresses = emailAddresses;
        self.inboundFaxes = inboundFaxes; self.inboundTexts = inboundTexts; self.includeManagers = includeManagers;
        self.missedCalls = missedCalls; self.outboundFaxes = outboundFaxes;
        self.smsEmailAddresses = smsEmailAddresses; self.smsPhoneNumbers = smsPhoneNumbers; self.uri = uri;
        self.voicemails = voicemails
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("advancedMode", &self.advancedMode); fields.field("callNotes", &self.callNotes);
        fields.list("emailAddresses", &self.emailAddresses); fields.field("inboundFaxes", &self.inboundFaxes);
        fields.field("inboundTexts", &self.inboundTexts); fields.field("includeManagers", &self.includeManagers);
        fields.field("missedCalls", &self.missedCalls); fields.field("outboundFaxes", &self.outboundFaxes);
        fields.list("smsEmailAddresses", &self.smsEmailAddresses);
        fields.list("smsPhoneNumbers", &self.smsPhoneNumbers); fields.field("uri", &self.uri);
        fields.field("voicemails", &self.voicemails)
    }
}

/// How users are notified of the outcome of faxes sent.
public nonisolated struct OutboundFaxesInfo: Model {
    /// Email addresses for this kind of notice, in advanced mode.
    public var advancedEmailAddresses: Optional<[String]>
    /// Email addresses for text notices of this kind, in advanced mode.
    public var advancedSmsEmailAddresses: Optional<[String]>
    /// Phone numbers for this kind of notice, in advanced mode. 1 to 10 elements. All different.
    public var advancedSmsPhoneNumbers: Optional<[String]>
    /// Whether notices go out by email.
    public var notifyByEmail: Optional<Bool>
    /// Whether notices go out by text.
    public var notifyBySms: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedEmailAddresses: [String]? = nil, advancedSmsEmailAddresses: [String]? = nil,
        advancedSmsPhoneNumbers: [String]? = nil, notifyByEmail: Bool? = nil, notifyBySms: Bool? = nil) {
        self.advancedEmailAddresses = advancedEmailAddresses;
        self.advancedSmsEmailAddresses = advancedSmsEmailAddresses;
        self.advancedSmsPhoneNumbers = advancedSmsPhoneNumbers; self.notifyByEmail = notifyByEmail;
        self.notifyBySms = notifyBySms; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("advancedEmailAddresses", &self.advancedEmailAddresses);
        fields.list("advancedSmsEmailAddresses", &self.advancedSmsEmailAddresses);
        fields.list("advancedSmsPhoneNumbers", &self.advancedSmsPhoneNumbers);
        fields.field("notifyByEmail", &self.notifyByEmail); fields.field("notifyBySms", &self.notifyBySms);
        fields.unknown(&self._unknownMembers)
    }
}

/// A parameter of a feature.
public nonisolated struct ParamsInfo: Model {
    /// Name of the parameter.
    public var name: Optional<String>
    /// Value of the parameter.
    public var value: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(name: String? = nil, value: String? = nil) {
        self.name = name; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// A dial-in number of an audio conference.
public nonisolated struct PhoneNumberInfoConferencing: Model {
    /// Country of the number.
    public var country: Optional<CountryInfoShortModel>
    /// Whether this is the default dial-in number.
    public var `default`: Optional<Bool>
    /// Whether the number plays a greeting.
    public var hasGreeting: Optional<Bool>
    /// Place the number belongs to.
    public var location: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Whether the number is a premium one.
    public var premium: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        country: CountryInfoShortModel? = nil, `default`: Bool? = nil, hasGreeting: Bool? = nil,
        location: String? = nil, phoneNumber: String? = nil, premium: Bool? = nil) {
        self.country = country; self.`default` = `default`; self.hasGreeting = hasGreeting; self.location = location;
        self.phoneNumber = phoneNumber; self.premium = premium; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("default", &self.`default`);
        fields.field("hasGreeting", &self.hasGreeting); fields.field("location", &self.location);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("premium", &self.premium);
        fields.unknown(&self._unknownMembers)
    }
}

/// Why a feature is not available.
public nonisolated struct ReasonInfo: Model {
    /// Kind of the limitation.
    public var code: Optional<ReasonInfo.Code>
    /// Explanation of the limitation.
    public var message: Optional<String>
    /// Permission the user lacks.
    public var permission: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(code: ReasonInfo.Code? = nil, message: String? = nil, permission: String? = nil) {
        self.code = code; self.message = message; self.permission = permission; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("message", &self.message);
        fields.field("permission", &self.permission); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the limitation.
    public typealias Code = OpenEnum<CodeValues>
    public enum CodeValues {}
}

/// An extension type that grants can be filtered by.
public typealias SearchGrantExtensionTypeEnum = OpenEnum<SearchGrantExtensionTypeEnumValues>
public nonisolated enum SearchGrantExtensionTypeEnumValues {}

/// How a new user is welcomed and set up.
public nonisolated struct TransitionInfo: Model {
    /// Language, time zone, country and formats.
    public var regionalSettings: Optional<ExtensionRegionalSettingRequest>
    /// Whether the user gets a welcome email. Default: `true`.
    public var sendWelcomeEmail: Optional<Bool>
    public init(regionalSettings: ExtensionRegionalSettingRequest? = nil, sendWelcomeEmail: Bool? = nil) {
        self.regionalSettings = regionalSettings; self.sendWelcomeEmail = sendWelcomeEmail
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("regionalSettings", &self.regionalSettings);
        fields.field("sendWelcomeEmail", &self.sendWelcomeEmail)
    }
}

/// Changes to a user's audio conference settings.
public nonisolated struct UpdateConferencingInfoRequest: Model {
    /// Whether guests may join before the host.
    public var allowJoinBeforeHost: Optional<Bool>
    /// Dial-in numbers of the conference.
    public var phoneNumbers: Optional<[ConferencePhoneNumberInfo]>
    public init(allowJoinBeforeHost: Bool? = nil, phoneNumbers: [ConferencePhoneNumberInfo]? = nil) {
        self.allowJoinBeforeHost = allowJoinBeforeHost; self.phoneNumbers = phoneNumbers
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allowJoinBeforeHost", &self.allowJoinBeforeHost);
        fields.list("phoneNumbers", &self.phoneNumbers)
    }
}

/// How users are notified of voicemails.
public nonisolated struct VoicemailsInfo: Model {
    /// Email addresses for this kind of notice, in advanced mode.
    public var advancedEmailAddresses: Optional<[String]>
    /// Email addresses for text notices of this kind, in advanced mode.
    public var advancedSmsEmailAddresses: Optional<[String]>
    /// Phone numbers for this kind of notice, in advanced mode. 1 to 10 elements. All different.
    public var advancedSmsPhoneNumbers: Optional<[String]>
    /// Whether the email carries the recording.
    public var includeAttachment: Optional<Bool>
    /// Whether the email carries the transcription.
    public var includeTranscription: Optional<Bool>
    /// Whether the message is marked as read once the notice is sent.
    public var markAsRead: Optional<Bool>
    /// Whether notices go out by email.
    public var notifyByEmail: Optional<Bool>
    /// Whether notices go out by text.
    public var notifyBySms: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        advancedEmailAddresses: [String]? = nil, advancedSmsEmailAddresses: [String]? = nil,
        advancedSmsPhoneNumbers: [String]? = nil, includeAttachment: Bool? = nil, includeTranscription: Bool? = nil,
        markAsRead: Bool? = nil, notifyByEmail: Bool? = nil, notifyBySms: Bool? = nil) {
        self.advancedEmailAddresses = advancedEmailAddresses;
        self.advancedSmsEmailAddresses = advancedSmsEmailAddresses;
        self.advancedSmsPhoneNumbers = advancedSmsPhoneNumbers; self.includeAttachment = includeAttachment;
        self.includeTranscription = includeTranscription; self.markAsRead = markAsRead;
        self.notifyByEmail = notifyByEmail; self.notifyBySms = notifyBySms; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("advancedEmailAddresses", &self.advancedEmailAddresses);
        fields.list("advancedSmsEmailAddresses", &self.advancedSmsEmailAddresses);
        fields.list("advancedSmsPhoneNumbers", &self.advancedSmsPhoneNumbers);
        fields.field("includeAttachment", &self.includeAttachment);
        fields.field("includeTranscription", &self.includeTranscription);
        fields.field("markAsRead", &self.markAsRead); fields.field("notifyByEmail", &self.notifyByEmail);
        fields.field("notifyBySms", &self.notifyBySms); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == BatchProvisionUsersRequestItem.StatusValues {
    public static var enabled: Self { Self("Enabled") }
}

nonisolated extension OpenEnum where Values == CallerIdByFeature.FeatureValues {
    public static var additionalSoftphone: Self { Self("AdditionalSoftphone") }
    public static var alternate: Self { Self("Alternate") }
    public static var businessMobile: Self { Self("BusinessMobile") }
    public static var callFlip: Self { Self("CallFlip") }
    public static var commonPhone: Self { Self("CommonPhone") }
    public static var delegated: Self { Self("Delegated") }
    public static var faxNumber: Self { Self("FaxNumber") }
    public static var mobileApp: Self { Self("MobileApp") }
    public static var ringMe: Self { Self("RingMe") }
    public static var ringOut: Self { Self("RingOut") }
}

nonisolated extension OpenEnum where Values == CallerIdData.KindValues {
    public static var blocked: Self { Self("Blocked") }
    public static var currentLocation: Self { Self("CurrentLocation") }
    public static var phoneNumber: Self { Self("PhoneNumber") }
}

nonisolated extension OpenEnum where Values == EmailRecipientInfo.PermissionValues {
    public static var fullAccess: Self { Self("FullAccess") }
    public static var memberManagement: Self { Self("MemberManagement") }
    public static var messages: Self { Self("Messages") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == ExtensionInfoGrants.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var faxUser: Self { Self("Fax User") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == ExtensionUpdateRequest.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var faxUser: Self { Self("FaxUser") }
    public static var flexibleUser: Self { Self("FlexibleUser") }
    public static var groupCallPickup: Self { Self("GroupCallPickup") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension FeatureList: PagedResponse {
    /// The items of this page.
    public var pageItems: [FeatureInfo] { self.records ?? [] }
}

nonisolated extension GetExtensionGrantListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [GrantInfo] { self.records }
}

nonisolated extension OpenEnum where Values == ReasonInfo.CodeValues {
    public static var accountLimitation: Self { Self("AccountLimitation") }
    public static var configurationLimitation: Self { Self("ConfigurationLimitation") }
    public static var extensionLimitation: Self { Self("ExtensionLimitation") }
    public static var extensionSubTypeLimitation: Self { Self("ExtensionSubTypeLimitation") }
    public static var extensionTypeLimitation: Self { Self("ExtensionTypeLimitation") }
    public static var insufficientPermissions: Self { Self("InsufficientPermissions") }
    public static var permissionLimitation: Self { Self("PermissionLimitation") }
    public static var servicePlanLimitation: Self { Self("ServicePlanLimitation") }
}

nonisolated extension OpenEnum where Values == SearchGrantExtensionTypeEnumValues {
    public static var announcement: Self { Self("Announcement") }
    public static var applicationExtension: Self { Self("ApplicationExtension") }
    public static var bot: Self { Self("Bot") }
    public static var delegatedLinesGroup: Self { Self("DelegatedLinesGroup") }
    public static var department: Self { Self("Department") }
    public static var digitalUser: Self { Self("DigitalUser") }
    public static var faxUser: Self { Self("FaxUser") }
    public static var ivrMenu: Self { Self("IvrMenu") }
    public static var limited: Self { Self("Limited") }
    public static var pagingOnly: Self { Self("PagingOnly") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var room: Self { Self("Room") }
    public static var sharedLinesGroup: Self { Self("SharedLinesGroup") }
    public static var user: Self { Self("User") }
    public static var virtualUser: Self { Self("VirtualUser") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == UserSettingsEndpoints.ContentDispositionValues {
    public static var attachment: Self { Self("Attachment") }
    public static var inline: Self { Self("Inline") }
}

nonisolated extension OpenEnum where Values == UserSettingsEndpoints.ScaleSizeValues {
    public static var n195x195: Self { Self("195x195") }
    public static var n584x584: Self { Self("584x584") }
    public static var n90x90: Self { Self("90x90") }
    public static var original: Self { Self("original") }
}
#endif

#if Everything || Events || Users
/// Notice that an extension's grants changed.
public nonisolated struct ExtensionGrantListEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<ExtensionGrantListEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: ExtensionGrantListEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Whose grants changed.
public nonisolated struct ExtensionGrantListEventBody: Model {
    /// Identifier of the extension.
    public var extensionId: Optional<Identifier>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(extensionId: Identifier? = nil, ownerId: Identifier? = nil) {
        self.extensionId = extensionId; self.ownerId = ownerId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("ownerId", &self.ownerId);
        fields.unknown(&self._unknownMembers)
    }
}

/// Notice that an extension changed or was deleted.
public nonisolated struct ExtensionInfoEvent: Model {
    /// Content of the event, template or card.
    public var body: Optional<ExtensionInfoEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<Identifier>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: ExtensionInfoEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// What changed about an extension.
public nonisolated struct ExtensionInfoEventBody: Model {
    /// Whether the extension changed or was deleted.
    public var eventType: Optional<ExtensionInfoEventBody.EventType>
    /// Identifier of the extension.
    public var extensionId: Optional<Identifier>
    /// Areas that changed, such as Features or ProfileImage.
    public var hints: Optional<[ExtensionInfoEventBody.Hint]>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        eventType: ExtensionInfoEventBody.EventType? = nil, extensionId: Identifier? = nil,
        hints: [ExtensionInfoEventBody.Hint]? = nil, ownerId: Identifier? = nil) {
        self.eventType = eventType; self.extensionId = extensionId; self.hints = hints; self.ownerId = ownerId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("eventType", &self.eventType); fields.field("extensionId", &self.extensionId);
        fields.list("hints", &self.hints); fields.field("ownerId", &self.ownerId);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the extension changed or was deleted.
    public typealias EventType = OpenEnum<EventTypeValues>
    public enum EventTypeValues {}

    /// The known values of `hints`.
    public typealias Hint = OpenEnum<HintValues>
    public enum HintValues {}
}

nonisolated extension OpenEnum where Values == ExtensionInfoEventBody.EventTypeValues {
    public static var delete: Self { Self("Delete") }
    public static var update: Self { Self("Update") }
}

nonisolated extension OpenEnum where Values == ExtensionInfoEventBody.HintValues {
    public static var accountSettings: Self { Self("AccountSettings") }
    public static var accountStatus: Self { Self("AccountStatus") }
    public static var answeringRules: Self { Self("AnsweringRules") }
    public static var companyNumbers: Self { Self("CompanyNumbers") }
    public static var dialingPlan: Self { Self("DialingPlan") }
    public static var extensionInfo: Self { Self("ExtensionInfo") }
    public static var features: Self { Self("Features") }
    public static var limits: Self { Self("Limits") }
    public static var permissions: Self { Self("Permissions") }
    public static var profileImage: Self { Self("ProfileImage") }
    public static var videoConfiguration: Self { Self("VideoConfiguration") }
}
#endif
