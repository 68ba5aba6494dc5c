// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AutomaticLocationUpdatesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.assignMultipleAutomaticLocationUpdatesUsers, callAssignMultipleAutomaticLocationUpdatesUsers)
        calls.add(.assignMultipleDevicesAutomaticLocationUpdates, callAssignMultipleDevicesAutomaticLocationUpdates)
        calls.add(.createEmergencyLocation, callCreateEmergencyLocation)
        calls.add(.createExtensionEmergencyLocation, callCreateExtensionEmergencyLocation)
        calls.add(.createMultipleSwitches, callCreateMultipleSwitches)
        calls.add(.createMultipleWirelessPoints, callCreateMultipleWirelessPoints)
        calls.add(.createNetwork, callCreateNetwork)
        calls.add(.createSwitch, callCreateSwitch)
        calls.add(.createWirelessPoint, callCreateWirelessPoint)
        calls.add(.deleteEmergencyLocation, callDeleteEmergencyLocation)
        calls.add(.deleteExtensionEmergencyLocation, callDeleteExtensionEmergencyLocation)
        calls.add(.deleteNetwork, callDeleteNetwork)
        calls.add(.deleteSwitch, callDeleteSwitch)
        calls.add(.deleteWirelessPoint, callDeleteWirelessPoint)
        calls.add(.getExtensionEmergencyLocation, callGetExtensionEmergencyLocation)
        calls.add(.getExtensionEmergencyLocations, callGetExtensionEmergencyLocations)
        calls.add(.listAccountSwitches, callListAccountSwitches)
        calls.add(.listAutomaticLocationUpdatesUsers, callListAutomaticLocationUpdatesUsers)
        calls.add(.listDevicesAutomaticLocationUpdates, callListDevicesAutomaticLocationUpdates)
        calls.add(.listEmergencyLocations, callListEmergencyLocations)
        calls.add(.listNetworks, callListNetworks)
        calls.add(.listWirelessPoints, callListWirelessPoints)
        calls.add(.readAutomaticLocationUpdatesTask, callReadAutomaticLocationUpdatesTask)
        calls.add(.readEmergencyLocation, callReadEmergencyLocation)
        calls.add(.readNetwork, callReadNetwork)
        calls.add(.readSwitch, callReadSwitch)
        calls.add(.readWirelessPoint, callReadWirelessPoint)
        calls.add(.updateEmergencyLocation, callUpdateEmergencyLocation)
        calls.add(.updateExtensionEmergencyLocation, callUpdateExtensionEmergencyLocation)
        calls.add(.updateMultipleSwitches, callUpdateMultipleSwitches)
        calls.add(.updateMultipleWirelessPoints, callUpdateMultipleWirelessPoints)
        calls.add(.updateNetwork, callUpdateNetwork)
        calls.add(.updateSwitch, callUpdateSwitch)
        calls.add(.updateWirelessPoint, callUpdateWirelessPoint)
        calls.add(.validateMultipleSwitches, callValidateMultipleSwitches)
        calls.add(.validateMultipleWirelessPoints, callValidateMultipleWirelessPoints)
    }

    func callAssignMultipleAutomaticLocationUpdatesUsers() async throws {
        try await value(client.automaticLocationUpdates.assignMultipleAutomaticLocationUpdatesUsers(
            disabledUserIds: ["401234"], enabledUserIds: ["401234"], accountId: "~"
        ))
    }

    func callAssignMultipleDevicesAutomaticLocationUpdates() async throws {
        try await value(client.automaticLocationUpdates.assignMultipleDevicesAutomaticLocationUpdates(
            disabledDeviceIds: ["401234"], enabledDeviceIds: ["401234"], accountId: "~"
        ))
    }

    func callCreateEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.createEmergencyLocation(
            address: EmergencyAddressResourceRequest(
                city: "Belmont",
                country: "United States",
                countryId: "401234",
                customerName: "Ann Lee",
                state: "California",
                stateId: "401234",
                street: "20 Davis Drive",
                street2: "Suite 100",
                zip: "94002"
            ),
            addressFormatId: "401234",
            name: "Front desk",
            owners: [LocationOwnerInfo(extensionNumber: "101", id: "401234", name: "Front desk")],
            site: EmergencyLocationRequestResource.SiteValue(id: "401234", name: "Front desk"),
            trusted: true,
            visibility: .`public`,
            accountId: "~"
        ))
    }

    func callCreateExtensionEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.createExtensionEmergencyLocation(
            address: EmergencyAddressResourceRequest(
                city: "Belmont",
                country: "United States",
                countryId: "401234",
                customerName: "Ann Lee",
                state: "California",
                stateId: "401234",
                street: "20 Davis Drive",
                street2: "Suite 100",
                zip: "94002"
            ),
            addressFormatId: "401234",
            name: "Front desk",
            site: CreateUserEmergencyLocationRequest.SiteValue(id: "401234", name: "Front desk"),
            trusted: true,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callCreateMultipleSwitches() async throws {
        try await value(client.automaticLocationUpdates.createMultipleSwitches(
            records: [
                SwitchInfo(
                    chassisId: "00:00:5e:00:53:02",
                    emergencyAddress: EmergencyAddressInfo(
                        buildingName: "Main building",
                        buildingNumber: "20",
                        city: "Belmont",
                        country: "United States"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    name: "Front desk",
                    port: "Gi1/0/1",
                    site: SwitchSiteInfo(id: "401234", name: "Front desk")
                )
            ],
            accountId: "~"
        ))
    }

    func callCreateMultipleWirelessPoints() async throws {
        try await value(client.automaticLocationUpdates.createMultipleWirelessPoints(
            records: [
                CreateWirelessPoint(
                    bssid: "00:00:5e:00:53:01",
                    name: "Front desk",
                    emergencyAddress: EmergencyAddressInfo(
                        buildingName: "Main building",
                        buildingNumber: "20",
                        city: "Belmont",
                        country: "United States"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    site: EmergencyAddressAutoUpdateSiteInfo(id: "401234", name: "Front desk")
                )
            ],
            accountId: "~"
        ))
    }

    func callCreateNetwork() async throws {
        try await value(client.automaticLocationUpdates.createNetwork(
            name: "Front desk",
            privateIpRanges: [
                PrivateIpRangeInfoRequest(
                    emergencyAddress: LocationUpdatesEmergencyAddressInfoRequest(
                        city: "Belmont",
                        country: "United States",
                        countryName: "United States",
                        customerName: "Ann Lee"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    emergencyLocationId: "401234",
                    endIp: "192.0.2.20",
                    id: "401234",
                    name: "Front desk",
                    startIp: "192.0.2.1"
                )
            ],
            publicIpRanges: [
                PublicIpRangeInfo(endIp: "192.0.2.20", id: "401234", matched: true, startIp: "192.0.2.1")
            ],
            site: AutomaticLocationUpdatesSiteInfo(
                code: "401234",
                id: "401234",
                name: "Front desk",
                uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
            ),
            accountId: "~"
        ))
    }

    func callCreateSwitch() async throws {
        try await value(client.automaticLocationUpdates.createSwitch(
            SwitchInfo(
                chassisId: "00:00:5e:00:53:02",
                emergencyAddress: EmergencyAddressInfo(
                    buildingName: "Main building",
                    buildingNumber: "20",
                    city: "Belmont",
                    country: "United States",
                    countryId: "401234",
                    countryIsoCode: "US",
                    countryName: "United States",
                    customerName: "Ann Lee",
                    outOfCountry: true,
                    state: "California",
                    stateId: "401234",
                    stateIsoCode: "CA",
                    stateName: "California",
                    street: "20 Davis Drive",
                    street2: "Suite 100",
                    streetType: "Street type",
                    syncStatus: .deleted,
                    zip: "94002"
                ),
                emergencyLocation: EmergencyLocationInfo(
                    id: "401234",
                    addressFormatId: "401234",
                    addressStatus: .deprovisioned,
                    name: "Front desk"
                ),
                name: "Front desk",
                port: "Gi1/0/1",
                site: SwitchSiteInfo(id: "401234", name: "Front desk")
            ),
            accountId: "~"
        ))
    }

    func callCreateWirelessPoint() async throws {
        try await value(client.automaticLocationUpdates.createWirelessPoint(
            CreateWirelessPoint(
                bssid: "00:00:5e:00:53:01",
                name: "Front desk",
                emergencyAddress: EmergencyAddressInfo(
                    buildingName: "Main building",
                    buildingNumber: "20",
                    city: "Belmont",
                    country: "United States",
                    countryId: "401234",
                    countryIsoCode: "US",
                    countryName: "United States",
                    customerName: "Ann Lee",
                    outOfCountry: true,
                    state: "California",
                    stateId: "401234",
                    stateIsoCode: "CA",
                    stateName: "California",
                    street: "20 Davis Drive",
                    street2: "Suite 100",
                    streetType: "Street type",
                    syncStatus: .deleted,
                    zip: "94002"
                ),
                emergencyLocation: EmergencyLocationInfo(
                    id: "401234",
                    addressFormatId: "401234",
                    addressStatus: .deprovisioned,
                    name: "Front desk"
                ),
                site: EmergencyAddressAutoUpdateSiteInfo(id: "401234", name: "Front desk")
            ),
            accountId: "~"
        ))
    }

    func callDeleteEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.deleteEmergencyLocation(
            locationId: "401234", newLocationId: "401234", validateOnly: true, accountId: "~"
        ))
    }

    func callDeleteExtensionEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.deleteExtensionEmergencyLocation(
            locationId: "401234", validateOnly: true, accountId: "~", extensionId: "~"
        ))
    }

    func callDeleteNetwork() async throws {
        try await each(client.automaticLocationUpdates.deleteNetwork(
            networkId: ["401234", "401235"], accountId: "~"
        ))
    }

    func callDeleteSwitch() async throws {
        try await each(client.automaticLocationUpdates.deleteSwitch(
            switchId: ["401234", "401235"], accountId: "~"
        ))
    }

    func callDeleteWirelessPoint() async throws {
        try await each(client.automaticLocationUpdates.deleteWirelessPoint(
            pointId: ["401234", "401235"], accountId: "~"
        ))
    }

    func callGetExtensionEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.getExtensionEmergencyLocation(
            locationId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callGetExtensionEmergencyLocations() async throws {
        try await firstPage(client.automaticLocationUpdates.getExtensionEmergencyLocations(
            domesticCountryId: "401234",
            orderBy: .plusVisibility,
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: ["401234"],
            visibility: .`public`,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListAccountSwitches() async throws {
        try await firstPage(client.automaticLocationUpdates.listAccountSwitches(
            orderBy: ["+startTime"],
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: ["401234"],
            accountId: "~"
        ))
    }

    func callListAutomaticLocationUpdatesUsers() async throws {
        try await firstPage(client.automaticLocationUpdates.listAutomaticLocationUpdatesUsers(
            department: ["Sales"],
            featureEnabled: true,
            orderBy: ["+startTime"],
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: ["401234"],
            type: [.limited],
            accountId: "~"
        ))
    }

    func callListDevicesAutomaticLocationUpdates() async throws {
        try await firstPage(client.automaticLocationUpdates.listDevicesAutomaticLocationUpdates(
            compatibleOnly: true,
            featureEnabled: true,
            modelId: ["401234"],
            orderBy: ["+startTime"],
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: ["401234"],
            accountId: "~"
        ))
    }

    func callListEmergencyLocations() async throws {
        try await firstPage(client.automaticLocationUpdates.listEmergencyLocations(
            addressStatus: .deprovisioned,
            domesticCountryId: "401234",
            orderBy: .plusAddress,
            page: 1,
            perPage: 100,
            searchString: "parcel",
            siteId: ["401234"],
            usageStatus: .active,
            visibility: .`public`,
            accountId: "~"
        ))
    }

    func callListNetworks() async throws {
        try await firstPage(client.automaticLocationUpdates.listNetworks(
            orderBy: ["+startTime"],
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: ["401234"],
            accountId: "~"
        ))
    }

    func callListWirelessPoints() async throws {
        try await firstPage(client.automaticLocationUpdates.listWirelessPoints(
            orderBy: ["+startTime"],
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: ["401234"],
            accountId: "~"
        ))
    }

    func callReadAutomaticLocationUpdatesTask() async throws {
        try await value(client.automaticLocationUpdates.readAutomaticLocationUpdatesTask(
            taskId: "401234", accountId: "~"
        ))
    }

    func callReadEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.readEmergencyLocation(
            locationId: "401234", syncEmergencyAddress: true, accountId: "~"
        ))
    }

    func callReadNetwork() async throws {
        try await value(client.automaticLocationUpdates.readNetwork(networkId: "401234", accountId: "~"))
    }

    func callReadSwitch() async throws {
        try await value(client.automaticLocationUpdates.readSwitch(switchId: "401234", accountId: "~"))
    }

    func callReadWirelessPoint() async throws {
        try await value(client.automaticLocationUpdates.readWirelessPoint(
            pointId: "401234", accountId: "~"
        ))
    }

    func callUpdateEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.updateEmergencyLocation(
            locationId: "401234",
            address: EmergencyAddressResourceRequest(
                city: "Belmont",
                country: "United States",
                countryId: "401234",
                customerName: "Ann Lee",
                state: "California",
                stateId: "401234",
                street: "20 Davis Drive",
                street2: "Suite 100",
                zip: "94002"
            ),
            addressFormatId: "401234",
            name: "Front desk",
            owners: [LocationOwnerInfo(extensionNumber: "101", id: "401234", name: "Front desk")],
            site: EmergencyLocationRequestResource.SiteValue(id: "401234", name: "Front desk"),
            trusted: true,
            visibility: .`public`,
            accountId: "~"
        ))
    }

    func callUpdateExtensionEmergencyLocation() async throws {
        try await value(client.automaticLocationUpdates.updateExtensionEmergencyLocation(
            locationId: "401234",
            address: EmergencyAddressResourceRequest(
                city: "Belmont",
                country: "United States",
                countryId: "401234",
                customerName: "Ann Lee",
                state: "California",
                stateId: "401234",
                street: "20 Davis Drive",
                street2: "Suite 100",
                zip: "94002"
            ),
            addressFormatId: "401234",
            name: "Front desk",
            owners: [LocationOwnerInfo(extensionNumber: "101", id: "401234", name: "Front desk")],
            site: EmergencyLocationRequestResource.SiteValue(id: "401234", name: "Front desk"),
            trusted: true,
            visibility: .`public`,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateMultipleSwitches() async throws {
        try await value(client.automaticLocationUpdates.updateMultipleSwitches(
            records: [
                SwitchInfo(
                    chassisId: "00:00:5e:00:53:02",
                    emergencyAddress: EmergencyAddressInfo(
                        buildingName: "Main building",
                        buildingNumber: "20",
                        city: "Belmont",
                        country: "United States"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    name: "Front desk",
                    port: "Gi1/0/1",
                    site: SwitchSiteInfo(id: "401234", name: "Front desk")
                )
            ],
            accountId: "~"
        ))
    }

    func callUpdateMultipleWirelessPoints() async throws {
        try await value(client.automaticLocationUpdates.updateMultipleWirelessPoints(
            records: [
                UpdateWirelessPoint(
                    bssid: "00:00:5e:00:53:01",
                    emergencyAddress: EmergencyAddressInfo(
                        buildingName: "Main building",
                        buildingNumber: "20",
                        city: "Belmont",
                        country: "United States"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    id: "401234",
                    name: "Front desk",
                    site: EmergencyAddressAutoUpdateSiteInfo(id: "401234", name: "Front desk")
                )
            ],
            accountId: "~"
        ))
    }

    func callUpdateNetwork() async throws {
        try await value(client.automaticLocationUpdates.updateNetwork(
            networkId: "401234",
            name: "Front desk",
            privateIpRanges: [
                PrivateIpRangeInfoRequest(
                    emergencyAddress: LocationUpdatesEmergencyAddressInfoRequest(
                        city: "Belmont",
                        country: "United States",
                        countryName: "United States",
                        customerName: "Ann Lee"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    emergencyLocationId: "401234",
                    endIp: "192.0.2.20",
                    id: "401234",
                    name: "Front desk",
                    startIp: "192.0.2.1"
                )
            ],
            publicIpRanges: [
                PublicIpRangeInfo(endIp: "192.0.2.20", id: "401234", matched: true, startIp: "192.0.2.1")
            ],
            id: "401234",
            site: AutomaticLocationUpdatesSiteInfo(
                code: "401234",
                id: "401234",
                name: "Front desk",
                uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
            ),
            accountId: "~"
        ))
    }

    func callUpdateSwitch() async throws {
        try await value(client.automaticLocationUpdates.updateSwitch(
            switchId: "401234",
            body: SwitchInfo(
                chassisId: "00:00:5e:00:53:02",
                emergencyAddress: EmergencyAddressInfo(
                    buildingName: "Main building",
                    buildingNumber: "20",
                    city: "Belmont",
                    country: "United States",
                    countryId: "401234",
                    countryIsoCode: "US",
                    countryName: "United States",
                    customerName: "Ann Lee",
                    outOfCountry: true,
                    state: "California",
                    stateId: "401234",
                    stateIsoCode: "CA",
                    stateName: "California",
                    street: "20 Davis Drive",
                    street2: "Suite 100",
                    streetType: "Street type",
                    syncStatus: .deleted,
                    zip: "94002"
                ),
                emergencyLocation: EmergencyLocationInfo(
                    id: "401234",
                    addressFormatId: "401234",
                    addressStatus: .deprovisioned,
                    name: "Front desk"
                ),
                name: "Front desk",
                port: "Gi1/0/1",
                site: SwitchSiteInfo(id: "401234", name: "Front desk")
            ),
            accountId: "~"
        ))
    }

    func callUpdateWirelessPoint() async throws {
        try await value(client.automaticLocationUpdates.updateWirelessPoint(
            pointId: "401234",
            body: UpdateWirelessPoint(
                bssid: "00:00:5e:00:53:01",
                emergencyAddress: EmergencyAddressInfo(
                    buildingName: "Main building",
                    buildingNumber: "20",
                    city: "Belmont",
                    country: "United States",
                    countryId: "401234",
                    countryIsoCode: "US",
                    countryName: "United States",
                    customerName: "Ann Lee",
                    outOfCountry: true,
                    state: "California",
                    stateId: "401234",
                    stateIsoCode: "CA",
                    stateName: "California",
                    street: "20 Davis Drive",
                    street2: "Suite 100",
                    streetType: "Street type",
                    syncStatus: .deleted,
                    zip: "94002"
                ),
                emergencyLocation: EmergencyLocationInfo(
                    id: "401234",
                    addressFormatId: "401234",
                    addressStatus: .deprovisioned,
                    name: "Front desk"
                ),
                id: "401234",
                name: "Front desk",
                site: EmergencyAddressAutoUpdateSiteInfo(id: "401234", name: "Front desk")
            ),
            accountId: "~"
        ))
    }

    func callValidateMultipleSwitches() async throws {
        try await value(client.automaticLocationUpdates.validateMultipleSwitches(
            records: [
                SwitchInfo(
                    chassisId: "00:00:5e:00:53:02",
                    emergencyAddress: EmergencyAddressInfo(
                        buildingName: "Main building",
                        buildingNumber: "20",
                        city: "Belmont",
                        country: "United States"
                    ),
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    name: "Front desk",
                    port: "Gi1/0/1",
                    site: SwitchSiteInfo(id: "401234", name: "Front desk")
                )
            ],
            accountId: "~"
        ))
    }

    func callValidateMultipleWirelessPoints() async throws {
        try await value(client.automaticLocationUpdates.validateMultipleWirelessPoints(
            records: [
                WirelessPointInfo(
                    bssid: "00:00:5e:00:53:01",
                    emergencyAddress: EmergencyAddressInfo(
                        buildingName: "Main building",
                        buildingNumber: "20",
                        city: "Belmont",
                        country: "United States"
                    ),
                    name: "Front desk",
                    emergencyLocation: EmergencyLocationInfo(
                        id: "401234",
                        addressFormatId: "401234",
                        addressStatus: .deprovisioned,
                        name: "Front desk"
                    ),
                    id: "401234",
                    site: EmergencyAddressAutoUpdateSiteInfo(id: "401234", name: "Front desk"),
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            accountId: "~"
        ))
    }
}
