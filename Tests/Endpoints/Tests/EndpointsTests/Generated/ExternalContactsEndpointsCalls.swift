// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct ExternalContactsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.bulkUploadContacts, callBulkUploadContacts)
        calls.add(.createContact, callCreateContact)
        calls.add(.deleteContact, callDeleteContact)
        calls.add(.getAddressBookBulkUploadTask, callGetAddressBookBulkUploadTask)
        calls.add(.listContacts, callListContacts)
        calls.add(.listFavoriteContacts, callListFavoriteContacts)
        calls.add(.patchContact, callPatchContact)
        calls.add(.readContact, callReadContact)
        calls.add(.syncAddressBook, callSyncAddressBook)
        calls.add(.updateContact, callUpdateContact)
        calls.add(.updateFavoriteContactList, callUpdateFavoriteContactList)
    }

    func callBulkUploadContacts() async throws {
        try await value(client.externalContacts.bulkUploadContacts(
            records: [
                AddressBookBulkUploadResource(
                    contacts: [
                        AddressBookBulkContactResource(
                            company: "Example Inc.",
                            email: "ann@example.com",
                            firstName: "Ann",
                            jobTitle: "Engineer"
                        )
                    ],
                    extensionId: "400101"
                )
            ],
            accountId: "~"
        ))
    }

    func callCreateContact() async throws {
        try await value(client.externalContacts.createContact(
            PersonalContactRequest(
                appInfo: "Parcel desk",
                assistantPhone: "+16505550100",
                birthday: sampleDate("2026-01-15T09:30:00Z"),
                businessAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                businessFax: "+16505550102",
                businessPhone: "+16505550100",
                businessPhone2: "Business phone2",
                callbackPhone: "+16505550100",
                carPhone: "+16505550100",
                company: "Example Inc.",
                companyPhone: "+16505550100",
                email: "ann@example.com",
                email2: "ann@example.com",
                email3: "ann@example.com",
                firstName: "Ann",
                homeAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                homePhone: "+16505550100",
                homePhone2: "Home phone2",
                jobTitle: "Engineer",
                lastName: "Lee",
                middleName: "Mary",
                mobilePhone: "+16505550100",
                nickName: "Annie",
                notes: "Prefers calls in the morning",
                otherAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                otherFax: "+16505550102",
                otherPhone: "+16505550100",
                ringtoneIndex: "Ringtone index",
                webPage: "https://example.com/"
            ),
            dialingPlan: "Dialing plan",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteContact() async throws {
        try await each(client.externalContacts.deleteContact(
            contactId: [401234, 401235], accountId: "~", extensionId: "~"
        ))
    }

    func callGetAddressBookBulkUploadTask() async throws {
        try await value(client.externalContacts.getAddressBookBulkUploadTask(
            taskId: "401234", accountId: "~"
        ))
    }

    func callListContacts() async throws {
        try await firstPage(client.externalContacts.listContacts(
            page: 1,
            perPage: 100,
            phoneNumber: ["+16505550100"],
            sortBy: [.company],
            startsWith: "Starts with",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListFavoriteContacts() async throws {
        try await firstPage(client.externalContacts.listFavoriteContacts(accountId: "~", extensionId: "~"))
    }

    func callPatchContact() async throws {
        try await value(client.externalContacts.patchContact(
            contactId: 401234,
            body: PersonalContactRequest(
                appInfo: "Parcel desk",
                assistantPhone: "+16505550100",
                birthday: sampleDate("2026-01-15T09:30:00Z"),
                businessAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                businessFax: "+16505550102",
                businessPhone: "+16505550100",
                businessPhone2: "Business phone2",
                callbackPhone: "+16505550100",
                carPhone: "+16505550100",
                company: "Example Inc.",
                companyPhone: "+16505550100",
                email: "ann@example.com",
                email2: "ann@example.com",
                email3: "ann@example.com",
                firstName: "Ann",
                homeAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                homePhone: "+16505550100",
                homePhone2: "Home phone2",
                jobTitle: "Engineer",
                lastName: "Lee",
                middleName: "Mary",
                mobilePhone: "+16505550100",
                nickName: "Annie",
                notes: "Prefers calls in the morning",
                otherAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                otherFax: "+16505550102",
                otherPhone: "+16505550100",
                ringtoneIndex: "Ringtone index",
                webPage: "https://example.com/"
            ),
            dialingPlan: "Dialing plan",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadContact() async throws {
        try await each(client.externalContacts.readContact(
            contactId: [401234, 401235], accountId: "~", extensionId: "~"
        ))
    }

    func callSyncAddressBook() async throws {
        try await firstPage(client.externalContacts.syncAddressBook(
            pageId: 401234, perPage: 1, syncType: .fSync, accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateContact() async throws {
        try await value(client.externalContacts.updateContact(
            contactId: 401234,
            body: PersonalContactRequest(
                appInfo: "Parcel desk",
                assistantPhone: "+16505550100",
                birthday: sampleDate("2026-01-15T09:30:00Z"),
                businessAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                businessFax: "+16505550102",
                businessPhone: "+16505550100",
                businessPhone2: "Business phone2",
                callbackPhone: "+16505550100",
                carPhone: "+16505550100",
                company: "Example Inc.",
                companyPhone: "+16505550100",
                email: "ann@example.com",
                email2: "ann@example.com",
                email3: "ann@example.com",
                firstName: "Ann",
                homeAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                homePhone: "+16505550100",
                homePhone2: "Home phone2",
                jobTitle: "Engineer",
                lastName: "Lee",
                middleName: "Mary",
                mobilePhone: "+16505550100",
                nickName: "Annie",
                notes: "Prefers calls in the morning",
                otherAddress: ContactAddressInfo(
                    city: "Belmont",
                    country: "United States",
                    state: "California",
                    street: "20 Davis Drive",
                    zip: "94002"
                ),
                otherFax: "+16505550102",
                otherPhone: "+16505550100",
                ringtoneIndex: "Ringtone index",
                webPage: "https://example.com/"
            ),
            dialingPlan: "Dialing plan",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateFavoriteContactList() async throws {
        try await value(client.externalContacts.updateFavoriteContactList(
            records: [
                FavoriteContactResource(
                    accountId: "400100", contactId: "401234", extensionId: "400101", id: 401234
                )
            ],
            accountId: "~",
            extensionId: "~"
        ))
    }
}
