// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || EmergencyLocations
/// Maintains emergency locations and the map of networks, switches and wireless points.
public nonisolated struct AutomaticLocationUpdatesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Turns automatic emergency address updates on or off for many users.
    ///
    /// > Note: Affects where emergency services are sent when these users call for help.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - disabledUserIds: Ids of the users to switch updates off for.
    ///   - enabledUserIds: Ids of the users to switch updates on for.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func assignMultipleAutomaticLocationUpdatesUsers(
        disabledUserIds: [Identifier]? = nil, enabledUserIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.assignMultipleAutomaticLocationUpdatesUsers)
        request.path(accountId);
        request.body(EmergencyAddressAutoUpdateUsersBulkAssignResource(disabledUserIds: disabledUserIds, enabledUserIds: enabledUserIds))
        return Call(client, request)
    }

    /// Turns automatic emergency address updates on or off for many devices.
    ///
    /// > Note: Affects where emergency services are sent when these devices call for help.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - disabledDeviceIds: Ids of the devices to switch updates off for.
    ///   - enabledDeviceIds: Ids of the devices to switch updates on for.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func assignMultipleDevicesAutomaticLocationUpdates(
        disabledDeviceIds: [Identifier]? = nil, enabledDeviceIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.assignMultipleDevicesAutomaticLocationUpdates)
        request.path(accountId);
        request.body(AssignMultipleDevicesAutomaticLocationUpdates(disabledDeviceIds: disabledDeviceIds, enabledDeviceIds: enabledDeviceIds))
        return Call(client, request)
    }

    /// Adds an emergency response location to an account.
    ///
    /// > Note: Emergency services are sent to this address; a wrong one can cost a life.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - address: Street address of the location.
    ///   - addressFormatId: Id of the country's address format that the address follows.
    ///   - name: Name of the location.
    ///   - owners: Extensions that own the location, when it is a private one.
    ///   - site: The site, by id.
    ///   - trusted: true takes the address as correct without further validation; false by default. Default: `false`.
    ///   - visibility: Public makes the location usable by the whole account, Private by its owners only. Default: `Public`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createEmergencyLocation(
        address: EmergencyAddressResourceRequest? = nil, addressFormatId: Identifier? = nil, name: String? = nil,
        owners: [LocationOwnerInfo]? = nil, site: EmergencyLocationRequestResource.SiteValue? = nil,
        trusted: Bool? = nil, visibility: EmergencyLocationRequestResource.Visibility? = nil,
        accountId: Identifier = "~") -> Call<CommonEmergencyLocationResource> {
        var request = RequestParts(.createEmergencyLocation)
        request.path(accountId);
        request.body(EmergencyLocationRequestResource(address: address, addressFormatId: addressFormatId, name: name, owners: owners, site: site, trusted: trusted, visibility: visibility))
        return Call(client, request)
    }

    /// Adds a personal emergency response location to an extension.
    ///
    /// > Note: Emergency services are sent to this address; a wrong one can cost a life.
    ///
    /// Permissions: `EditAccounts` of the app, `EmergencyFramework` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - address: Street address of the location.
    ///   - addressFormatId: Id of the country's address format that the address follows.
    ///   - name: Name of the location.
    ///   - site: The site, by id.
    ///   - trusted: true takes the address as correct without further validation; false by default. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createExtensionEmergencyLocation(
        address: EmergencyAddressResourceRequest? = nil, addressFormatId: Identifier? = nil, name: String? = nil,
        site: CreateUserEmergencyLocationRequest.SiteValue? = nil, trusted: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommonEmergencyLocationResource> {
        var request = RequestParts(.createExtensionEmergencyLocation)
        request.path(accountId); request.path(extensionId);
        request.body(CreateUserEmergencyLocationRequest(address: address, addressFormatId: addressFormatId, name: name, site: site, trusted: trusted))
        return Call(client, request)
    }

    /// Adds many network switches to the emergency map in one task.
    ///
    /// > Note: Runs in the background: poll readAutomaticLocationUpdatesTask with the task's id for the outcome. The task comes as an array here, unlike in the sibling operations.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Switches to add.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createMultipleSwitches(
        records: [SwitchInfo]? = nil, accountId: Identifier = "~") -> Call<CreateMultipleSwitchesResponse> {
        var request = RequestParts(.createMultipleSwitches)
        request.path(accountId); request.body(CreateMultipleSwitchesRequest(records: records))
        return Call(client, request)
    }

    /// Adds many wireless access points to the emergency map in one task.
    ///
    /// > Note: Runs in the background: poll readAutomaticLocationUpdatesTask with the task's id for the outcome.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Access points to add.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createMultipleWirelessPoints(
        records: [CreateWirelessPoint]? = nil,
        accountId: Identifier = "~") -> Call<CreateMultipleWirelessPointsResponse> {
        var request = RequestParts(.createMultipleWirelessPoints)
        request.path(accountId); request.body(CreateMultipleWirelessPointsRequest(records: records))
        return Call(client, request)
    }

    /// Adds a network with its IP ranges to an account's emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - name: Name of the network.
    ///   - privateIpRanges: Private IP ranges inside the network, each with its own address.
    ///   - publicIpRanges: Public IP ranges under which the network reaches the internet.
    ///   - site: The site this belongs to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createNetwork(
        name: String, privateIpRanges: [PrivateIpRangeInfoRequest], publicIpRanges: [PublicIpRangeInfo],
        site: AutomaticLocationUpdatesSiteInfo? = nil, accountId: Identifier = "~") -> Call<NetworkInfo> {
        var request = RequestParts(.createNetwork)
        request.path(accountId);
        request.body(CreateNetworkRequest(name: name, privateIpRanges: privateIpRanges, publicIpRanges: publicIpRanges, site: site))
        return Call(client, request)
    }

    /// Adds a network switch or switch port to an account's emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createSwitch(_ body: SwitchInfo, accountId: Identifier = "~") -> Call<SwitchInfo> {
        var request = RequestParts(.createSwitch)
        request.path(accountId); request.body(body)
        return Call(client, request)
    }

    /// Adds a wireless access point to an account's emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createWirelessPoint(
        _ body: CreateWirelessPoint, accountId: Identifier = "~") -> Call<WirelessPointInfo> {
        var request = RequestParts(.createWirelessPoint)
        request.path(accountId); request.body(body)
        return Call(client, request)
    }

    /// Deletes emergency response locations of an account.
    ///
    /// > Note: Give newLocationId when devices or network points still use the location. Answers 207 with one result per location when the outcomes differ.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - locationId: Id of the location to delete, or several ids separated by commas.
    ///   - newLocationId: Id of the location that takes over what uses the deleted one.
    ///   - validateOnly: true only checks whether the location can be deleted and deletes nothing.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func deleteEmergencyLocation(
        locationId: Identifier, newLocationId: Identifier? = nil, validateOnly: Bool? = nil,
        accountId: Identifier = "~") -> Call<LocationDeletionMultiResponse?> {
        var request = RequestParts(.deleteEmergencyLocation)
        request.path(accountId); request.path(locationId); request.query("newLocationId", newLocationId);
        request.query("validateOnly", validateOnly)
        return Call(client, request)
    }

    /// Deletes a personal emergency response location of an extension.
    ///
    /// Permissions: `EditAccounts` of the app, `EmergencyFramework` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - locationId: Id of the location to delete, or several ids separated by commas.
    ///   - validateOnly: true only checks whether the location can be deleted and deletes nothing.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteExtensionEmergencyLocation(
        locationId: Identifier, validateOnly: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteExtensionEmergencyLocation)
        request.path(accountId); request.path(extensionId); request.path(locationId);
        request.query("validateOnly", validateOnly)
        return Call(client, request)
    }

    /// Deletes networks from the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - networkId: Id of the network to delete, or several ids separated by commas.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func deleteNetwork(networkId: [Identifier], accountId: Identifier = "~") -> Call<BatchOf<Empty>> {
        var request = RequestParts(.deleteNetwork)
        request.path(accountId); request.pathList(networkId)
        return Call(client, request)
    }

    /// Deletes network switches from the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - switchId: Id of the switch to delete, or several ids separated by commas.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func deleteSwitch(switchId: [Identifier], accountId: Identifier = "~") -> Call<BatchOf<Empty>> {
        var request = RequestParts(.deleteSwitch)
        request.path(accountId); request.pathList(switchId)
        return Call(client, request)
    }

    /// Deletes wireless access points from the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - pointId: Id of the access point to delete, or several ids separated by commas.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func deleteWirelessPoint(pointId: [Identifier], accountId: Identifier = "~") -> Call<BatchOf<Empty>> {
        var request = RequestParts(.deleteWirelessPoint)
        request.path(accountId); request.pathList(pointId)
        return Call(client, request)
    }

    /// Reads one emergency response location that an extension can use.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - locationId: Identifier of the emergency location.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getExtensionEmergencyLocation(
        locationId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommonEmergencyLocationResource> {
        var request = RequestParts(.getExtensionEmergencyLocation)
        request.path(accountId); request.path(extensionId); request.path(locationId)
        return Call(client, request)
    }

    /// Lists the emergency response locations an extension can use.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - domesticCountryId: Keeps only locations in this domestic country.
    ///   - orderBy: Field to sort by, after + for ascending or - for descending; +visibility by default. Default: `+visibility`.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page.
    ///   - searchString: Text to look for in locations' names and addresses.
    ///   - siteId: Keeps only locations of these sites; main-site stands for the main site.
    ///   - visibility: Public keeps only the locations that the whole account can use. Default: `Public`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func getExtensionEmergencyLocations(
        domesticCountryId: Identifier? = nil, orderBy: AutomaticLocationUpdatesEndpoints.OrderByValue? = nil,
        page: Int? = nil, perPage: Int? = nil, searchString: String? = nil, siteId: [Identifier]? = nil,
        visibility: AutomaticLocationUpdatesEndpoints.Visibility? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<EmergencyLocationsResource> {
        var request = RequestParts(.getExtensionEmergencyLocations)
        request.path(accountId); request.path(extensionId); request.query("domesticCountryId", domesticCountryId);
        request.query("orderBy", orderBy); request.query("page", page); request.query("perPage", perPage);
        request.query("searchString", searchString); request.query("siteId", siteId);
        request.query("visibility", visibility)
        return Call(client, request)
    }

    /// Lists the network switches that locate callers in an emergency.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - orderBy: Fields to sort by, each after + for ascending or - for descending.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: How many records a page has, or max for as many as the service allows.
    ///   - searchString: Text to look for in the switches' names, chassis ids or addresses.
    ///   - siteId: Keeps only switches of these sites; main-site stands for the main site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listAccountSwitches(
        orderBy: [String]? = nil, page: Int? = nil, perPage: PageSize? = nil, searchString: String? = nil,
        siteId: [Identifier]? = nil, accountId: Identifier = "~") -> Call<SwitchesList> {
        var request = RequestParts(.listAccountSwitches)
        request.path(accountId); request.queryList("orderBy", orderBy); request.query("page", page);
        request.query("perPage", perPage); request.query("searchString", searchString);
        request.query("siteId", siteId)
        return Call(client, request)
    }

    /// Lists users and whether their emergency address follows them automatically.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - department: Keeps only users of these departments.
    ///   - featureEnabled: true keeps only users who have automatic updates on, false only those who have them off.
    ///   - orderBy: Fields to sort by, each after + for ascending or - for descending.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: How many records a page has, or max for as many as the service allows.
    ///   - searchString: Text to look for in the users' names, extension numbers and the like.
    ///   - siteId: Keeps only users of these sites; main-site stands for the main site.
    ///   - type: User keeps full users, Limited keeps limited extensions.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101.
    public func listAutomaticLocationUpdatesUsers(
        department: [String]? = nil, featureEnabled: Bool? = nil, orderBy: [String]? = nil, page: Int? = nil,
        perPage: PageSize? = nil, searchString: String? = nil, siteId: [Identifier]? = nil,
        type: [AutomaticLocationUpdatesEndpoints.Kind]? = nil,
        accountId: Identifier = "~") -> Call<AutomaticLocationUpdatesUserList> {
        var request = RequestParts(.listAutomaticLocationUpdatesUsers)
        request.path(accountId); request.query("department", department);
        request.query("featureEnabled", featureEnabled); request.queryList("orderBy", orderBy);
        request.query("page", page); request.query("perPage", perPage); request.query("searchString", searchString);
        request.query("siteId", siteId); request.query("type", type)
        return Call(client, request)
    }

    /// Lists devices and whether their emergency address is updated automatically.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - compatibleOnly: true keeps only devices that are able to update their location automatically.
    ///   - featureEnabled: true keeps only devices that have automatic updates on, false only those that have them off.
    ///   - modelId: Keeps only devices of these models. At most 100 elements.
    ///   - orderBy: Fields to sort by, each after + for ascending or - for descending.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: How many records a page has, or max for as many as the service allows.
    ///   - searchString: Text to look for in the devices' names, serial numbers and the like.
    ///   - siteId: Keeps only devices of these sites; main-site stands for the main site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listDevicesAutomaticLocationUpdates(
        compatibleOnly: Bool? = nil, featureEnabled: Bool? = nil, modelId: [Identifier]? = nil,
        orderBy: [String]? = nil, page: Int? = nil, perPage: PageSize? = nil, searchString: String? = nil,
        siteId: [Identifier]? = nil, accountId: Identifier = "~") -> Call<ListDevicesAutomaticLocationUpdates> {
        var request = RequestParts(.listDevicesAutomaticLocationUpdates)
        request.path(accountId); request.query("compatibleOnly", compatibleOnly);
        request.query("featureEnabled", featureEnabled); request.query("modelId", modelId);
        request.queryList("orderBy", orderBy); request.query("page", page); request.query("perPage", perPage);
        request.query("searchString", searchString); request.query("siteId", siteId)
        return Call(client, request)
    }

    /// Lists an account's emergency response locations.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permissions: `ReadAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - addressStatus: Keeps only locations whose address is in this state, such as Valid or Invalid.
    ///   - domesticCountryId: Keeps only locations in this domestic country.
    ///   - orderBy: Field to sort by, after + for ascending or - for descending; +address by default. Default: `+address`.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: How many records a page has, or max for as many as the service allows.
    ///   - searchString: Text to look for in locations' names and addresses, at most 64 characters. At most 64 characters.
    ///   - siteId: Keeps only locations of these sites; main-site stands for the main site.
    ///   - usageStatus: Active keeps only locations in use, Inactive only the unused ones.
    ///   - visibility: Public keeps the locations the whole account can use, which is all this list offers. Default: `Public`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listEmergencyLocations(
        addressStatus: EmergencyAddressStatus? = nil, domesticCountryId: Identifier? = nil,
        orderBy: AutomaticLocationUpdatesEndpoints.OrderByValue? = nil, page: Int? = nil, perPage: PageSize? = nil,
        searchString: String? = nil, siteId: [Identifier]? = nil, usageStatus: EmergencyLocationUsageStatus? = nil,
        visibility: AutomaticLocationUpdatesEndpoints.Visibility? = nil,
        accountId: Identifier = "~") -> Call<EmergencyLocationsResource> {
        var request = RequestParts(.listEmergencyLocations)
        request.path(accountId); request.query("addressStatus", addressStatus);
        request.query("domesticCountryId", domesticCountryId); request.query("orderBy", orderBy);
        request.query("page", page); request.query("perPage", perPage); request.query("searchString", searchString);
        request.query("siteId", siteId); request.query("usageStatus", usageStatus);
        request.query("visibility", visibility)
        return Call(client, request)
    }

    /// Lists the networks of an account's emergency map with their IP ranges.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - orderBy: Fields to sort by, each after + for ascending or - for descending.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page.
    ///   - searchString: Text to look for in the networks' names, addresses or IP ranges.
    ///   - siteId: Keeps only networks of these sites; main-site stands for the main site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listNetworks(
        orderBy: [String]? = nil, page: Int? = nil, perPage: Int? = nil, searchString: String? = nil,
        siteId: [Identifier]? = nil, accountId: Identifier = "~") -> Call<NetworksList> {
        var request = RequestParts(.listNetworks)
        request.path(accountId); request.queryList("orderBy", orderBy); request.query("page", page);
        request.query("perPage", perPage); request.query("searchString", searchString);
        request.query("siteId", siteId)
        return Call(client, request)
    }

    /// Lists the wireless access points that locate callers in an emergency.
    ///
    /// > Note: Corrected: parameters/perPage. Described as a number alone; the service takes the word max as well.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - orderBy: Fields to sort by, each after + for ascending or - for descending.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: How many records a page has, or max for as many as the service allows.
    ///   - searchString: Text to look for in the access points' names, BSSIDs or addresses.
    ///   - siteId: Keeps only access points of these sites; main-site stands for the main site.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listWirelessPoints(
        orderBy: [String]? = nil, page: Int? = nil, perPage: PageSize? = nil, searchString: String? = nil,
        siteId: [Identifier]? = nil, accountId: Identifier = "~") -> Call<WirelessPointsList> {
        var request = RequestParts(.listWirelessPoints)
        request.path(accountId); request.queryList("orderBy", orderBy); request.query("page", page);
        request.query("perPage", perPage); request.query("searchString", searchString);
        request.query("siteId", siteId)
        return Call(client, request)
    }

    /// Reads the state and the outcome of a bulk change to the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Id of the task that a bulk create or bulk update started.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readAutomaticLocationUpdatesTask(
        taskId: Identifier, accountId: Identifier = "~") -> Call<AutomaticLocationUpdatesTaskInfo> {
        var request = RequestParts(.readAutomaticLocationUpdatesTask)
        request.path(accountId); request.path(taskId)
        return Call(client, request)
    }

    /// Reads one emergency response location of an account.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - locationId: Identifier of the emergency location.
    ///   - syncEmergencyAddress: true brings the stored address up to date with the emergency service provider first.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readEmergencyLocation(
        locationId: Identifier, syncEmergencyAddress: Bool? = nil,
        accountId: Identifier = "~") -> Call<CommonEmergencyLocationResource> {
        var request = RequestParts(.readEmergencyLocation)
        request.path(accountId); request.path(locationId); request.query("syncEmergencyAddress", syncEmergencyAddress)
        return Call(client, request)
    }

    /// Reads one network of the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - networkId: Identifier of the network.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readNetwork(networkId: Identifier, accountId: Identifier = "~") -> Call<NetworkInfo> {
        var request = RequestParts(.readNetwork)
        request.path(accountId); request.path(networkId)
        return Call(client, request)
    }

    /// Reads one network switch of the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - switchId: Identifier of the network switch.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readSwitch(switchId: Identifier, accountId: Identifier = "~") -> Call<SwitchInfo> {
        var request = RequestParts(.readSwitch)
        request.path(accountId); request.path(switchId)
        return Call(client, request)
    }

    /// Reads one wireless access point of the emergency map.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pointId: Identifier of the wireless access point.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readWirelessPoint(pointId: Identifier, accountId: Identifier = "~") -> Call<WirelessPointInfo> {
        var request = RequestParts(.readWirelessPoint)
        request.path(accountId); request.path(pointId)
        return Call(client, request)
    }

    /// Updates an emergency response location of an account.
    ///
    /// > Note: Changes where emergency services are sent for every device that uses the location.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - locationId: Identifier of the emergency location.
    ///   - address: Street address of the location.
    ///   - addressFormatId: Id of the country's address format that the address follows.
    ///   - name: Name of the location.
    ///   - owners: Extensions that own the location, when it is a private one.
    ///   - site: The site, by id.
    ///   - trusted: true takes the address as correct without further validation; false by default. Default: `false`.
    ///   - visibility: Public makes the location usable by the whole account, Private by its owners only. Default: `Public`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateEmergencyLocation(
        locationId: Identifier, address: EmergencyAddressResourceRequest? = nil, addressFormatId: Identifier? = nil,
        name: String? = nil, owners: [LocationOwnerInfo]? = nil,
        site: EmergencyLocationRequestResource.SiteValue? = nil, trusted: Bool? = nil,
        visibility: EmergencyLocationRequestResource.Visibility? = nil,
        accountId: Identifier = "~") -> Call<CommonEmergencyLocationResource> {
        var request = RequestParts(.updateEmergencyLocation)
        request.path(accountId); request.path(locationId);
        request.body(EmergencyLocationRequestResource(address: address, addressFormatId: addressFormatId, name: name, owners: owners, site: site, trusted: trusted, visibility: visibility))
        return Call(client, request)
    }

    /// Updates a personal emergency response location of an extension.
    ///
    /// > Note: Changes where emergency services are sent for every device that uses the location.
    ///
    /// Permissions: `EditAccounts` of the app, `EmergencyFramework` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - locationId: Identifier of the emergency location.
    ///   - address: Street address of the location.
    ///   - addressFormatId: Id of the country's address format that the address follows.
    ///   - name: Name of the location.
    ///   - owners: Extensions that own the location, when it is a private one.
    ///   - site: The site, by id.
    ///   - trusted: true takes the address as correct without further validation; false by default. Default: `false`.
    ///   - visibility: Public makes the location usable by the whole account, Private by its owners only. Default: `Public`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateExtensionEmergencyLocation(
        locationId: Identifier, address: EmergencyAddressResourceRequest? = nil, addressFormatId: Identifier? = nil,
        name: String? = nil, owners: [LocationOwnerInfo]? = nil,
        site: EmergencyLocationRequestResource.SiteValue? = nil, trusted: Bool? = nil,
        visibility: EmergencyLocationRequestResource.Visibility? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CommonEmergencyLocationResource> {
        var request = RequestParts(.updateExtensionEmergencyLocation)
        request.path(accountId); request.path(extensionId); request.path(locationId);
        request.body(EmergencyLocationRequestResource(address: address, addressFormatId: addressFormatId, name: name, owners: owners, site: site, trusted: trusted, visibility: visibility))
        return Call(client, request)
    }

    /// Updates many network switches of the emergency map in one task.
    ///
    /// > Note: Runs in the background: poll readAutomaticLocationUpdatesTask with the task's id for the outcome.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Changed switches, each with its id.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateMultipleSwitches(
        records: [SwitchInfo]? = nil, accountId: Identifier = "~") -> Call<UpdateMultipleSwitchesResponse> {
        var request = RequestParts(.updateMultipleSwitches)
        request.path(accountId); request.body(UpdateMultipleSwitchesRequest(records: records))
        return Call(client, request)
    }

    /// Updates many wireless access points of the emergency map in one task.
    ///
    /// > Note: Runs in the background: poll readAutomaticLocationUpdatesTask with the task's id for the outcome.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Changed access points, each with its id.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateMultipleWirelessPoints(
        records: [UpdateWirelessPoint]? = nil,
        accountId: Identifier = "~") -> Call<UpdateMultipleWirelessPointsResponse> {
        var request = RequestParts(.updateMultipleWirelessPoints)
        request.path(accountId); request.body(UpdateMultipleWirelessPointsRequest(records: records))
        return Call(client, request)
    }

    /// Updates a network of the emergency map and its IP ranges.
    ///
    /// > Note: Changes where emergency services are sent for callers on the network.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - networkId: Identifier of the network.
    ///   - name: Name of the network.
    ///   - privateIpRanges: Private IP ranges inside the network, each with its own address.
    ///   - publicIpRanges: Public IP ranges under which the network reaches the internet.
    ///   - id: Id of the network.
    ///   - site: The site this belongs to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateNetwork(
        networkId: Identifier, name: String, privateIpRanges: [PrivateIpRangeInfoRequest],
        publicIpRanges: [PublicIpRangeInfo], id: Identifier? = nil, site: AutomaticLocationUpdatesSiteInfo? = nil,
        accountId: Identifier = "~") -> Call<NetworkInfo> {
        var request = RequestParts(.updateNetwork)
        request.path(accountId); request.path(networkId);
        request.body(UpdateNetworkRequest(name: name, privateIpRanges: privateIpRanges, publicIpRanges: publicIpRanges, id: id, site: site))
        return Call(client, request)
    }

    /// Updates a network switch of the emergency map.
    ///
    /// > Note: Changes where emergency services are sent for callers connected to it.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - switchId: Identifier of the network switch.
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateSwitch(
        switchId: Identifier, body: SwitchInfo, accountId: Identifier = "~") -> Call<SwitchInfo> {
        var request = RequestParts(.updateSwitch)
        request.path(accountId); request.path(switchId); request.body(body)
        return Call(client, request)
    }

    /// Updates a wireless access point of the emergency map.
    ///
    /// > Note: Changes where emergency services are sent for callers connected to it.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pointId: Identifier of the wireless access point.
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateWirelessPoint(
        pointId: Identifier, body: UpdateWirelessPoint, accountId: Identifier = "~") -> Call<WirelessPointInfo> {
        var request = RequestParts(.updateWirelessPoint)
        request.path(accountId); request.path(pointId); request.body(body)
        return Call(client, request)
    }

    /// Checks many network switches for errors without saving them.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Switches to check.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func validateMultipleSwitches(
        records: [SwitchInfo]? = nil, accountId: Identifier = "~") -> Call<ValidateMultipleSwitchesResponse> {
        var request = RequestParts(.validateMultipleSwitches)
        request.path(accountId); request.body(ValidateMultipleSwitchesRequest(records: records))
        return Call(client, request)
    }

    /// Checks many wireless access points for errors without saving them.
    ///
    /// Permissions: `EditAccounts` of the app, `ConfigureEmergencyMaps` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Access points to check.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func validateMultipleWirelessPoints(
        records: [WirelessPointInfo]? = nil,
        accountId: Identifier = "~") -> Call<ValidateMultipleWirelessPointsResponse> {
        var request = RequestParts(.validateMultipleWirelessPoints)
        request.path(accountId); request.body(ValidateMultipleWirelessPointsRequest(records: records))
        return Call(client, request)
    }

    /// Field to sort by, after + for ascending or - for descending; +visibility by default.
    public typealias OrderByValue = OpenEnum<OrderByValueValues>
    public enum OrderByValueValues {}

    /// The known values of `type`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// Public keeps only the locations that the whole account can use.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign`
    public static let assignMultipleAutomaticLocationUpdatesUsers = APIOperation(
        "assignMultipleAutomaticLocationUpdatesUsers", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`
    public static let assignMultipleDevicesAutomaticLocationUpdates = APIOperation(
        "assignMultipleDevicesAutomaticLocationUpdates", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-locations`
    public static let createEmergencyLocation = APIOperation(
        "createEmergencyLocation", .post, "/restapi/v1.0/account/{accountId}/emergency-locations",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`
    public static let createExtensionEmergencyLocation = APIOperation(
        "createExtensionEmergencyLocation", .post,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "EmergencyFramework",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`
    public static let createMultipleSwitches = APIOperation(
        "createMultipleSwitches", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create`
    public static let createMultipleWirelessPoints = APIOperation(
        "createMultipleWirelessPoints", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`
    public static let createNetwork = APIOperation(
        "createNetwork", .post, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`
    public static let createSwitch = APIOperation(
        "createSwitch", .post, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`
    public static let createWirelessPoint = APIOperation(
        "createWirelessPoint", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`
    public static let deleteEmergencyLocation = APIOperation(
        "deleteEmergencyLocation", .delete, "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`
    public static let deleteExtensionEmergencyLocation = APIOperation(
        "deleteExtensionEmergencyLocation", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "EmergencyFramework",
        rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`
    public static let deleteNetwork = APIOperation(
        "deleteNetwork", .delete,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write, batchLimit: 50)
    /// `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`
    public static let deleteSwitch = APIOperation(
        "deleteSwitch", .delete,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write, batchLimit: 50)
    /// `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`
    public static let deleteWirelessPoint = APIOperation(
        "deleteWirelessPoint", .delete,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write, batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`
    public static let getExtensionEmergencyLocation = APIOperation(
        "getExtensionEmergencyLocation", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
        area: "AutomaticLocationUpdates", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`
    public static let getExtensionEmergencyLocations = APIOperation(
        "getExtensionEmergencyLocations", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
        area: "AutomaticLocationUpdates", permission: "ReadAccounts", rateGroup: "Light", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`
    public static let listAccountSwitches = APIOperation(
        "listAccountSwitches", .get, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`
    public static let listAutomaticLocationUpdatesUsers = APIOperation(
        "listAutomaticLocationUpdatesUsers", .get,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/users", area: "AutomaticLocationUpdates",
        permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`
    public static let listDevicesAutomaticLocationUpdates = APIOperation(
        "listDevicesAutomaticLocationUpdates", .get,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices", area: "AutomaticLocationUpdates",
        permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-locations`
    public static let listEmergencyLocations = APIOperation(
        "listEmergencyLocations", .get, "/restapi/v1.0/account/{accountId}/emergency-locations",
        area: "AutomaticLocationUpdates", permission: "ReadAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Light", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`
    public static let listNetworks = APIOperation(
        "listNetworks", .get, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`
    public static let listWirelessPoints = APIOperation(
        "listWirelessPoints", .get, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`
    public static let readAutomaticLocationUpdatesTask = APIOperation(
        "readAutomaticLocationUpdatesTask", .get,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`
    public static let readEmergencyLocation = APIOperation(
        "readEmergencyLocation", .get, "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`
    public static let readNetwork = APIOperation(
        "readNetwork", .get, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`
    public static let readSwitch = APIOperation(
        "readSwitch", .get, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`
    public static let readWirelessPoint = APIOperation(
        "readWirelessPoint", .get,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Medium", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`
    public static let updateEmergencyLocation = APIOperation(
        "updateEmergencyLocation", .put, "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`
    public static let updateExtensionEmergencyLocation = APIOperation(
        "updateExtensionEmergencyLocation", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "EmergencyFramework",
        rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update`
    public static let updateMultipleSwitches = APIOperation(
        "updateMultipleSwitches", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update`
    public static let updateMultipleWirelessPoints = APIOperation(
        "updateMultipleWirelessPoints", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`
    public static let updateNetwork = APIOperation(
        "updateNetwork", .put, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`
    public static let updateSwitch = APIOperation(
        "updateSwitch", .put, "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`
    public static let updateWirelessPoint = APIOperation(
        "updateWirelessPoint", .put,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`
    public static let validateMultipleSwitches = APIOperation(
        "validateMultipleSwitches", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .read)
    /// `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate`
    public static let validateMultipleWirelessPoints = APIOperation(
        "validateMultipleWirelessPoints", .post,
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate",
        area: "AutomaticLocationUpdates", permission: "EditAccounts", userPermission: "ConfigureEmergencyMaps",
        rateGroup: "Heavy", access: .read)
}

/// Devices to switch automatic location updates on or off for.
public nonisolated struct AssignMultipleDevicesAutomaticLocationUpdates: Model {
    /// Ids of the devices to switch updates off for.
    public var disabledDeviceIds: Optional<[Identifier]>
    /// Ids of the devices to switch updates on for.
    public var enabledDeviceIds: Optional<[Identifier]>
    public init(disabledDeviceIds: [Identifier]? = nil, enabledDeviceIds: [Identifier]? = nil) {
        self.disabledDeviceIds = disabledDeviceIds; self.enabledDeviceIds = enabledDeviceIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("disabledDeviceIds", &self.disabledDeviceIds);
        fields.list("enabledDeviceIds", &self.enabledDeviceIds)
    }
}

/// A device with the setting for automatic location updates.
public nonisolated struct AutomaticLocationUpdatesDeviceInfo: Model {
    /// Whether the emergency address is updated automatically.
    public var featureEnabled: Optional<Bool>
    /// Identifier of the device.
    public var id: Optional<Identifier>
    /// Model of the device.
    public var model: Optional<AutomaticLocationUpdatesModelInfo>
    /// Name of the device.
    public var name: Optional<String>
    /// Phone lines of the device.
    public var phoneLines: Optional<[AutomaticLocationUpdatesPhoneLine]>
    /// Serial number of the device.
    public var serial: Optional<String>
    /// The site this belongs to.
    public var site: Optional<AutomaticLocationUpdatesSiteInfo>
    /// Kind of the device.
    public var type: Optional<AutomaticLocationUpdatesDeviceType>
    private var _unknownMembers: UnknownMembers
    public init(
        featureEnabled: Bool? = nil, id: Identifier? = nil, model: AutomaticLocationUpdatesModelInfo? = nil,
        name: String? = nil, phoneLines: [AutomaticLocationUpdatesPhoneLine]? = nil, serial: String? = nil,
        site: AutomaticLocationUpdatesSiteInfo? = nil, type: AutomaticLocationUpdatesDeviceType? = nil) {
        self.featureEnabled = featureEnabled; self.id = id; self.model = model; self.name = name;
        self.phoneLines = phoneLines; self.serial = serial; self.site = site; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("featureEnabled", &self.featureEnabled); fields.field("id", &self.id);
        fields.field("model", &self.model); fields.field("name", &self.name);
        fields.list("phoneLines", &self.phoneLines); fields.field("serial", &self.serial);
        fields.field("site", &self.site); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of a device in automatic location updates.
public typealias AutomaticLocationUpdatesDeviceType = OpenEnum<AutomaticLocationUpdatesDeviceTypeValues>
public nonisolated enum AutomaticLocationUpdatesDeviceTypeValues {}

/// A feature of a phone model, such as paging or location reports (HELD).
public typealias AutomaticLocationUpdatesModelFeature = OpenEnum<AutomaticLocationUpdatesModelFeatureValues>
public nonisolated enum AutomaticLocationUpdatesModelFeatureValues {}

/// Model of a device in automatic location updates.
public nonisolated struct AutomaticLocationUpdatesModelInfo: Model {
    /// Features of the model; HELD means it can report its location.
    public var features: Optional<[AutomaticLocationUpdatesModelFeature]>
    /// Id of the model.
    public var id: Optional<Identifier>
    /// Name of the model.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        features: [AutomaticLocationUpdatesModelFeature]? = nil, id: Identifier? = nil, name: String? = nil) {
        self.features = features; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("features", &self.features); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// A phone line of a device in automatic location updates.
public nonisolated struct AutomaticLocationUpdatesPhoneLine: Model {
    /// Type of the phone line.
    public var lineType: Optional<AutomaticLocationUpdatesPhoneLineType>
    /// The phone number and its details.
    public var phoneInfo: Optional<AutomaticLocationUpdatesPhoneNumberInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        lineType: AutomaticLocationUpdatesPhoneLineType? = nil,
        phoneInfo: AutomaticLocationUpdatesPhoneNumberInfo? = nil) {
        self.lineType = lineType; self.phoneInfo = phoneInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("lineType", &self.lineType); fields.field("phoneInfo", &self.phoneInfo);
        fields.unknown(&self._unknownMembers)
    }
}

/// Kind of a phone line in automatic location updates.
public typealias AutomaticLocationUpdatesPhoneLineType = OpenEnum<AutomaticLocationUpdatesPhoneLineTypeValues>
public nonisolated enum AutomaticLocationUpdatesPhoneLineTypeValues {}

/// Phone number of a line in automatic location updates.
public nonisolated struct AutomaticLocationUpdatesPhoneNumberInfo: Model {
    /// Id of the phone number.
    public var id: Optional<Identifier>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, phoneNumber: String? = nil) {
        self.id = id; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// A site of the account, in automatic location updates.
public nonisolated struct AutomaticLocationUpdatesSiteInfo: Model {
    /// Short site code.
    public var code: Optional<String>
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(code: String? = nil, id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.code = code; self.id = id; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// State and outcome of a bulk change to the emergency map.
public nonisolated struct AutomaticLocationUpdatesTaskInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the task.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Outcome, once the task has ended.
    public var result: Optional<TaskResultInfo>
    /// How far the task has got; poll until it is Completed or Failed.
    public var status: Optional<AutomaticLocationUpdatesTaskInfo.Status>
    /// What the task creates or updates.
    public var type: Optional<AutomaticLocationUpdatesTaskInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        result: TaskResultInfo? = nil, status: AutomaticLocationUpdatesTaskInfo.Status? = nil,
        type: AutomaticLocationUpdatesTaskInfo.Kind? = nil) {
        self.creationTime = creationTime; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.result = result; self.status = status; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("result", &self.result);
        fields.field("status", &self.status); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// How far the task has got; poll until it is Completed or Failed.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// What the task creates or updates.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A user with the setting for automatic location updates.
public nonisolated struct AutomaticLocationUpdatesUserInfo: Model {
    /// Department in which the person works.
    public var department: Optional<String>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Whether the emergency address is updated automatically.
    public var featureEnabled: Optional<Bool>
    /// First and last name of the user.
    public var fullName: Optional<String>
    /// Identifier of the user's extension.
    public var id: Optional<Identifier>
    /// The site this belongs to.
    public var site: Optional<AutomaticLocationUpdatesSiteInfo>
    /// User for a full user, Limited for a limited extension.
    public var type: Optional<AutomaticLocationUpdatesUserInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        department: String? = nil, extensionNumber: String? = nil, featureEnabled: Bool? = nil,
        fullName: String? = nil, id: Identifier? = nil, site: AutomaticLocationUpdatesSiteInfo? = nil,
        type: AutomaticLocationUpdatesUserInfo.Kind? = nil) {
        self.department = department; self.extensionNumber = extensionNumber; self.featureEnabled = featureEnabled;
        self.fullName = fullName; self.id = id; self.site = site; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("department", &self.department); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("featureEnabled", &self.featureEnabled); fields.field("fullName", &self.fullName);
        fields.field("id", &self.id); fields.field("site", &self.site); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// User for a full user, Limited for a limited extension.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A page of users with their automatic location update setting.
public nonisolated struct AutomaticLocationUpdatesUserList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[AutomaticLocationUpdatesUserInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [AutomaticLocationUpdatesUserInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A background task that was started for a bulk change.
public nonisolated struct BulkTaskInfo: Model {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the task, to poll it with.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Accepted when the task was taken on, Failed when it was not.
    public var status: Optional<BulkTaskInfo.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        creationTime: Foundation.Date? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        status: BulkTaskInfo.Status? = nil) {
        self.creationTime = creationTime; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// Accepted when the task was taken on, Failed when it was not.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// An emergency response location with its address and states.
public nonisolated struct CommonEmergencyLocationResource: Model, ResponseValue {
    /// Street address of the location.
    public var address: Optional<EmergencyLocationAddressResource>
    /// Id of the country's address format that the address follows.
    public var addressFormatId: Optional<Identifier>
    /// Whether the address format is current: Actual, Outdated or Deprecated.
    public var addressFormatStatus: Optional<AddressFormatStatus>
    /// Whether the emergency address is valid, invalid or still being processed.
    public var addressStatus: Optional<EmergencyAddressStatus>
    /// Whether callers are told apart by location numbers (ELINs) or by endpoint.
    public var addressType: Optional<EmergencyAddressType>
    /// Identifier of the emergency location.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Extensions that own the location, when it is a private one.
    public var owners: Optional<[LocationOwnerInfo]>
    /// The site this belongs to.
    public var site: Optional<SiteBasicInfo>
    /// How far the address has got with the emergency service provider.
    public var syncStatus: Optional<SyncStatus>
    /// Whether the address is taken as correct without further validation.
    public var trusted: Optional<Bool>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    /// Whether any device or network point uses the location.
    public var usageStatus: Optional<UsageStatus>
    /// Private for its owners only, Public for the whole account.
    public var visibility: Optional<EmergencyLocationVisibility>
    private var _unknownMembers: UnknownMembers
    public init(
        address: EmergencyLocationAddressResource? = nil, addressFormatId: Identifier? = nil,
        addressFormatStatus: AddressFormatStatus? = nil, addressStatus: EmergencyAddressStatus? = nil,
        addressType: EmergencyAddressType? = nil, id: Identifier? = nil, name: String? = nil,
        owners: [LocationOwnerInfo]? = nil, site: SiteBasicInfo? = nil, syncStatus: SyncStatus? = nil,
        trusted: Bool? = nil, uri: String? = nil, usageStatus: UsageStatus? = nil,
        visibility: EmergencyLocationVisibility? = nil) {
        self.address = address; self.addressFormatId = addressFormatId;
        self.addressFormatStatus = addressFormatStatus; self.addressStatus = addressStatus;
        self.addressType = addressType; self.id = id; self.name = name; self.owners = owners; self.site = site;
        self.syncStatus = syncStatus; self.trusted = trusted; self.uri = uri; self.usageStatus = usageStatus;
        self.visibility = visibility; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("addressFormatId", &self.addressFormatId);
        fields.field("addressFormatStatus", &self.addressFormatStatus);
        fields.field("addressStatus", &self.addressStatus); fields.field("addressType", &self.addressType);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.list("owners", &self.owners);
        fields.field("site", &self.site); fields.field("syncStatus", &self.syncStatus);
        fields.field("trusted", &self.trusted); fields.field("uri", &self.uri);
        fields.field("usageStatus", &self.usageStatus); fields.field("visibility", &self.visibility);
        fields.unknown(&self._unknownMembers)
    }
}

/// Network switches to add in one task.
public nonisolated struct CreateMultipleSwitchesRequest: Model {
    /// Switches to add.
    public var records: Optional<[SwitchInfo]>
    public init(records: [SwitchInfo]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// The task that adds many network switches.
public nonisolated struct CreateMultipleSwitchesResponse: Model, ResponseValue {
    /// Started tasks; an array here.
    public var task: Optional<[BulkTaskInfo]>
    private var _unknownMembers: UnknownMembers
    public init(task: [BulkTaskInfo]? = nil) { self.task = task; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("task", &self.task); fields.unknown(&self._unknownMembers)
    }
}

/// Wireless access points to add in one task.
public nonisolated struct CreateMultipleWirelessPointsRequest: Model {
    /// Access points to add.
    public var records: Optional<[CreateWirelessPoint]>
    public init(records: [CreateWirelessPoint]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// The task that adds many wireless access points.
public nonisolated struct CreateMultipleWirelessPointsResponse: Model, ResponseValue {
    /// Task that does the work in the background.
    public var task: Optional<BulkTaskInfo>
    private var _unknownMembers: UnknownMembers
    public init(task: BulkTaskInfo? = nil) { self.task = task; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("task", &self.task); fields.unknown(&self._unknownMembers)
    }
}

/// A network to add to the emergency map.
public nonisolated struct CreateNetworkRequest: Model {
    /// Name of the network.
    public var name: String
    /// Private IP ranges inside the network, each with its own address.
    public var privateIpRanges: [PrivateIpRangeInfoRequest]
    /// Public IP ranges under which the network reaches the internet.
    public var publicIpRanges: [PublicIpRangeInfo]
    /// The site this belongs to.
    public var site: Optional<AutomaticLocationUpdatesSiteInfo>
    public init(
        name: String, privateIpRanges: [PrivateIpRangeInfoRequest], publicIpRanges: [PublicIpRangeInfo],
        site: AutomaticLocationUpdatesSiteInfo? = nil) {
        self.name = name; self.privateIpRanges = privateIpRanges; self.publicIpRanges = publicIpRanges;
        self.site = site
    }
    public init(_ blank: Blank) {
        self.init(name: .init(blank), privateIpRanges: .init(blank), publicIpRanges: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.list("privateIpRanges", &self.privateIpRanges);
        fields.list("publicIpRanges", &self.publicIpRanges); fields.field("site", &self.site)
    }
}

/// A personal emergency response location to add to an extension.
///
/// > Note: Corrected: properties/site. Described with the name of the site as required; the documented request has its id alone. Seen in documentation of the service.
public nonisolated struct CreateUserEmergencyLocationRequest: Model {
    /// Street address of the location.
    public var address: Optional<EmergencyAddressResourceRequest>
    /// Id of the country's address format that the address follows.
    public var addressFormatId: Optional<Identifier>
    /// Name of the location.
    public var name: Optional<String>
    /// The site, by id.
    public var site: Optional<CreateUserEmergencyLocationRequest.SiteValue>
    /// true takes the address as correct without further validation; false by default. Default: `false`.
    public var trusted: Optional<Bool>
    public init(
        address: EmergencyAddressResourceRequest? = nil, addressFormatId: Identifier? = nil, name: String? = nil,
        site: CreateUserEmergencyLocationRequest.SiteValue? = nil, trusted: Bool? = nil) {
        self.address = address; self.addressFormatId = addressFormatId; self.name = name; self.site = site;
        self.trusted = trusted
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("addressFormatId", &self.addressFormatId);
        fields.field("name", &self.name); fields.field("site", &self.site); fields.field("trusted", &self.trusted)
    }

    /// The site, by id.
    public struct SiteValue: Model {
        /// Identifier of the site; main-site stands for the main site.
        public var id: Identifier
        /// Name of the site.
        public var name: Optional<String>
        public init(id: Identifier, name: String? = nil) { self.id = id; self.name = name }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.field("name", &self.name)
        }
    }
}

/// A wireless access point to add to the emergency map.
public nonisolated struct CreateWirelessPoint: Model {
    /// Hardware address (BSSID) of the access point's radio.
    public var bssid: String
    /// Street address that emergency services are sent to.
    public var emergencyAddress: Optional<EmergencyAddressInfo>
    /// Emergency response location that callers here are matched to.
    public var emergencyLocation: Optional<EmergencyLocationInfo>
    /// Id of the emergency response location; use emergencyLocation instead.
    @available(*, deprecated, message: "The service advises against it.")
    public var emergencyLocationId: Identifier? { get { _emergencyLocationId } set { _emergencyLocationId = newValue } }
    private var _emergencyLocationId: Identifier?
    /// Name of the access point.
    public var name: String
    /// The site this belongs to.
    public var site: Optional<EmergencyAddressAutoUpdateSiteInfo>
    public init(
        bssid: String, name: String, emergencyAddress: EmergencyAddressInfo? = nil,
        emergencyLocation: EmergencyLocationInfo? = nil, site: EmergencyAddressAutoUpdateSiteInfo? = nil) {
        self.bssid = bssid; self.name = name; self.emergencyAddress = emergencyAddress;
        self.emergencyLocation = emergencyLocation; self.site = site
    }
    public init(_ blank: Blank) { self.init(bssid: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bssid", &self.bssid); fields.field("emergencyAddress", &self.emergencyAddress);
        fields.field("emergencyLocation", &self.emergencyLocation);
        fields.field("emergencyLocationId", &self._emergencyLocationId); fields.field("name", &self.name);
        fields.field("site", &self.site)
    }
}

/// A site that a wireless access point belongs to.
public nonisolated struct EmergencyAddressAutoUpdateSiteInfo: Model {
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Users to switch automatic location updates on or off for.
public nonisolated struct EmergencyAddressAutoUpdateUsersBulkAssignResource: Model {
    /// Ids of the users to switch updates off for.
    public var disabledUserIds: Optional<[Identifier]>
    /// Ids of the users to switch updates on for.
    public var enabledUserIds: Optional<[Identifier]>
    public init(disabledUserIds: [Identifier]? = nil, enabledUserIds: [Identifier]? = nil) {
        self.disabledUserIds = disabledUserIds; self.enabledUserIds = enabledUserIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("disabledUserIds", &self.disabledUserIds); fields.list("enabledUserIds", &self.enabledUserIds)
    }
}

/// An emergency street address with its synchronization state.
public nonisolated struct EmergencyAddressInfo: Model {
    /// Name of the building.
    public var buildingName: Optional<String>
    /// Number of the building in the street.
    public var buildingNumber: Optional<String>
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// ISO code of the country.
    public var countryIsoCode: Optional<String>
    /// Name of the country.
    public var countryName: Optional<String>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// Whether the address lies outside the account's home country.
    public var outOfCountry: Optional<Bool>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// ISO code of the state or province.
    public var stateIsoCode: Optional<String>
    /// Name of the state or province.
    public var stateName: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Kind of street, such as Street or Avenue, where the country asks for it.
    public var streetType: Optional<String>
    /// How far the address has got with the emergency service provider.
    public var syncStatus: Optional<EmergencyAddressInfo.SyncStatusValue>
    /// Postal code of the address.
    public var zip: Optional<String>
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(
        buildingName: String? = nil, buildingNumber: String? = nil, city: String? = nil, country: String? = nil,
        countryId: Identifier? = nil, countryIsoCode: String? = nil, countryName: String? = nil,
        customerName: String? = nil, outOfCountry: Bool? = nil, state: String? = nil, stateId: Identifier? = nil,
        stateIsoCode: String? = nil, stateName: String? = nil, street: String? = nil, street2: String? = nil,
        streetType: String? = nil, syncStatus: EmergencyAddressInfo.SyncStatusValue? = nil, zip: String? = nil) {
        self.buildingName = buildingName; self.buildingNumber = buildingNumber; self.city = city;
        self.country = country; self.countryId = countryId; self.countryIsoCode = countryIsoCode;
        self.countryName = countryName; self.customerName = customerName; self.outOfCountry = outOfCountry;
        self.state = state; self.stateId = stateId; self.stateIsoCode = stateIsoCode; self.stateName = stateName;
        self.street = street; self.street2 = street2; self.streetType = streetType; self.syncStatus = syncStatus;
        self.zip = zip; self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("buildingName", &self.buildingName); fields.field("buildingNumber", &self.buildingNumber);
        fields.field("city", &self.city); fields.field("country", &self.country);
        fields.field("countryId", &self.countryId); fields.field("countryIsoCode", &self.countryIsoCode);
        fields.field("countryName", &self.countryName); fields.field("customerName", &self.customerName);
        fields.field("outOfCountry", &self.outOfCountry); fields.field("state", &self.state);
        fields.field("stateId", &self.stateId); fields.field("stateIsoCode", &self.stateIsoCode);
        fields.field("stateName", &self.stateName); fields.field("street", &self.street);
        fields.field("street2", &self.street2); fields.field("streetType", &self.streetType);
        fields.field("syncStatus", &self.syncStatus); fields.field("zip", &self.zip);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }

    /// How far the address has got with the emergency service provider.
    public typealias SyncStatusValue = OpenEnum<SyncStatusValueValues>
    public enum SyncStatusValueValues {}
}

/// A street address to store with an emergency response location.
public nonisolated struct EmergencyAddressResourceRequest: Model {
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Postal code of the address.
    public var zip: Optional<String>
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    public init(
        city: String? = nil, country: String? = nil, countryId: Identifier? = nil, customerName: String? = nil,
        state: String? = nil, stateId: Identifier? = nil, street: String? = nil, street2: String? = nil,
        zip: String? = nil) {
        self.city = city; self.country = country; self.countryId = countryId; self.customerName = customerName;
        self.state = state; self.stateId = stateId; self.street = street; self.street2 = street2; self.zip = zip;
        self.additionalProperties = [:]
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("country", &self.country);
        fields.field("countryId", &self.countryId); fields.field("customerName", &self.customerName);
        fields.field("state", &self.state); fields.field("stateId", &self.stateId);
        fields.field("street", &self.street); fields.field("street2", &self.street2); fields.field("zip", &self.zip);
        fields.rest(&self.additionalProperties)
    }
}

/// How an emergency response location identifies its callers.
public typealias EmergencyAddressType = OpenEnum<EmergencyAddressTypeValues>
public nonisolated enum EmergencyAddressTypeValues {}

/// A short reference to an emergency response location.
public nonisolated struct EmergencyLocationInfo: Model {
    /// Id of the country's address format that the address follows.
    public var addressFormatId: Optional<Identifier>
    /// Whether the emergency address is valid, invalid or still being processed.
    public var addressStatus: Optional<EmergencyLocationInfo.AddressStatusValue>
    /// Id of the location.
    public var id: Identifier
    /// Name of the location.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, addressFormatId: Identifier? = nil,
        addressStatus: EmergencyLocationInfo.AddressStatusValue? = nil, name: String? = nil) {
        self.id = id; self.addressFormatId = addressFormatId; self.addressStatus = addressStatus; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("addressFormatId", &self.addressFormatId); fields.field("addressStatus", &self.addressStatus);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `addressStatus`.
    public typealias AddressStatusValue = OpenEnum<AddressStatusValueValues>
    public enum AddressStatusValueValues {}
}

/// An emergency response location to create or to update.
///
/// > Note: Corrected: properties/site. Described with the name of the site as required; the documented request has its id alone. Seen in documentation of the service.
///
/// > Note: Corrected: properties/visibility. Described with Public alone; the documented request sends Private with owners. Seen in documentation of the service.
///
/// > Note: Corrected: properties/owners. The documented request names the owners of a private location; the description lacks them. Seen in documentation of the service.
public nonisolated struct EmergencyLocationRequestResource: Model {
    /// Street address of the location.
    public var address: Optional<EmergencyAddressResourceRequest>
    /// Id of the country's address format that the address follows.
    public var addressFormatId: Optional<Identifier>
    /// Name of the location.
    public var name: Optional<String>
    /// Extensions that own the location, when it is a private one.
    public var owners: Optional<[LocationOwnerInfo]>
    /// The site, by id.
    public var site: Optional<EmergencyLocationRequestResource.SiteValue>
    /// true takes the address as correct without further validation; false by default. Default: `false`.
    public var trusted: Optional<Bool>
    /// Public makes the location usable by the whole account, Private by its owners only. Default: `Public`.
    public var visibility: Optional<EmergencyLocationRequestResource.Visibility>
    public init(
        address: EmergencyAddressResourceRequest? = nil, addressFormatId: Identifier? = nil, name: String? = nil,
        owners: [LocationOwnerInfo]? = nil, site: EmergencyLocationRequestResource.SiteValue? = nil,
        trusted: Bool? = nil, visibility: EmergencyLocationRequestResource.Visibility? = nil) {
        self.address = address; self.addressFormatId = addressFormatId; self.name = name; self.owners = owners;
        self.site = site; self.trusted = trusted; self.visibility = visibility
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("address", &self.address); fields.field("addressFormatId", &self.addressFormatId);
        fields.field("name", &self.name); fields.list("owners", &self.owners); fields.field("site", &self.site);
        fields.field("trusted", &self.trusted); fields.field("visibility", &self.visibility)
    }

    /// The site, by id.
    public struct SiteValue: Model {
        /// Identifier of the site; main-site stands for the main site.
        public var id: Identifier
        /// Name of the site.
        public var name: Optional<String>
        public init(id: Identifier, name: String? = nil) { self.id = id; self.name = name }
        public init(_ blank: Blank) { self.init(id: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.field("name", &self.name)
        }
    }

    /// Public makes the location usable by the whole account, Private by its owners only.
    public typealias Visibility = OpenEnum<VisibilityValues>
    public enum VisibilityValues {}
}

/// Whether an emergency response location is in use, as a list filter.
public typealias EmergencyLocationUsageStatus = OpenEnum<EmergencyLocationUsageStatusValues>
public nonisolated enum EmergencyLocationUsageStatusValues {}

/// Whether a location is for its owners only or for the whole account.
public typealias EmergencyLocationVisibility = OpenEnum<EmergencyLocationVisibilityValues>
public nonisolated enum EmergencyLocationVisibilityValues {}

/// Position of a page within a list of emergency response locations.
public nonisolated struct EmergencyLocationsPaging: Model {
    /// Number of the page, counted from 1.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page.
    public var perPage: Optional<Int>
    /// Number of records in the whole list; may be missing.
    public var totalElements: Optional<Int>
    /// Number of pages in the whole list; may be missing.
    public var totalPages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        page: Int? = nil, pageEnd: Int? = nil, pageStart: Int? = nil, perPage: Int? = nil, totalElements: Int? = nil,
        totalPages: Int? = nil) {
        self.page = page; self.pageEnd = pageEnd; self.pageStart = pageStart; self.perPage = perPage;
        self.totalElements = totalElements; self.totalPages = totalPages; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("page", &self.page); fields.required("pageEnd", &self.pageEnd);
        fields.required("pageStart", &self.pageStart); fields.required("perPage", &self.perPage);
        fields.required("totalElements", &self.totalElements); fields.required("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// A page of emergency response locations.
public nonisolated struct EmergencyLocationsResource: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EmergencyLocationsPaging>
    /// The records of this list or page.
    public var records: Optional<[CommonEmergencyLocationResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EmergencyLocationsPaging? = nil,
        records: [CommonEmergencyLocationResource]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of deleting several emergency response locations.
public nonisolated struct LocationDeletionMultiResponse: Model, ResponseValue {
    /// Whether the locations may be deleted at all.
    public var deletion: Optional<LocationDeletionMultiResponse.Deletion>
    /// Outcome for each location.
    public var emergencyLocations: Optional<[LocationDeletionInfo]>
    /// Whether what uses the locations may be moved to another one.
    public var reassignment: Optional<LocationDeletionMultiResponse.Reassignment>
    private var _unknownMembers: UnknownMembers
    public init(
        deletion: LocationDeletionMultiResponse.Deletion? = nil, emergencyLocations: [LocationDeletionInfo]? = nil,
        reassignment: LocationDeletionMultiResponse.Reassignment? = nil) {
        self.deletion = deletion; self.emergencyLocations = emergencyLocations; self.reassignment = reassignment;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("deletion", &self.deletion); fields.list("emergencyLocations", &self.emergencyLocations);
        fields.field("reassignment", &self.reassignment); fields.unknown(&self._unknownMembers)
    }

    /// Whether the locations may be deleted at all.
    public typealias Deletion = OpenEnum<DeletionValues>
    public enum DeletionValues {}

    /// Whether what uses the locations may be moved to another one.
    public typealias Reassignment = OpenEnum<ReassignmentValues>
    public enum ReassignmentValues {}
}

/// A page of devices with their automatic location update setting.
public nonisolated struct ListDevicesAutomaticLocationUpdates: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[AutomaticLocationUpdatesDeviceInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [AutomaticLocationUpdatesDeviceInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Why an emergency response location could not be deleted.
public nonisolated struct LocationDeletionErrorInfo: Model {
    /// Further details of the error.
    public var additionalInfo: Optional<String>
    /// Code of the error, stable and fit for programs.
    public var errorCode: Optional<String>
    /// Text that explains the error.
    public var message: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(additionalInfo: String? = nil, errorCode: String? = nil, message: String? = nil) {
        self.additionalInfo = additionalInfo; self.errorCode = errorCode; self.message = message;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("additionalInfo", &self.additionalInfo); fields.field("errorCode", &self.errorCode);
        fields.field("message", &self.message); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of deleting one emergency response location.
public nonisolated struct LocationDeletionInfo: Model {
    /// Whether the location was deleted or may be deleted.
    public var deletion: Optional<LocationDeletionInfo.Deletion>
    /// Why the location was not deleted.
    public var errors: Optional<LocationDeletionErrorInfo>
    /// Id of the location.
    public var id: Optional<Identifier>
    /// Name of the location.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        deletion: LocationDeletionInfo.Deletion? = nil, errors: LocationDeletionErrorInfo? = nil,
        id: Identifier? = nil, name: String? = nil) {
        self.deletion = deletion; self.errors = errors; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("deletion", &self.deletion); fields.field("errors", &self.errors); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }

    /// Whether the location was deleted or may be deleted.
    public typealias Deletion = OpenEnum<DeletionValues>
    public enum DeletionValues {}
}

/// An extension that owns a private emergency response location.
public nonisolated struct LocationOwnerInfo: Model {
    /// Short number of the owning extension.
    public var extensionNumber: Optional<String>
    /// Id of the owning extension.
    public var id: Optional<Identifier>
    /// Name of the owning extension.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// An emergency street address to store with an IP range.
public nonisolated struct LocationUpdatesEmergencyAddressInfoRequest: Model {
    /// City of the address.
    public var city: Optional<String>
    /// Country of the address.
    public var country: Optional<String>
    /// Identifier of the country.
    public var countryId: Optional<Identifier>
    /// ISO code of the country.
    public var countryIsoCode: Optional<String>
    /// Name of the country.
    public var countryName: Optional<String>
    /// Name of the person or company at the address.
    public var customerName: Optional<String>
    /// State or province of the address.
    public var state: Optional<String>
    /// Identifier of the state or province.
    public var stateId: Optional<Identifier>
    /// ISO code of the state or province.
    public var stateIsoCode: Optional<String>
    /// Name of the state or province.
    public var stateName: Optional<String>
    /// First line of the street address.
    public var street: Optional<String>
    /// Second line of the street address.
    public var street2: Optional<String>
    /// Postal code of the address.
    public var zip: Optional<String>
    public init(
        city: String? = nil, country: String? = nil, countryId: Identifier? = nil, countryIsoCode: String? = nil,
        countryName: String? = nil, customerName: String? = nil, state: String? = nil, stateId: Identifier? = nil,
        stateIsoCode: String? = nil, stateName: String? = nil, street: String? = nil, street2: String? = nil,
        zip: String? = nil) {
        self.city = city; self.country = country; self.countryId = countryId; self.countryIsoCode = countryIsoCode;
        self.countryName = countryName; self.customerName = customerName; self.state = state; self.stateId = stateId;
        self.stateIsoCode = stateIsoCode; self.stateName = stateName; self.street = street; self.street2 = street2;
        self.zip = zip
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("country", &self.country);
        fields.field("countryId", &self.countryId); fields.field("countryIsoCode", &self.countryIsoCode);
        fields.field("countryName", &self.countryName); fields.field("customerName", &self.customerName);
        fields.field("state", &self.state); fields.field("stateId", &self.stateId);
        fields.field("stateIsoCode", &self.stateIsoCode); fields.field("stateName", &self.stateName);
        fields.field("street", &self.street); fields.field("street2", &self.street2); fields.field("zip", &self.zip)
    }
}

/// A network of the emergency map with its IP ranges.
public nonisolated struct NetworkInfo: Model, ResponseValue {
    /// Identifier of the network.
    public var id: Optional<Identifier>
    /// Name of the network.
    public var name: Optional<String>
    /// Private IP ranges inside the network, each with its own address.
    public var privateIpRanges: Optional<[PrivateIpRangeInfo]>
    /// Public IP ranges under which the network reaches the internet.
    public var publicIpRanges: Optional<[PublicIpRangeInfo]>
    /// The site this belongs to.
    public var site: Optional<AutomaticLocationUpdatesSiteInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier? = nil, name: String? = nil, privateIpRanges: [PrivateIpRangeInfo]? = nil,
        publicIpRanges: [PublicIpRangeInfo]? = nil, site: AutomaticLocationUpdatesSiteInfo? = nil,
        uri: String? = nil) {
        self.id = id; self.name = name; self.privateIpRanges = privateIpRanges; self.publicIpRanges = publicIpRanges;
        self.site = site; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name);
        fields.list("privateIpRanges", &self.privateIpRanges); fields.list("publicIpRanges", &self.publicIpRanges);
        fields.field("site", &self.site); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A page of networks of the emergency map.
public nonisolated struct NetworksList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[NetworkInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [NetworkInfo]? = nil,
        uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A range of private IP addresses and the place it stands for.
public nonisolated struct PrivateIpRangeInfo: Model {
    /// Street address that emergency services are sent to.
    public var emergencyAddress: Optional<EmergencyLocationAddressResource>
    /// Emergency response location that callers here are matched to.
    public var emergencyLocation: Optional<EmergencyLocationInfo>
    /// Id of the emergency response location; use emergencyLocation instead.
    @available(*, deprecated, message: "The service advises against it.")
    public var emergencyLocationId: Identifier? { get { _emergencyLocationId } set { _emergencyLocationId = newValue } }
    private var _emergencyLocationId: Identifier?
    /// Last IP address of the range.
    public var endIp: Optional<String>
    /// Identifier of the private IP range.
    public var id: Optional<Identifier>
    /// Whether the range counts as matched.
    public var matched: Optional<Bool>
    /// Name of the range.
    public var name: Optional<String>
    /// First IP address of the range.
    public var startIp: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        emergencyAddress: EmergencyLocationAddressResource? = nil, emergencyLocation: EmergencyLocationInfo? = nil,
        endIp: String? = nil, id: Identifier? = nil, matched: Bool? = nil, name: String? = nil,
        startIp: String? = nil) {
        self.emergencyAddress = emergencyAddress; self.emergencyLocation = emergencyLocation; self.endIp = endIp;
        self.id = id; self.matched = matched; self.name = name; self.startIp = startIp; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("emergencyAddress", &self.emergencyAddress);
        fields.field("emergencyLocation", &self.emergencyLocation);
        fields.field("emergencyLocationId", &self._emergencyLocationId); fields.field("endIp", &self.endIp);
        fields.field("id", &self.id); fields.field("matched", &self.matched); fields.field("name", &self.name);
        fields.field("startIp", &self.startIp); fields.unknown(&self._unknownMembers)
    }
}

/// A range of private IP addresses to store with a network.
public nonisolated struct PrivateIpRangeInfoRequest: Model {
    /// Street address that emergency services are sent to.
    public var emergencyAddress: Optional<LocationUpdatesEmergencyAddressInfoRequest>
    /// Emergency response location that callers here are matched to.
    public var emergencyLocation: Optional<EmergencyLocationInfo>
    /// Id of the emergency response location that callers here are matched to.
    public var emergencyLocationId: Optional<Identifier>
    /// Last IP address of the range.
    public var endIp: Optional<String>
    /// Identifier of the private IP range.
    public var id: Optional<Identifier>
    /// Name of the range.
    public var name: Optional<String>
    /// First IP address of the range.
    public var startIp: Optional<String>
    public init(
        emergencyAddress: LocationUpdatesEmergencyAddressInfoRequest? = nil,
        emergencyLocation: EmergencyLocationInfo? = nil, emergencyLocationId: Identifier? = nil, endIp: String? = nil,
        id: Identifier? = nil, name: String? = nil, startIp: String? = nil) {
        self.emergencyAddress = emergencyAddress; self.emergencyLocation = emergencyLocation;
        self.emergencyLocationId = emergencyLocationId; self.endIp = endIp; self.id = id; self.name = name;
        self.startIp = startIp
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("emergencyAddress", &self.emergencyAddress);
        fields.field("emergencyLocation", &self.emergencyLocation);
        fields.field("emergencyLocationId", &self.emergencyLocationId); fields.field("endIp", &self.endIp);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("startIp", &self.startIp)
    }
}

/// A range of public IP addresses of a network.
public nonisolated struct PublicIpRangeInfo: Model {
    /// Last IP address of the range.
    public var endIp: Optional<String>
    /// Identifier of the public IP range.
    public var id: Optional<Identifier>
    /// Whether the range counts as matched.
    public var matched: Optional<Bool>
    /// First IP address of the range.
    public var startIp: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(endIp: String? = nil, id: Identifier? = nil, matched: Bool? = nil, startIp: String? = nil) {
        self.endIp = endIp; self.id = id; self.matched = matched; self.startIp = startIp;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endIp", &self.endIp); fields.field("id", &self.id); fields.field("matched", &self.matched);
        fields.field("startIp", &self.startIp); fields.unknown(&self._unknownMembers)
    }
}

/// A network switch or port that stands for a place in an emergency.
public nonisolated struct SwitchInfo: Model, ResponseValue {
    /// Id of the switch chassis, often a hardware address.
    public var chassisId: Identifier
    /// Street address that emergency services are sent to.
    public var emergencyAddress: Optional<EmergencyAddressInfo>
    /// Emergency response location that callers here are matched to.
    public var emergencyLocation: Optional<EmergencyLocationInfo>
    /// Id of the emergency response location; use emergencyLocation instead.
    @available(*, deprecated, message: "The service advises against it.")
    public var emergencyLocationId: Identifier? { get { _emergencyLocationId } set { _emergencyLocationId = newValue } }
    private var _emergencyLocationId: Identifier?
    /// Identifier of the network switch. Set by the service.
    public var id: Optional<Identifier>
    /// Name of the switch.
    public var name: Optional<String>
    /// Port of the switch.
    public var port: Optional<String>
    /// The site this belongs to.
    public var site: Optional<SwitchSiteInfo>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        chassisId: Identifier, emergencyAddress: EmergencyAddressInfo? = nil,
        emergencyLocation: EmergencyLocationInfo? = nil, id: Identifier? = nil, name: String? = nil,
        port: String? = nil, site: SwitchSiteInfo? = nil, uri: String? = nil) {
        self.chassisId = chassisId; self.emergencyAddress = emergencyAddress;
        self.emergencyLocation = emergencyLocation; self.id = id; self.name = name; self.port = port;
        self.site = site; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(chassisId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("chassisId", &self.chassisId); fields.field("emergencyAddress", &self.emergencyAddress);
        fields.field("emergencyLocation", &self.emergencyLocation);
        fields.field("emergencyLocationId", &self._emergencyLocationId); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("port", &self.port); fields.field("site", &self.site);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// The site a network switch belongs to.
public nonisolated struct SwitchSiteInfo: Model {
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of checking one network switch.
public nonisolated struct SwitchValidated: Model {
    /// Id of the switch chassis, often a hardware address.
    public var chassisId: Optional<Identifier>
    /// What is wrong with the switch.
    public var errors: Optional<[ValidationError]>
    /// Identifier of the network switch.
    public var id: Optional<Identifier>
    /// Port of the switch.
    public var port: Optional<String>
    /// Whether the switch is fit to be saved.
    public var status: Optional<SwitchValidated.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        chassisId: Identifier? = nil, errors: [ValidationError]? = nil, id: Identifier? = nil, port: String? = nil,
        status: SwitchValidated.Status? = nil) {
        self.chassisId = chassisId; self.errors = errors; self.id = id; self.port = port; self.status = status;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("chassisId", &self.chassisId); fields.list("errors", &self.errors); fields.field("id", &self.id);
        fields.field("port", &self.port); fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// Whether the switch is fit to be saved.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A page of network switches of the emergency map.
public nonisolated struct SwitchesList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[SwitchInfo]>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [SwitchInfo]? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// How far an emergency address has got with the emergency service provider.
public typealias SyncStatus = OpenEnum<SyncStatusValues>
public nonisolated enum SyncStatusValues {}

/// Outcome of a bulk task, record by record.
public nonisolated struct TaskResultInfo: Model {
    /// Outcome for each record.
    public var records: Optional<[TaskResultRecord]>
    private var _unknownMembers: UnknownMembers
    public init(records: [TaskResultRecord]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of a bulk task for one access point or switch.
public nonisolated struct TaskResultRecord: Model {
    /// Hardware address (BSSID) of the access point's radio.
    public var bssid: Optional<String>
    /// Id of the switch chassis, often a hardware address.
    public var chassisId: Optional<Identifier>
    /// What went wrong with this record.
    public var errors: Optional<[TaskResultRecordErrorsInfo]>
    /// Id of the access point or switch.
    public var id: Optional<Identifier>
    /// Port of the switch.
    public var port: Optional<String>
    /// Outcome for this record.
    public var status: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        bssid: String? = nil, chassisId: Identifier? = nil, errors: [TaskResultRecordErrorsInfo]? = nil,
        id: Identifier? = nil, port: String? = nil, status: String? = nil) {
        self.bssid = bssid; self.chassisId = chassisId; self.errors = errors; self.id = id; self.port = port;
        self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bssid", &self.bssid); fields.field("chassisId", &self.chassisId);
        fields.list("errors", &self.errors); fields.field("id", &self.id); fields.field("port", &self.port);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// One error of a bulk task's record.
public nonisolated struct TaskResultRecordErrorsInfo: Model {
    /// Text that explains the error.
    public var description: Optional<String>
    /// Code of the error, stable and fit for programs.
    public var errorCode: Optional<String>
    /// Text that explains the error.
    public var message: Optional<String>
    /// Name of the parameter that caused the error.
    public var parameterName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        description: String? = nil, errorCode: String? = nil, message: String? = nil, parameterName: String? = nil) {
        self.description = description; self.errorCode = errorCode; self.message = message;
        self.parameterName = parameterName; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("errorCode", &self.errorCode);
        fields.field("message", &self.message); fields.field("parameterName", &self.parameterName);
        fields.unknown(&self._unknownMembers)
    }
}

/// Network switches to update in one task.
public nonisolated struct UpdateMultipleSwitchesRequest: Model {
    /// Changed switches, each with its id.
    public var records: Optional<[SwitchInfo]>
    public init(records: [SwitchInfo]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// The task that updates many network switches.
public nonisolated struct UpdateMultipleSwitchesResponse: Model, ResponseValue {
    /// Task that does the work in the background.
    public var task: Optional<BulkTaskInfo>
    private var _unknownMembers: UnknownMembers
    public init(task: BulkTaskInfo? = nil) { self.task = task; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("task", &self.task); fields.unknown(&self._unknownMembers)
    }
}

/// Wireless access points to update in one task.
public nonisolated struct UpdateMultipleWirelessPointsRequest: Model {
    /// Changed access points, each with its id.
    public var records: Optional<[UpdateWirelessPoint]>
    public init(records: [UpdateWirelessPoint]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// The task that updates many wireless access points.
public nonisolated struct UpdateMultipleWirelessPointsResponse: Model, ResponseValue {
    /// Task that does the work in the background.
    public var task: Optional<BulkTaskInfo>
    private var _unknownMembers: UnknownMembers
    public init(task: BulkTaskInfo? = nil) { self.task = task; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("task", &self.task); fields.unknown(&self._unknownMembers)
    }
}

/// A changed network of the emergency map.
public nonisolated struct UpdateNetworkRequest: Model {
    /// Id of the network.
    public var id: Optional<Identifier>
    /// Name of the network.
    public var name: String
    /// Private IP ranges inside the network, each with its own address.
    public var privateIpRanges: [PrivateIpRangeInfoRequest]
    /// Public IP ranges under which the network reaches the internet.
    public var publicIpRanges: [PublicIpRangeInfo]
    /// The site this belongs to.
    public var site: Optional<AutomaticLocationUpdatesSiteInfo>
    public init(
        name: String, privateIpRanges: [PrivateIpRangeInfoRequest], publicIpRanges: [PublicIpRangeInfo],
        id: Identifier? = nil, site: AutomaticLocationUpdatesSiteInfo? = nil) {
        self.name = name; self.privateIpRanges = privateIpRanges; self.publicIpRanges = publicIpRanges; self.id = id;
        self.site = site
    }
    public init(_ blank: Blank) {
        self.init(name: .init(blank), privateIpRanges: .init(blank), publicIpRanges: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name);
        fields.list("privateIpRanges", &self.privateIpRanges); fields.list("publicIpRanges", &self.publicIpRanges);
        fields.field("site", &self.site)
    }
}

/// A changed wireless access point of the emergency map.
public nonisolated struct UpdateWirelessPoint: Model {
    /// Hardware address (BSSID) of the access point's radio.
    public var bssid: Optional<String>
    /// Street address that emergency services are sent to.
    public var emergencyAddress: Optional<EmergencyAddressInfo>
    /// Emergency response location that callers here are matched to.
    public var emergencyLocation: Optional<EmergencyLocationInfo>
    /// Id of the emergency response location; use emergencyLocation instead.
    @available(*, deprecated, message: "The service advises against it.")
    public var emergencyLocationId: Identifier? { get { _emergencyLocationId } set { _emergencyLocationId = newValue } }
    private var _emergencyLocationId: Identifier?
    /// Id of the access point, needed in a bulk update.
    public var id: Optional<Identifier>
    /// Name of the access point.
    public var name: Optional<String>
    /// The site this belongs to.
    public var site: Optional<EmergencyAddressAutoUpdateSiteInfo>
    public init(
        bssid: String? = nil, emergencyAddress: EmergencyAddressInfo? = nil,
        emergencyLocation: EmergencyLocationInfo? = nil, id: Identifier? = nil, name: String? = nil,
        site: EmergencyAddressAutoUpdateSiteInfo? = nil) {
        self.bssid = bssid; self.emergencyAddress = emergencyAddress; self.emergencyLocation = emergencyLocation;
        self.id = id; self.name = name; self.site = site
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bssid", &self.bssid); fields.field("emergencyAddress", &self.emergencyAddress);
        fields.field("emergencyLocation", &self.emergencyLocation);
        fields.field("emergencyLocationId", &self._emergencyLocationId); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("site", &self.site)
    }
}

/// Whether an emergency response location is in use.
public typealias UsageStatus = OpenEnum<UsageStatusValues>
public nonisolated enum UsageStatusValues {}

/// Network switches to check.
public nonisolated struct ValidateMultipleSwitchesRequest: Model {
    /// Switches to check.
    public var records: Optional<[SwitchInfo]>
    public init(records: [SwitchInfo]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Outcome of checking many network switches.
public nonisolated struct ValidateMultipleSwitchesResponse: Model, ResponseValue {
    /// Outcome for each switch.
    public var records: Optional<[SwitchValidated]>
    private var _unknownMembers: UnknownMembers
    public init(records: [SwitchValidated]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Wireless access points to check.
public nonisolated struct ValidateMultipleWirelessPointsRequest: Model {
    /// Access points to check.
    public var records: Optional<[WirelessPointInfo]>
    public init(records: [WirelessPointInfo]? = nil) { self.records = records }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// Outcome of checking many wireless access points.
public nonisolated struct ValidateMultipleWirelessPointsResponse: Model, ResponseValue {
    /// Outcome for each access point.
    public var records: Optional<[WirelessPointValidated]>
    private var _unknownMembers: UnknownMembers
    public init(records: [WirelessPointValidated]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// One thing that is wrong with a checked record.
public nonisolated struct ValidationError: Model {
    /// Code of the error, stable and fit for programs.
    public var errorCode: Optional<String>
    /// Text that explains the error.
    public var message: Optional<String>
    /// Name of the parameter that caused the error.
    public var parameterName: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(errorCode: String? = nil, message: String? = nil, parameterName: String? = nil) {
        self.errorCode = errorCode; self.message = message; self.parameterName = parameterName;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("errorCode", &self.errorCode); fields.field("message", &self.message);
        fields.field("parameterName", &self.parameterName); fields.unknown(&self._unknownMembers)
    }
}

/// A wireless access point that stands for a place in an emergency.
public nonisolated struct WirelessPointInfo: Model, ResponseValue {
    /// Hardware address (BSSID) of the access point's radio.
    public var bssid: String
    /// Street address that emergency services are sent to.
    public var emergencyAddress: EmergencyAddressInfo
    /// Emergency response location that callers here are matched to.
    public var emergencyLocation: Optional<EmergencyLocationInfo>
    /// Id of the emergency response location; use emergencyLocation instead.
    @available(*, deprecated, message: "The service advises against it.")
    public var emergencyLocationId: Identifier? { get { _emergencyLocationId } set { _emergencyLocationId = newValue } }
    private var _emergencyLocationId: Identifier?
    /// Identifier of the wireless access point.
    public var id: Optional<Identifier>
    /// Name of the access point.
    public var name: String
    /// The site this belongs to.
    public var site: Optional<EmergencyAddressAutoUpdateSiteInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        bssid: String, emergencyAddress: EmergencyAddressInfo, name: String,
        emergencyLocation: EmergencyLocationInfo? = nil, id: Identifier? = nil,
        site: EmergencyAddressAutoUpdateSiteInfo? = nil, uri: String? = nil) {
        self.bssid = bssid; self.emergencyAddress = emergencyAddress; self.name = name;
        self.emergencyLocation = emergencyLocation; self.id = id; self.site = site; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(bssid: .init(blank), emergencyAddress: .init(blank), name: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bssid", &self.bssid); fields.field("emergencyAddress", &self.emergencyAddress);
        fields.field("emergencyLocation", &self.emergencyLocation);
        fields.field("emergencyLocationId", &self._emergencyLocationId); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("site", &self.site); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of checking one wireless access point.
public nonisolated struct WirelessPointValidated: Model {
    /// Hardware address (BSSID) of the access point's radio.
    public var bssid: Optional<String>
    /// What is wrong with the access point.
    public var errors: Optional<[ValidationError]>
    /// Identifier of the wireless access point.
    public var id: Optional<Identifier>
    /// Whether the access point is fit to be saved.
    public var status: Optional<WirelessPointValidated.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        bssid: String? = nil, errors: [ValidationError]? = nil, id: Identifier? = nil,
        status: WirelessPointValidated.Status? = nil) {
        self.bssid = bssid; self.errors = errors; self.id = id; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("bssid", &self.bssid); fields.list("errors", &self.errors); fields.field("id", &self.id);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// Whether the access point is fit to be saved.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A page of wireless access points of the emergency map.
public nonisolated struct WirelessPointsList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[WirelessPointInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [WirelessPointInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesDeviceTypeValues {
    public static var hardPhone: Self { Self("HardPhone") }
    public static var otherPhone: Self { Self("OtherPhone") }
    public static var softPhone: Self { Self("SoftPhone") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesModelFeatureValues {
    public static var bla: Self { Self("BLA") }
    public static var held: Self { Self("HELD") }
    public static var intercom: Self { Self("Intercom") }
    public static var paging: Self { Self("Paging") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesPhoneLineTypeValues {
    public static var blf: Self { Self("BLF") }
    public static var blaPrimary: Self { Self("BlaPrimary") }
    public static var blaSecondary: Self { Self("BlaSecondary") }
    public static var standalone: Self { Self("Standalone") }
    public static var standaloneFree: Self { Self("StandaloneFree") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesTaskInfo.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var completed: Self { Self("Completed") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesTaskInfo.KindValues {
    public static var switchesBulkCreate: Self { Self("SwitchesBulkCreate") }
    public static var switchesBulkUpdate: Self { Self("SwitchesBulkUpdate") }
    public static var wirelessPointsBulkCreate: Self { Self("WirelessPointsBulkCreate") }
    public static var wirelessPointsBulkUpdate: Self { Self("WirelessPointsBulkUpdate") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesUserInfo.KindValues {
    public static var limited: Self { Self("Limited") }
    public static var user: Self { Self("User") }
}

nonisolated extension AutomaticLocationUpdatesUserList: PagedResponse {
    /// The items of this page.
    public var pageItems: [AutomaticLocationUpdatesUserInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == BulkTaskInfo.StatusValues {
    public static var accepted: Self { Self("Accepted") }
    public static var failed: Self { Self("Failed") }
}

nonisolated extension OpenEnum where Values == EmergencyAddressInfo.SyncStatusValueValues {
    public static var deleted: Self { Self("Deleted") }
    public static var failed: Self { Self("Failed") }
    public static var notRequired: Self { Self("NotRequired") }
    public static var unsupported: Self { Self("Unsupported") }
    public static var updated: Self { Self("Updated") }
    public static var verified: Self { Self("Verified") }
}

nonisolated extension OpenEnum where Values == EmergencyAddressTypeValues {
    public static var locationWithElins: Self { Self("LocationWithElins") }
    public static var locationWithEndpoint: Self { Self("LocationWithEndpoint") }
}

nonisolated extension OpenEnum where Values == EmergencyLocationInfo.AddressStatusValueValues {
    public static var deprovisioned: Self { Self("Deprovisioned") }
    public static var invalid: Self { Self("Invalid") }
    public static var provisioning: Self { Self("Provisioning") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension OpenEnum where Values == EmergencyLocationRequestResource.VisibilityValues {
    public static var `private`: Self { Self("Private") }
    public static var `public`: Self { Self("Public") }
}

nonisolated extension OpenEnum where Values == EmergencyLocationUsageStatusValues {
    public static var active: Self { Self("Active") }
    public static var inactive: Self { Self("Inactive") }
}

nonisolated extension OpenEnum where Values == EmergencyLocationVisibilityValues {
    public static var `private`: Self { Self("Private") }
    public static var `public`: Self { Self("Public") }
}

nonisolated extension EmergencyLocationsResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [CommonEmergencyLocationResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == LocationDeletionMultiResponse.DeletionValues {
    public static var allowed: Self { Self("Allowed") }
    public static var forbidden: Self { Self("Forbidden") }
    public static var restricted: Self { Self("Restricted") }
}

nonisolated extension OpenEnum where Values == LocationDeletionMultiResponse.ReassignmentValues {
    public static var allowed: Self { Self("Allowed") }
    public static var forbidden: Self { Self("Forbidden") }
}

nonisolated extension ListDevicesAutomaticLocationUpdates: PagedResponse {
    /// The items of this page.
    public var pageItems: [AutomaticLocationUpdatesDeviceInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == LocationDeletionInfo.DeletionValues {
    public static var allowed: Self { Self("Allowed") }
    public static var completed: Self { Self("Completed") }
    public static var failed: Self { Self("Failed") }
    public static var forbidden: Self { Self("Forbidden") }
    public static var restricted: Self { Self("Restricted") }
}

nonisolated extension NetworksList: PagedResponse {
    /// The items of this page.
    public var pageItems: [NetworkInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == SwitchValidated.StatusValues {
    public static var invalid: Self { Self("Invalid") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension SwitchesList: PagedResponse {
    /// The items of this page.
    public var pageItems: [SwitchInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == SyncStatusValues {
    public static var activationProcess: Self { Self("ActivationProcess") }
    public static var deleted: Self { Self("Deleted") }
    public static var failed: Self { Self("Failed") }
    public static var notRequired: Self { Self("NotRequired") }
    public static var unsupported: Self { Self("Unsupported") }
    public static var updated: Self { Self("Updated") }
    public static var verified: Self { Self("Verified") }
}

nonisolated extension OpenEnum where Values == UsageStatusValues {
    public static var active: Self { Self("Active") }
    public static var inactive: Self { Self("Inactive") }
}

nonisolated extension OpenEnum where Values == WirelessPointValidated.StatusValues {
    public static var invalid: Self { Self("Invalid") }
    public static var valid: Self { Self("Valid") }
}

nonisolated extension WirelessPointsList: PagedResponse {
    /// The items of this page.
    public var pageItems: [WirelessPointInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesEndpoints.OrderByValueValues {
    public static var plusAddress: Self { Self("+address") }
    public static var plusAddressStatus: Self { Self("+addressStatus") }
    public static var plusName: Self { Self("+name") }
    public static var plusSiteName: Self { Self("+siteName") }
    public static var plusUsageStatus: Self { Self("+usageStatus") }
    public static var plusVisibility: Self { Self("+visibility") }
    public static var address: Self { Self("-address") }
    public static var addressStatus: Self { Self("-addressStatus") }
    public static var name: Self { Self("-name") }
    public static var siteName: Self { Self("-siteName") }
    public static var usageStatus: Self { Self("-usageStatus") }
    public static var visibility: Self { Self("-visibility") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesEndpoints.KindValues {
    public static var limited: Self { Self("Limited") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == AutomaticLocationUpdatesEndpoints.VisibilityValues {
    public static var `public`: Self { Self("Public") }
}
#endif
