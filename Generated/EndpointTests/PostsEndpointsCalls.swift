// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct PostsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createGlipCard, callCreateGlipCard)
        calls.add(.uploadFile, callUploadFile)
        calls.add(.createGlipGroupPost, callCreateGlipGroupPost)
        calls.add(.createGlipPost, callCreateGlipPost)
        calls.add(.createPost, callCreatePost)
        calls.add(.createGlipPostByGroup, callCreateGlipPostByGroup)
        calls.add(.deleteGlipCard, callDeleteGlipCard)
        calls.add(.deleteGlipPost, callDeleteGlipPost)
        calls.add(.deletePost, callDeletePost)
        calls.add(.listGlipGroupPosts, callListGlipGroupPosts)
        calls.add(.listGlipPosts, callListGlipPosts)
        calls.add(.patchGlipPost, callPatchGlipPost)
        calls.add(.patchPost, callPatchPost)
        calls.add(.readGlipCard, callReadGlipCard)
        calls.add(.readGlipPost, callReadGlipPost)
        calls.add(.readPost, callReadPost)
        calls.add(.listGlipChatPosts, callListGlipChatPosts)
        calls.add(.listPosts, callListPosts)
        calls.add(.listThreadPosts, callListThreadPosts)
        calls.add(.updateGlipCard, callUpdateGlipCard)
        calls.add(.updateGlipPostText, callUpdateGlipPostText)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipCard() async throws {
        try await value(client.posts.createGlipCard(
            GlipGroupPostAttachment(
                allDay: false,
                author: GlipPostAttachmentAuthor(
                    iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                    name: "Front desk",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                color: "Color",
                endTime: "2026-01-16T09:30:00Z",
                endingCondition: "Count",
                fallback: "Fallback",
                fields2: [TMAttachmentFieldsInfo(style: .short, title: "Weekly meeting", value: "North")],
                footnote: GlipPostAttachmentFootnote(
                    iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                    text: "The parcel has arrived.",
                    time: sampleDate("2026-01-15T09:30:00Z")
                ),
                imageUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                intro: "Intro",
                recurrence: .day,
                startTime: "2026-01-15T09:30:00Z",
                text: "The parcel has arrived.",
                thumbnailUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                title: "Weekly meeting",
                type: .card
            ),
            groupId: 401234
        ))
    }

    func callUploadFile() async throws {
        try await value(client.posts.uploadFile(
            sampleFile("file.txt", "text/plain"), groupId: 401234, name: "Front desk"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipGroupPost() async throws {
        try await value(client.posts.createGlipGroupPost(
            groupId: "401234",
            body: GlipGroupPostRequest(
                activity: "Parcels",
                attachments: [
                    GlipGroupPostAttachment(
                        allDay: false,
                        author: GlipPostAttachmentAuthor(
                            iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                            name: "Front desk",
                            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                        ),
                        color: "Color",
                        endTime: "2026-01-16T09:30:00Z",
                        endingCondition: "Count",
                        fallback: "Fallback",
                        fields2: [
                            TMAttachmentFieldsInfo(style: .short, title: "Weekly meeting", value: "North")
                        ],
                        footnote: GlipPostAttachmentFootnote(
                            iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                            text: "The parcel has arrived.",
                            time: sampleDate("2026-01-15T09:30:00Z")
                        ),
                        imageUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                        intro: "Intro",
                        recurrence: .day,
                        startTime: "2026-01-15T09:30:00Z",
                        text: "The parcel has arrived.",
                        thumbnailUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                        title: "Weekly meeting",
                        type: .card
                    )
                ],
                groupId: "401234",
                personIds: ["401234"],
                system: true,
                text: "The parcel has arrived.",
                title: "Weekly meeting"
            )
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipPost() async throws {
        try await value(client.posts.createGlipPost(
            chatId: "401234",
            attachments: [TMAttachmentInfo(id: "401234", type: .card)],
            text: "The parcel has arrived."
        ))
    }

    func callCreatePost() async throws {
        try await value(client.posts.createPost(
            chatId: "401234",
            attachments: [TMAttachmentInfo(id: "401234", type: .card)],
            parentPostId: "401234",
            text: "The parcel has arrived.",
            threadId: "401234"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipPostByGroup() async throws {
        try await value(client.posts.createGlipPostByGroup(
            activity: "Parcels",
            attachments: [
                GlipGroupPostAttachment(
                    allDay: false,
                    author: GlipPostAttachmentAuthor(
                        iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    color: "Color",
                    endTime: "2026-01-16T09:30:00Z",
                    endingCondition: "Count",
                    fallback: "Fallback",
                    fields2: [
                        TMAttachmentFieldsInfo(style: .short, title: "Weekly meeting", value: "North")
                    ],
                    footnote: GlipPostAttachmentFootnote(
                        iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                        text: "The parcel has arrived.",
                        time: sampleDate("2026-01-15T09:30:00Z")
                    ),
                    imageUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                    intro: "Intro",
                    recurrence: .day,
                    startTime: "2026-01-15T09:30:00Z",
                    text: "The parcel has arrived.",
                    thumbnailUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                    title: "Weekly meeting",
                    type: .card
                )
            ],
            groupId: "401234",
            personIds: ["401234"],
            system: true,
            text: "The parcel has arrived.",
            title: "Weekly meeting"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipCard() async throws {
        try await value(client.posts.deleteGlipCard(cardId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipPost() async throws {
        try await value(client.posts.deleteGlipPost(chatId: "401234", postId: "401234"))
    }

    func callDeletePost() async throws {
        try await value(client.posts.deletePost(chatId: "401234", postId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipGroupPosts() async throws {
        try await firstPage(client.posts.listGlipGroupPosts(groupId: "401234", recordCount: 30))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipPosts() async throws {
        try await firstPage(client.posts.listGlipPosts(groupId: "401234", recordCount: 30))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPatchGlipPost() async throws {
        try await value(client.posts.patchGlipPost(
            chatId: "401234", postId: "401234", text: "The parcel has arrived."
        ))
    }

    func callPatchPost() async throws {
        try await value(client.posts.patchPost(
            chatId: "401234", postId: "401234", text: "The parcel has arrived."
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipCard() async throws {
        try await each(client.posts.readGlipCard(cardId: ["401234", "401235"]))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipPost() async throws {
        try await value(client.posts.readGlipPost(chatId: "401234", postId: "401234"))
    }

    func callReadPost() async throws {
        try await value(client.posts.readPost(chatId: "401234", postId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipChatPosts() async throws {
        try await firstPage(client.posts.listGlipChatPosts(chatId: "401234", recordCount: 30))
    }

    func callListPosts() async throws {
        try await firstPage(client.posts.listPosts(chatId: "401234", recordCount: 30))
    }

    func callListThreadPosts() async throws {
        try await firstPage(client.posts.listThreadPosts(
            chatId: "401234", threadId: "401234", recordCount: 30
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUpdateGlipCard() async throws {
        try await value(client.posts.updateGlipCard(
            cardId: "401234",
            body: GlipGroupPostAttachment(
                allDay: false,
                author: GlipPostAttachmentAuthor(
                    iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                    name: "Front desk",
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                color: "Color",
                endTime: "2026-01-16T09:30:00Z",
                endingCondition: "Count",
                fallback: "Fallback",
                fields2: [TMAttachmentFieldsInfo(style: .short, title: "Weekly meeting", value: "North")],
                footnote: GlipPostAttachmentFootnote(
                    iconUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                    text: "The parcel has arrived.",
                    time: sampleDate("2026-01-15T09:30:00Z")
                ),
                imageUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                intro: "Intro",
                recurrence: .day,
                startTime: "2026-01-15T09:30:00Z",
                text: "The parcel has arrived.",
                thumbnailUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                title: "Weekly meeting",
                type: .card
            )
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUpdateGlipPostText() async throws {
        try await value(client.posts.updateGlipPostText(
            groupId: "401234", postId: "401234", body: "The parcel has arrived."
        ))
    }
}
