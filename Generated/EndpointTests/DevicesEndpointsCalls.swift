// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct DevicesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.addDeviceToInventory, callAddDeviceToInventory)
        calls.add(.bulkAddDevicesV2, callBulkAddDevicesV2)
        calls.add(.deleteDeviceFromInventory, callDeleteDeviceFromInventory)
        calls.add(.listExtensionDevices, callListExtensionDevices)
        calls.add(.listWebAppDevices, callListWebAppDevices)
        calls.add(.readDevice, callReadDevice)
        calls.add(.readDeviceSipInfo, callReadDeviceSipInfo)
        calls.add(.removeDeviceLine, callRemoveDeviceLine)
        calls.add(.replaceDevice, callReplaceDevice)
        calls.add(.updateDevice, callUpdateDevice)
        calls.add(.updateDeviceEmergency, callUpdateDeviceEmergency)
    }

    func callAddDeviceToInventory() async throws {
        try await value(client.devices.addDeviceToInventory(
            quantity: 1, site: AddDeviceToInventoryRequest.SiteValue(id: "401234"), accountId: "~"
        ))
    }

    func callBulkAddDevicesV2() async throws {
        try await value(client.devices.bulkAddDevicesV2(
            records: [
                BulkAddDevicesItem(
                    emergency: BulkAddDevicesItem.Emergency(
                        location: BulkAddDevicesItem.Emergency.Location(id: "401234")
                    ),
                    extension: BulkOperationExtensionReference(id: "401234"),
                    phoneInfo: .phoneNumberDefinitionDirectNumberType(
                        PhoneNumberDefinitionDirectNumberType(
                            phoneNumber: "+16505550100", type: .value(.faxOnly)
                        )
                    ),
                    type: .otherPhone,
                    contactCenterPhoneLine: false,
                    costCenterId: "401234"
                )
            ],
            accountId: "~"
        ))
    }

    func callDeleteDeviceFromInventory() async throws {
        try await value(client.devices.deleteDeviceFromInventory(
            records: [DeleteDeviceFromInventoryRequest.Record(deviceId: "401234")], accountId: "~"
        ))
    }

    func callListExtensionDevices() async throws {
        try await firstPage(client.devices.listExtensionDevices(
            feature: [.bla],
            linePooling: .guest,
            lineType: [.blaPrimary],
            page: 1,
            perPage: 100,
            type: [.hardPhone],
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListWebAppDevices() async throws {
        try await firstPage(client.devices.listWebAppDevices(accountId: "~", extensionId: "~"))
    }

    func callReadDevice() async throws {
        try await value(client.devices.readDevice(
            deviceId: "401234", syncEmergencyAddress: false, accountId: "~"
        ))
    }

    func callReadDeviceSipInfo() async throws {
        try await value(client.devices.readDeviceSipInfo(deviceId: "401234", accountId: "~"))
    }

    func callRemoveDeviceLine() async throws {
        try await value(client.devices.removeDeviceLine(
            deviceId: "401234", body: RemoveLineRequest(keepAssetsInInventory: true), accountId: "~"
        ))
    }

    func callReplaceDevice() async throws {
        try await value(client.devices.replaceDevice(
            deviceId: "401234", targetDeviceId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateDevice() async throws {
        try await value(client.devices.updateDevice(
            deviceId: "401234",
            emergency: DeviceEmergencyInfo(
                address: EmergencyLocationAddressResource(
                    buildingName: "Main building",
                    buildingNumber: "20",
                    city: "Belmont",
                    country: "United States"
                ),
                addressEditableStatus: .anyDevice,
                addressStatus: .deprovisioned,
                location: DeviceEmergencyLocationInfo(
                    addressFormatId: "401234",
                    addressFormatStatus: .actual,
                    id: "401234",
                    name: "Front desk"
                ),
                outOfCountry: true,
                syncStatus: .deleted,
                visibility: .`private`
            ),
            emergencyServiceAddress: EmergencyServiceAddressResourceRequest(
                country: "United States",
                countryId: "401234",
                customerName: "Ann Lee",
                state: "California",
                stateId: "401234",
                street: "20 Davis Drive",
                street2: "Suite 100",
                zip: "94002"
            ),
            extension: DeviceUpdateExtensionInfo(id: "401234"),
            name: "Front desk",
            phoneLines: DeviceUpdatePhoneLinesInfo(phoneLines: [UpdateDevicePhoneInfo(id: "401234")]),
            prestatement: false,
            useAsCommonPhone: true,
            accountId: "~"
        ))
    }

    func callUpdateDeviceEmergency() async throws {
        try await value(client.devices.updateDeviceEmergency(
            deviceId: "401234",
            emergency: DeviceEmergencyInfo(
                address: EmergencyLocationAddressResource(
                    buildingName: "Main building",
                    buildingNumber: "20",
                    city: "Belmont",
                    country: "United States"
                ),
                addressEditableStatus: .anyDevice,
                addressStatus: .deprovisioned,
                location: DeviceEmergencyLocationInfo(
                    addressFormatId: "401234",
                    addressFormatStatus: .actual,
                    id: "401234",
                    name: "Front desk"
                ),
                outOfCountry: true,
                syncStatus: .deleted,
                visibility: .`private`
            ),
            emergencyServiceAddress: EmergencyServiceAddressResourceRequest(
                country: "United States",
                countryId: "401234",
                customerName: "Ann Lee",
                state: "California",
                stateId: "401234",
                street: "20 Davis Drive",
                street2: "Suite 100",
                zip: "94002"
            ),
            extension: DeviceUpdateExtensionInfo(id: "401234"),
            name: "Front desk",
            phoneLines: DeviceUpdatePhoneLinesInfo(phoneLines: [UpdateDevicePhoneInfo(id: "401234")]),
            useAsCommonPhone: true,
            accountId: "~"
        ))
    }
}
