// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct IVREndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createIVRMenu, callCreateIVRMenu)
        calls.add(.createIVRPrompt, callCreateIVRPrompt)
        calls.add(.deleteIVRPrompt, callDeleteIVRPrompt)
        calls.add(.listIvrPrompts, callListIvrPrompts)
        calls.add(.readIVRMenu, callReadIVRMenu)
        calls.add(.readIVRPrompt, callReadIVRPrompt)
        calls.add(.readIVRPromptContent, callReadIVRPromptContent)
        calls.add(.readIvrMenuList, callReadIvrMenuList)
        calls.add(.updateIVRMenu, callUpdateIVRMenu)
        calls.add(.updateIVRPrompt, callUpdateIVRPrompt)
    }

    func callCreateIVRMenu() async throws {
        try await value(client.ivr.createIVRMenu(
            actions: [
                IvrMenuActionsInfo(
                    action: .connect,
                    extension: IvrMenuExtensionInfo(
                        id: "401234",
                        name: "Front desk",
                        pin: "130842",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    input: .n0,
                    phoneNumber: "+16505550100"
                )
            ],
            extensionNumber: "101",
            name: "Front desk",
            prompt: IvrMenuPromptInfo(
                audio: AudioPromptInfo(
                    id: "401234", uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                language: PromptLanguageInfo(
                    id: "401234",
                    localeCode: "en-US",
                    name: "Front desk",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                mode: .audio,
                text: "The parcel has arrived."
            ),
            promptRepeatCount: 1,
            site: IvrMenuSiteInfo(id: "401234", name: "Front desk"),
            accountId: "~"
        ))
    }

    func callCreateIVRPrompt() async throws {
        try await value(client.ivr.createIVRPrompt(
            attachment: sampleFile("letter.txt", "text/plain"), name: "Front desk", accountId: "~"
        ))
    }

    func callDeleteIVRPrompt() async throws {
        try await value(client.ivr.deleteIVRPrompt(promptId: "401234", accountId: "~"))
    }

    func callListIvrPrompts() async throws {
        try await firstPage(client.ivr.listIvrPrompts(accountId: "~"))
    }

    func callReadIVRMenu() async throws {
        try await value(client.ivr.readIVRMenu(ivrMenuId: "401234", accountId: "~"))
    }

    func callReadIVRPrompt() async throws {
        try await value(client.ivr.readIVRPrompt(promptId: "401234", accountId: "~"))
    }

    func callReadIVRPromptContent() async throws {
        try await media(client.ivr.readIVRPromptContent(
            promptId: "401234",
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~"
        ))
    }

    func callReadIvrMenuList() async throws {
        try await firstPage(client.ivr.readIvrMenuList(accountId: "~"))
    }

    func callUpdateIVRMenu() async throws {
        try await value(client.ivr.updateIVRMenu(
            ivrMenuId: "401234",
            actions: [
                IvrMenuActionsInfo(
                    action: .connect,
                    extension: IvrMenuExtensionInfo(
                        id: "401234",
                        name: "Front desk",
                        pin: "130842",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    input: .n0,
                    phoneNumber: "+16505550100"
                )
            ],
            extensionNumber: "101",
            name: "Front desk",
            prompt: IvrMenuPromptInfo(
                audio: AudioPromptInfo(
                    id: "401234", uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                language: PromptLanguageInfo(
                    id: "401234",
                    localeCode: "en-US",
                    name: "Front desk",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                mode: .audio,
                text: "The parcel has arrived."
            ),
            promptRepeatCount: 1,
            site: IvrMenuSiteInfo(id: "401234", name: "Front desk"),
            accountId: "~"
        ))
    }

    func callUpdateIVRPrompt() async throws {
        try await value(client.ivr.updateIVRPrompt(
            promptId: "401234", filename: "note.txt", accountId: "~"
        ))
    }
}
