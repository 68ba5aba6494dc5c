// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct InternalContactsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.listDirectoryEntries, callListDirectoryEntries)
        calls.add(.readDirectoryEntry, callReadDirectoryEntry)
        calls.add(.readDirectoryFederation, callReadDirectoryFederation)
        calls.add(.searchDirectoryEntries, callSearchDirectoryEntries)
    }

    func callListDirectoryEntries() async throws {
        try await firstPage(client.internalContacts.listDirectoryEntries(
            ifNoneMatch: "33a64df551425fcc",
            accessibleSitesOnly: true,
            page: 1,
            perPage: 1000,
            showFederated: true,
            siteId: "401234",
            type: .announcement,
            typeGroup: .nonUser,
            accountId: "~"
        ))
    }

    func callReadDirectoryEntry() async throws {
        try await value(client.internalContacts.readDirectoryEntry(
            entryId: "401234", accessibleSitesOnly: true, accountId: "~"
        ))
    }

    func callReadDirectoryFederation() async throws {
        try await value(client.internalContacts.readDirectoryFederation(
            rcExtensionId: "400101", types: .adminOnly, accountId: "~"
        ))
    }

    func callSearchDirectoryEntries() async throws {
        try await firstPage(client.internalContacts.searchDirectoryEntries(
            SearchDirectoryEntriesRequest(
                accountIds: ["400100"],
                department: "Sales",
                extensionIds: ["400101"],
                extensionStatuses: [.disabled],
                extensionType: .announcement,
                extensionTypes: [.announcement],
                integrationRoutingTypes: [.account],
                orderBy: [OrderBy(direction: .asc, fieldName: .department, index: 1)],
                page: 1,
                perPage: 1,
                phoneNumberSmsAvailabilityStatuses: [.active],
                phoneNumberSmsCampaignIds: ["401234"],
                searchFields: [.customFieldValue],
                searchString: "parcel",
                showAdminOnlyContacts: false,
                showExternalContacts: false,
                showFederated: true,
                siteId: "401234",
                siteIds: ["401234"]
            ),
            accessibleSitesOnly: true,
            department: "Sales",
            extensionStatus: ["Extension status"],
            extensionType: [.announcement],
            siteId: ["401234"],
            accountId: "~"
        ))
    }
}
