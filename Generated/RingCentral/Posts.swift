// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Writes, reads, changes and deletes posts in chats and uploads files for them.
public nonisolated struct PostsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates a card, event or note and posts it into a group (retired path).
    ///
    /// > Note: Every member of the group sees the card at once.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - groupId: Id of the group or team that gets the card.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createAdaptiveCard of `adaptiveCards`.")
    public func createGlipCard(
        _ body: GlipGroupPostAttachment, groupId: Identifier? = nil) -> Call<GlipPostAttachment> {
        var request = RequestParts(.createGlipCard)
        request.query("groupId", groupId); request.body(body)
        return Call(client, request)
    }

    /// Uploads a file that can then be attached to posts, tasks and other items.
    ///
    /// > Note: The body is at most 30 MB. Send the file itself as the body, with name and groupId in the query; the name is the file's own unless one is given.
    ///
    /// > Note: Corrected: body. Described as a form; the service takes the file itself as the body, of any media type, with its name in the query.
    ///
    /// Permission: `TeamMessaging`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - file: What is sent.
    ///   - groupId: Id of the chat to upload the file to.
    ///   - name: File name with its extension.
    /// - Returns: A call to ask for its `value`.
    public func uploadFile(_ file: FilePart, groupId: Identifier? = nil, name: String? = nil) -> Call<[TMAddFile]> {
        var request = RequestParts(.uploadFile)
        request.query("groupId", groupId); request.query("name", name ?? file.filename); request.raw(file)
        return Call(client, request)
    }

    /// Posts a message into a group given in the path (retired path).
    ///
    /// > Note: Every member of the chat sees the post at once.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group or team.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-127, OAU-129, OAU-149, OAU-213, OAU-232.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createPost.")
    public func createGlipGroupPost(groupId: Identifier, body: GlipGroupPostRequest) -> Call<GlipPost> {
        var request = RequestParts(.createGlipGroupPost)
        request.path(groupId); request.body(body)
        return Call(client, request)
    }

    /// Posts a message with optional attachments into a chat (retired path).
    ///
    /// > Note: Every member of the chat sees the post at once.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - attachments: Existing items to attach.
    ///   - text: Text of the post.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-128, OAU-129.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createPost.", renamed: "createPost(chatId:attachments:parentPostId:text:threadId:)")
    public func createGlipPost(
        chatId: Identifier, attachments: [TMAttachmentInfo]? = nil, text: String? = nil) -> Call<GlipPost> {
        var request = RequestParts(.createGlipPost)
        request.path(chatId); request.body(GlipPostRequest(attachments: attachments, text: text))
        return Call(client, request)
    }

    /// Posts a message with optional attachments into a chat.
    ///
    /// > Note: Every member of the chat sees the post at once.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - attachments: Items to attach, already uploaded or created.
    ///   - parentPostId: Id of the post to reply to.
    ///   - text: Text of the post.
    ///   - threadId: Id of the thread to post into.
    /// - Returns: A call to ask for its `value`.
    public func createPost(
        chatId: Identifier, attachments: [TMAttachmentInfo]? = nil, parentPostId: Identifier? = nil,
        text: String? = nil, threadId: Identifier? = nil) -> Call<TMPostInfo> {
        var request = RequestParts(.createPost)
        request.path(chatId);
        request.body(TMCreatePostRequest(attachments: attachments, parentPostId: parentPostId, text: text, threadId: threadId))
        return Call(client, request)
    }

    /// Posts a message into a group given in the body (retired path).
    ///
    /// > Note: Every member of the chat sees the post at once.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - activity: Headline telling which activity made the post.
    ///   - attachments: Cards, events and notes to attach.
    ///   - groupId: Id of the group to post into.
    ///   - personIds: Ids of the people the post is for.
    ///   - system: Whether the post counts as one of the system.
    ///   - text: Text of the item.
    ///   - title: Title, as shown to people.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createPost.")
    public func createGlipPostByGroup(
        activity: String? = nil, attachments: [GlipGroupPostAttachment]? = nil, groupId: Identifier? = nil,
        personIds: [Identifier]? = nil, system: Bool? = nil, text: String? = nil,
        title: String? = nil) -> Call<GlipPost> {
        var request = RequestParts(.createGlipPostByGroup)
        request.body(GlipGroupPostRequest(activity: activity, attachments: attachments, groupId: groupId, personIds: personIds, system: system, text: text, title: title))
        return Call(client, request)
    }

    /// Deletes a card (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter cardId: Identifier of the card.
    /// - Returns: A call to `send()`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteAdaptiveCard of `adaptiveCards`.")
    public func deleteGlipCard(cardId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipCard)
        request.path(cardId)
        return Call(client, request)
    }

    /// Deletes a post from a chat (retired path).
    ///
    /// > Note: The post disappears for every member of the chat.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - postId: Identifier of the post.
    /// - Returns: A call to `send()`. Known errors: OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deletePost.", renamed: "deletePost(chatId:postId:)")
    public func deleteGlipPost(chatId: Identifier, postId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipPost)
        request.path(chatId); request.path(postId)
        return Call(client, request)
    }

    /// Deletes a post from a chat.
    ///
    /// > Note: The post disappears for every member of the chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - postId: Identifier of the post.
    /// - Returns: A call to `send()`.
    public func deletePost(chatId: Identifier, postId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deletePost)
        request.path(chatId); request.path(postId)
        return Call(client, request)
    }

    /// Lists the posts of a group given in the path (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group or team.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most posts to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-301, OAU-128, OAU-129, OAU-149, OAU-213.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listPosts.")
    public func listGlipGroupPosts(
        groupId: Identifier, pageToken: String? = nil, recordCount: Int? = nil) -> Call<GlipPostList> {
        var request = RequestParts(.listGlipGroupPosts)
        request.path(groupId); request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists posts of a group given in the query (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group or team.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most posts to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listPosts.")
    public func listGlipPosts(
        groupId: Identifier? = nil, pageToken: String? = nil, recordCount: Int64? = nil) -> Call<GlipPostList> {
        var request = RequestParts(.listGlipPosts)
        request.query("groupId", groupId); request.query("pageToken", pageToken);
        request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Changes the text of a post (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - postId: Identifier of the post.
    ///   - text: Text that replaces the old one.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use patchPost.", renamed: "patchPost(chatId:postId:text:)")
    public func patchGlipPost(chatId: Identifier, postId: Identifier, text: String? = nil) -> Call<GlipPost> {
        var request = RequestParts(.patchGlipPost)
        request.path(chatId); request.path(postId); request.body(GlipPostChanges(text: text))
        return Call(client, request)
    }

    /// Changes the text of a post.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - postId: Identifier of the post.
    ///   - text: Text that replaces the old one.
    /// - Returns: A call to ask for its `value`.
    public func patchPost(chatId: Identifier, postId: Identifier, text: String? = nil) -> Call<TMPostInfo> {
        var request = RequestParts(.patchPost)
        request.path(chatId); request.path(postId); request.body(TMUpdatePostRequest(text: text))
        return Call(client, request)
    }

    /// Reads one or several cards by id (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter cardId: Id of the card, or several separated by commas.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readAdaptiveCard of `adaptiveCards`.")
    public func readGlipCard(cardId: [Identifier]) -> Call<BatchOf<GlipPostAttachment>> {
        var request = RequestParts(.readGlipCard)
        request.pathList(cardId)
        return Call(client, request)
    }

    /// Reads one post of a chat (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - postId: Identifier of the post.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readPost.", renamed: "readPost(chatId:postId:)")
    public func readGlipPost(chatId: Identifier, postId: Identifier) -> Call<GlipPost> {
        var request = RequestParts(.readGlipPost)
        request.path(chatId); request.path(postId)
        return Call(client, request)
    }

    /// Reads one post of a chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - postId: Identifier of the post.
    /// - Returns: A call to ask for its `value`.
    public func readPost(chatId: Identifier, postId: Identifier) -> Call<TMPostInfo> {
        var request = RequestParts(.readPost)
        request.path(chatId); request.path(postId)
        return Call(client, request)
    }

    /// Lists the posts of a chat (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most posts to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listPosts.", renamed: "listPosts(chatId:pageToken:recordCount:)")
    public func listGlipChatPosts(
        chatId: Identifier, pageToken: String? = nil, recordCount: Int? = nil) -> Call<GlipPostList> {
        var request = RequestParts(.listGlipChatPosts)
        request.path(chatId); request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the posts of a chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most posts to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listPosts(
        chatId: Identifier, pageToken: String? = nil, recordCount: Int? = nil) -> Call<TMPostsList> {
        var request = RequestParts(.listPosts)
        request.path(chatId); request.query("pageToken", pageToken); request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Lists the posts of one thread of a chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - threadId: Identifier of the thread.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most posts to return on one page, up to 250. At most 250. Default: `30`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThreadPosts(
        chatId: Identifier, threadId: Identifier, pageToken: String? = nil,
        recordCount: Int? = nil) -> Call<TMPostsList> {
        var request = RequestParts(.listThreadPosts)
        request.path(chatId); request.path(threadId); request.query("pageToken", pageToken);
        request.query("recordCount", recordCount)
        return Call(client, request)
    }

    /// Replaces the content of a card (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - cardId: Identifier of the card.
    ///   - body: What is sent.
    /// - Returns: A call to `send()`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use updateAdaptiveCard of `adaptiveCards`.")
    public func updateGlipCard(cardId: Identifier, body: GlipGroupPostAttachment) -> Call<Empty> {
        var request = RequestParts(.updateGlipCard)
        request.path(cardId); request.body(body)
        return Call(client, request)
    }

    /// Replaces the text of a group's post, sent as plain text (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - groupId: Id of the group or team.
    ///   - postId: Identifier of the post.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`. Also as `text/plain`, by `media(as:)`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use patchPost.")
    public func updateGlipPostText(groupId: Identifier, postId: Identifier, body: String) -> Call<String> {
        var request = RequestParts(.updateGlipPostText)
        request.path(groupId); request.path(postId); request.text(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/cards`
    public static let createGlipCard = APIOperation(
        "createGlipCard", .post, "/restapi/v1.0/glip/cards", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/files`
    public static let uploadFile = APIOperation(
        "createGlipFileNew", .post, "/team-messaging/v1/files", area: "Posts", permission: "TeamMessaging",
        rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/glip/groups/{groupId}/posts`
    public static let createGlipGroupPost = APIOperation(
        "createGlipGroupPost", .post, "/restapi/v1.0/glip/groups/{groupId}/posts", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /restapi/v1.0/glip/chats/{chatId}/posts`
    public static let createGlipPost = APIOperation(
        "createGlipPost", .post, "/restapi/v1.0/glip/chats/{chatId}/posts", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/chats/{chatId}/posts`
    public static let createPost = APIOperation(
        "createGlipPostNew", .post, "/team-messaging/v1/chats/{chatId}/posts", area: "Posts",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/posts`
    public static let createGlipPostByGroup = APIOperation(
        "createPost", .post, "/restapi/v1.0/glip/posts", area: "Posts", permission: "Glip", userPermission: "Glip",
        rateGroup: "Light", access: .write, lifecycle: .retired)
    /// `DELETE /restapi/v1.0/glip/cards/{cardId}`
    public static let deleteGlipCard = APIOperation(
        "deleteGlipCard", .delete, "/restapi/v1.0/glip/cards/{cardId}", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /restapi/v1.0/glip/chats/{chatId}/posts/{postId}`
    public static let deleteGlipPost = APIOperation(
        "deleteGlipPost", .delete, "/restapi/v1.0/glip/chats/{chatId}/posts/{postId}", area: "Posts",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`
    public static let deletePost = APIOperation(
        "deleteGlipPostNew", .delete, "/team-messaging/v1/chats/{chatId}/posts/{postId}", area: "Posts",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/groups/{groupId}/posts`
    public static let listGlipGroupPosts = APIOperation(
        "listGlipGroupPosts", .get, "/restapi/v1.0/glip/groups/{groupId}/posts", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/posts`
    public static let listGlipPosts = APIOperation(
        "listGlipPosts", .get, "/restapi/v1.0/glip/posts", area: "Posts", permission: "Glip", userPermission: "Glip",
        rateGroup: "Light", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `PATCH /restapi/v1.0/glip/chats/{chatId}/posts/{postId}`
    public static let patchGlipPost = APIOperation(
        "patchGlipPost", .patch, "/restapi/v1.0/glip/chats/{chatId}/posts/{postId}", area: "Posts",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`
    public static let patchPost = APIOperation(
        "patchGlipPostNew", .patch, "/team-messaging/v1/chats/{chatId}/posts/{postId}", area: "Posts",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/cards/{cardId}`
    public static let readGlipCard = APIOperation(
        "readGlipCard", .get, "/restapi/v1.0/glip/cards/{cardId}", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, batchLimit: 50, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/chats/{chatId}/posts/{postId}`
    public static let readGlipPost = APIOperation(
        "readGlipPost", .get, "/restapi/v1.0/glip/chats/{chatId}/posts/{postId}", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`
    public static let readPost = APIOperation(
        "readGlipPostNew", .get, "/team-messaging/v1/chats/{chatId}/posts/{postId}", area: "Posts",
        permission: "TeamMessaging", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/glip/chats/{chatId}/posts`
    public static let listGlipChatPosts = APIOperation(
        "readGlipPosts", .get, "/restapi/v1.0/glip/chats/{chatId}/posts", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /team-messaging/v1/chats/{chatId}/posts`
    public static let listPosts = APIOperation(
        "readGlipPostsNew", .get, "/team-messaging/v1/chats/{chatId}/posts", area: "Posts",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read, paging: .recordCountToken)
    /// `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`
    public static let listThreadPosts = APIOperation(
        "readGlipThreadPostsNew", .get, "/team-messaging/v1/chats/{chatId}/threads/{threadId}/posts", area: "Posts",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read, paging: .recordCountToken)
    /// `PUT /restapi/v1.0/glip/cards/{cardId}`
    public static let updateGlipCard = APIOperation(
        "updateGlipCard", .put, "/restapi/v1.0/glip/cards/{cardId}", area: "Posts", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `PUT /restapi/v1.0/glip/groups/{groupId}/posts/{postId}/text`
    public static let updateGlipPostText = APIOperation(
        "updateGlipPostText", .put, "/restapi/v1.0/glip/groups/{groupId}/posts/{postId}/text", area: "Posts",
        permission: "Glip", userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
}

/// A card, event or note to attach to a post (retired form).
public nonisolated struct GlipGroupPostAttachment: Model {
    /// Whether the event lasts whole days. Default: `false`.
    public var allDay: Optional<Bool>
    /// Author shown on a card.
    public var author: Optional<GlipPostAttachmentAuthor>
    /// Color in which the item is shown.
    public var color: Optional<String>
    /// When an event ends, ISO 8601.
    public var endTime: Optional<String>
    /// What ends the repetition of an event.
    public var endingCondition: Optional<String>
    /// Plain text shown where the attachment cannot be displayed.
    public var fallback: Optional<String>
    /// Titled fields shown in the attachment.
    public var fields2: Optional<[TMAttachmentFieldsInfo]>
    /// Footnote shown below the attachment.
    public var footnote: Optional<GlipPostAttachmentFootnote>
    /// Address of the image.
    public var imageUri: Optional<String>
    /// Text shown before the attachment.
    public var intro: Optional<String>
    /// How often an event repeats.
    public var recurrence: Optional<GlipGroupPostAttachment.Recurrence>
    /// When an event starts, ISO 8601.
    public var startTime: Optional<String>
    /// Text of a card.
    public var text: Optional<String>
    /// Address of the thumbnail image.
    public var thumbnailUri: Optional<String>
    /// Title of the attached item.
    public var title: Optional<String>
    /// Kind of the attached item. Default: `Card`.
    public var type: Optional<GlipGroupPostAttachment.Kind>
    public init(
        allDay: Bool? = nil, author: GlipPostAttachmentAuthor? = nil, color: String? = nil, endTime: String? = nil,
        endingCondition: String? = nil, fallback: String? = nil, fields2: [TMAttachmentFieldsInfo]? = nil,
        footnote: GlipPostAttachmentFootnote? = nil, imageUri: String? = nil, intro: String? = nil,
        recurrence: GlipGroupPostAttachment.Recurrence? = nil, startTime: String? = nil, text: String? = nil,
        thumbnailUri: String? = nil, title: String? = nil, type: GlipGroupPostAttachment.Kind? = nil) {
        self.allDay = allDay; self.author = author; self.color = color; self.endTime = endTime;
        self.endingCondition = endingCondition; self.fallback = fallback; self.fields2 = fields2;
        self.footnote = footnote; self.imageUri = imageUri; self.intro = intro; self.recurrence = recurrence;
        self.startTime = startTime; self.text = text; self.thumbnailUri = thumbnailUri; self.title = title;
        self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("author", &self.author);
        fields.field("color", &self.color); fields.field("endTime", &self.endTime);
        fields.field("endingCondition", &self.endingCondition); fields.field("fallback", &self.fallback);
        fields.list("fields", &self.fields2); fields.field("footnote", &self.footnote);
        fields.field("imageUri", &self.imageUri); fields.field("intro", &self.intro);
        fields.field("recurrence", &self.recurrence); fields.field("startTime", &self.startTime);
        fields.field("text", &self.text); fields.field("thumbnailUri", &self.thumbnailUri);
        fields.field("title", &self.title); fields.field("type", &self.type)
    }

    /// How often an event repeats.
    public typealias Recurrence = OpenEnum<RecurrenceValues>
    public enum RecurrenceValues {}

    /// Kind of the attached item.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A post for a group, with attachments (retired form).
public nonisolated struct GlipGroupPostRequest: Model {
    /// Headline telling which activity made the post.
    public var activity: Optional<String>
    /// Cards, events and notes to attach.
    public var attachments: Optional<[GlipGroupPostAttachment]>
    /// Id of the group to post into.
    public var groupId: Optional<Identifier>
    /// Ids of the people the post is for.
    public var personIds: Optional<[Identifier]>
    /// Whether the post counts as one of the system.
    public var system: Optional<Bool>
    /// Text of the item.
    public var text: Optional<String>
    /// Title, as shown to people.
    public var title: Optional<String>
    public init(
        activity: String? = nil, attachments: [GlipGroupPostAttachment]? = nil, groupId: Identifier? = nil,
        personIds: [Identifier]? = nil, system: Bool? = nil, text: String? = nil, title: String? = nil) {
        self.activity = activity; self.attachments = attachments; self.groupId = groupId; self.personIds = personIds;
        self.system = system; self.text = text; self.title = title
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activity", &self.activity); fields.list("attachments", &self.attachments);
        fields.field("groupId", &self.groupId); fields.list("personIds", &self.personIds);
        fields.field("system", &self.system); fields.field("text", &self.text); fields.field("title", &self.title)
    }
}

/// A message to post into a chat (retired form).
public nonisolated struct GlipPostRequest: Model {
    /// Existing items to attach.
    public var attachments: Optional<[TMAttachmentInfo]>
    /// Text of the post.
    public var text: Optional<String>
    public init(attachments: [TMAttachmentInfo]? = nil, text: String? = nil) {
        self.attachments = attachments; self.text = text
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("text", &self.text)
    }
}

/// New text of a post (retired form).
public nonisolated struct GlipPostChanges: Model {
    /// Text that replaces the old one.
    public var text: Optional<String>
    public init(text: String? = nil) { self.text = text }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("text", &self.text) }
}

/// A post in a chat (retired form).
public nonisolated struct GlipPost: Model, ResponseValue {
    /// Headline telling which activity made the post.
    public var activity: Optional<String>
    /// Identifiers of the people added to the chat.
    public var addedPersonIds: Optional<[Identifier]>
    /// Files, cards and other items attached to the post.
    public var attachments: Optional<[GlipPostAttachment]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the person who wrote the post.
    public var creatorId: Optional<Identifier>
    /// Id of the chat the post is in.
    public var groupId: Optional<Identifier>
    /// Emoji used as the icon of the post.
    public var iconEmoji: Optional<String>
    /// Address of the icon.
    public var iconUri: Optional<String>
    /// Id of the post.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// People and objects mentioned in the text.
    public var mentions: Optional<[TMMentionsInfo]>
    /// Text of the post.
    public var text: Optional<String>
    /// Title, as shown to people.
    public var title: Optional<String>
    /// What the post is: a message, or a notice that people joined or were added.
    public var type: Optional<GlipPost.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        activity: String? = nil, addedPersonIds: [Identifier]? = nil, attachments: [GlipPostAttachment]? = nil,
        creationTime: Foundation.Date? = nil, creatorId: Identifier? = nil, groupId: Identifier? = nil,
        iconEmoji: String? = nil, iconUri: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, mentions: [TMMentionsInfo]? = nil, text: String? = nil,
        title: String? = nil, type: GlipPost.Kind? = nil) {
        self.activity = activity; self.addedPersonIds = addedPersonIds; self.attachments = attachments;
        self.creationTime = creationTime; self.creatorId = creatorId; self.groupId = groupId;
        self.iconEmoji = iconEmoji; self.iconUri = iconUri; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.mentions = mentions; self.text = text; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activity", &self.activity); fields.list("addedPersonIds", &self.addedPersonIds);
        fields.list("attachments", &self.attachments); fields.field("creationTime", &self.creationTime);
        fields.field("creatorId", &self.creatorId); fields.field("groupId", &self.groupId);
        fields.field("iconEmoji", &self.iconEmoji); fields.field("iconUri", &self.iconUri);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.list("mentions", &self.mentions); fields.field("text", &self.text); fields.field("title", &self.title);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// What the post is: a message, or a notice that people joined or were added.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of posts (retired form).
public nonisolated struct GlipPostList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Posts of this page.
    public var records: [GlipPost]
    private var _unknownMembers: UnknownMembers
    public init(records: [GlipPost], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// An uploaded file.
public nonisolated struct TMAddFile: Model {
    /// Address from which the file is downloaded.
    public var contentUri: String
    /// Id of the file, with which it is attached to posts.
    public var id: Identifier
    /// Name of the file.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(contentUri: String, id: Identifier, name: String? = nil) {
        self.contentUri = contentUri; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(contentUri: .init(blank), id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentUri", &self.contentUri); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// Author shown on an attached card.
public nonisolated struct TMAttachmentAuthorInfo: Model {
    /// Address of the author's picture.
    public var iconUri: Optional<String>
    /// Name of the author.
    public var name: Optional<String>
    /// Web page of the author.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(iconUri: String? = nil, name: String? = nil, uri: String? = nil) {
        self.iconUri = iconUri; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("iconUri", &self.iconUri); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Footnote of an attached card.
public nonisolated struct TMAttachmentFootnoteInfo: Model {
    /// Address of the footnote's icon.
    public var iconUri: Optional<String>
    /// Text of the footnote.
    public var text: Optional<String>
    /// Time shown in the footnote, ISO 8601.
    public var time: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(iconUri: String? = nil, text: String? = nil, time: Foundation.Date? = nil) {
        self.iconUri = iconUri; self.text = text; self.time = time; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("iconUri", &self.iconUri); fields.field("text", &self.text); fields.field("time", &self.time);
        fields.unknown(&self._unknownMembers)
    }
}

/// A message to post into a chat.
public nonisolated struct TMCreatePostRequest: Model {
    /// Items to attach, already uploaded or created.
    public var attachments: Optional<[TMAttachmentInfo]>
    /// Id of the post to reply to.
    public var parentPostId: Optional<Identifier>
    /// Text of the post.
    public var text: Optional<String>
    /// Id of the thread to post into.
    public var threadId: Optional<Identifier>
    public init(
        attachments: [TMAttachmentInfo]? = nil, parentPostId: Identifier? = nil, text: String? = nil,
        threadId: Identifier? = nil) {
        self.attachments = attachments; self.parentPostId = parentPostId; self.text = text; self.threadId = threadId
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("parentPostId", &self.parentPostId);
        fields.field("text", &self.text); fields.field("threadId", &self.threadId)
    }
}

/// A file, card, event, note or task attached to a post.
public nonisolated struct TMMessageAttachmentInfo: Model {
    /// Whether the event lasts whole days. Default: `false`.
    public var allDay: Optional<Bool>
    /// Author shown on a card.
    public var author: Optional<TMAttachmentAuthorInfo>
    /// Color in which the item is shown. Default: `Black`.
    public var color: Optional<TMMessageAttachmentInfo.Color>
    /// Address from which an attached file is downloaded.
    public var contentUri: Optional<String>
    /// Id of the person who created the item.
    public var creatorId: Optional<Identifier>
    /// Longer description, in plain words.
    public var description: Optional<String>
    /// When an event ends, ISO 8601.
    public var endTime: Optional<Foundation.Date>
    /// Plain text shown where the attachment cannot be displayed.
    public var fallback: Optional<String>
    /// Titled fields shown in the attachment.
    public var fields2: Optional<[TMAttachmentFieldsInfo]>
    /// Footnote shown below the attachment.
    public var footnote: Optional<TMAttachmentFootnoteInfo>
    /// Id of the attached item.
    public var id: Optional<Identifier>
    /// Address of the image.
    public var imageUri: Optional<String>
    /// Text shown before the attachment.
    public var intro: Optional<String>
    /// Place of an event.
    public var location: Optional<String>
    /// Name of an attached file.
    public var name: Optional<String>
    /// How often an event repeats.
    public var recurrence: Optional<EventRecurrenceInfo>
    /// When an event starts, ISO 8601.
    public var startTime: Optional<Foundation.Date>
    /// Text of a card.
    public var text: Optional<String>
    /// Address of the thumbnail image.
    public var thumbnailUri: Optional<String>
    /// Title of the attached item.
    public var title: Optional<String>
    /// What kind of item is attached. Default: `Card`.
    public var type: Optional<TMMessageAttachmentInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        allDay: Bool? = nil, author: TMAttachmentAuthorInfo? = nil, color: TMMessageAttachmentInfo.Color? = nil,
        contentUri: String? = nil, creatorId: Identifier? = nil, description: String? = nil,
        endTime: Foundation.Date? = nil, fallback: String? = nil, fields2: [TMAttachmentFieldsInfo]? = nil,
        footnote: TMAttachmentFootnoteInfo? = nil, id: Identifier? = nil, imageUri: String? = nil,
        intro: String? = nil, location: String? = nil, name: String? = nil, recurrence: EventRecurrenceInfo? = nil,
        startTime: Foundation.Date? = nil, text: String? = nil, thumbnailUri: String? = nil, title: String? = nil,
        type: TMMessageAttachmentInfo.Kind? = nil) {
        self.allDay = allDay; self.author = author; self.color = color; self.contentUri = contentUri;
        self.creatorId = creatorId; self.description = description; self.endTime = endTime; self.fallback = fallback;
        self.fields2 = fields2; self.footnote = footnote; self.id = id; self.imageUri = imageUri; self.intro = intro;
        self.location = location; self.name = name; self.recurrence = recurrence; self.startTime = startTime;
        self.text = text; self.thumbnailUri = thumbnailUri; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("author", &self.author);
        fields.field("color", &self.color); fields.field("contentUri", &self.contentUri);
        fields.field("creatorId", &self.creatorId); fields.field("description", &self.description);
        fields.field("endTime", &self.endTime); fields.field("fallback", &self.fallback);
        fields.list("fields", &self.fields2); fields.field("footnote", &self.footnote); fields.field("id", &self.id);
        fields.field("imageUri", &self.imageUri); fields.field("intro", &self.intro);
        fields.field("location", &self.location); fields.field("name", &self.name);
        fields.field("recurrence", &self.recurrence); fields.field("startTime", &self.startTime);
        fields.field("text", &self.text); fields.field("thumbnailUri", &self.thumbnailUri);
        fields.field("title", &self.title); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// What kind of item is attached.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A post in a chat.
public nonisolated struct TMPostInfo: Model, ResponseValue {
    /// Headline telling which activity made the post.
    public var activity: Optional<String>
    /// Identifiers of the people added to the chat.
    public var addedPersonIds: Optional<[Identifier]>
    /// Files, cards and other items attached to the post.
    public var attachments: Optional<[TMMessageAttachmentInfo]>
    /// When the post was made, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the person who wrote the post.
    public var creatorId: Optional<Identifier>
    /// Id of the chat the post is in.
    public var groupId: Optional<Identifier>
    /// Emoji used as the icon of the post.
    public var iconEmoji: Optional<String>
    /// Address of the icon.
    public var iconUri: Optional<String>
    /// Id of the post.
    public var id: Optional<Identifier>
    /// Whether the post starts a thread.
    public var isParent: Optional<Bool>
    /// When the post was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// People and objects mentioned in the text.
    public var mentions: Optional<[TMMentionsInfo]>
    /// Id of the post this one replies to.
    public var parentPostId: Optional<Identifier>
    /// Text of the post.
    public var text: Optional<String>
    /// Id of the thread the post belongs to.
    public var threadId: Optional<Identifier>
    /// Title of the post.
    public var title: Optional<String>
    /// What the post is: a message, or a notice that people joined or were added.
    public var type: Optional<TMPostInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        activity: String? = nil, addedPersonIds: [Identifier]? = nil, attachments: [TMMessageAttachmentInfo]? = nil,
        creationTime: Foundation.Date? = nil, creatorId: Identifier? = nil, groupId: Identifier? = nil,
        iconEmoji: String? = nil, iconUri: String? = nil, id: Identifier? = nil, isParent: Bool? = nil,
        lastModifiedTime: Foundation.Date? = nil, mentions: [TMMentionsInfo]? = nil, parentPostId: Identifier? = nil,
        text: String? = nil, threadId: Identifier? = nil, title: String? = nil, type: TMPostInfo.Kind? = nil) {
        self.activity = activity; self.addedPersonIds = addedPersonIds; self.attachments = attachments;
        self.creationTime = creationTime; self.creatorId = creatorId; self.groupId = groupId;
        self.iconEmoji = iconEmoji; self.iconUri = iconUri; self.id = id; self.isParent = isParent;
        self.lastModifiedTime = lastModifiedTime; self.mentions = mentions; self.parentPostId = parentPostId;
        self.text = text; self.threadId = threadId; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activity", &self.activity); fields.list("addedPersonIds", &self.addedPersonIds);
        fields.list("attachments", &self.attachments); fields.field("creationTime", &self.creationTime);
        fields.field("creatorId", &self.creatorId); fields.field("groupId", &self.groupId);
        fields.field("iconEmoji", &self.iconEmoji); fields.field("iconUri", &self.iconUri);
        fields.field("id", &self.id); fields.field("isParent", &self.isParent);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.list("mentions", &self.mentions);
        fields.field("parentPostId", &self.parentPostId); fields.field("text", &self.text);
        fields.field("threadId", &self.threadId); fields.field("title", &self.title);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// What the post is: a message, or a notice that people joined or were added.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of posts.
public nonisolated struct TMPostsList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Posts of this page.
    public var records: [TMPostInfo]
    private var _unknownMembers: UnknownMembers
    public init(records: [TMPostInfo], navigation: TMNavigationInfo? = nil) {
        self.records = records; self.navigation = navigation; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// New text of a post.
public nonisolated struct TMUpdatePostRequest: Model {
    /// Text that replaces the old one.
    public var text: Optional<String>
    public init(text: String? = nil) { self.text = text }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("text", &self.text) }
}

nonisolated extension OpenEnum where Values == GlipGroupPostAttachment.RecurrenceValues {
    public static var day: Self { Self("Day") }
    public static var month: Self { Self("Month") }
    public static var noneValue: Self { Self("None") }
    public static var week: Self { Self("Week") }
    public static var weekday: Self { Self("Weekday") }
    public static var year: Self { Self("Year") }
}

nonisolated extension OpenEnum where Values == GlipGroupPostAttachment.KindValues {
    public static var card: Self { Self("Card") }
    public static var event: Self { Self("Event") }
    public static var note: Self { Self("Note") }
}

nonisolated extension OpenEnum where Values == GlipPost.KindValues {
    public static var personJoined: Self { Self("PersonJoined") }
    public static var personsAdded: Self { Self("PersonsAdded") }
    public static var textMessage: Self { Self("TextMessage") }
}

nonisolated extension GlipPostList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipPost] { self.records }
}

nonisolated extension OpenEnum where Values == TMMessageAttachmentInfo.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == TMMessageAttachmentInfo.KindValues {
    public static var card: Self { Self("Card") }
    public static var event: Self { Self("Event") }
    public static var file: Self { Self("File") }
    public static var note: Self { Self("Note") }
    public static var task: Self { Self("Task") }
}

nonisolated extension OpenEnum where Values == TMPostInfo.KindValues {
    public static var personJoined: Self { Self("PersonJoined") }
    public static var personsAdded: Self { Self("PersonsAdded") }
    public static var textMessage: Self { Self("TextMessage") }
}

nonisolated extension TMPostsList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMPostInfo] { self.records }
}
#endif

#if Everything || Events
/// A post after it was added, changed or removed.
public nonisolated struct PostEventBody: Model {
    /// What an app did, shown beside its name.
    public var activity: Optional<String>
    /// Ids of the people who were added to the chat.
    public var addedPersonsIds: Optional<[Identifier]>
    /// Files, cards and other items attached to the post.
    public var attachments: Optional<[GlipPostAttachment]>
    /// When the post was written, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the person who wrote the post.
    public var creatorId: Optional<Identifier>
    /// What happened to the post.
    public var eventType: Optional<PostEventBody.EventType>
    /// Id of the chat the post is in.
    public var groupId: Optional<Identifier>
    /// Emoji shown in place of a picture.
    public var iconEmoji: Optional<String>
    /// Address of the picture shown beside the post.
    public var iconUri: Optional<String>
    /// Id of the post.
    public var id: Optional<Identifier>
    /// When the post last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// People and items mentioned in the post.
    public var mentions: Optional<[TMMentionsInfo]>
    /// Ids of the people who were removed from the chat.
    public var removedPersonsIds: Optional<[Identifier]>
    /// Text of the post.
    public var text: Optional<String>
    /// Title of the post.
    public var title: Optional<String>
    /// What the post is: a message, a card, or a notice of people who came.
    public var type: Optional<PostEventBody.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        activity: String? = nil, addedPersonsIds: [Identifier]? = nil, attachments: [GlipPostAttachment]? = nil,
        creationTime: Foundation.Date? = nil, creatorId: Identifier? = nil, eventType: PostEventBody.EventType? = nil,
        groupId: Identifier? = nil, iconEmoji: String? = nil, iconUri: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, mentions: [TMMentionsInfo]? = nil,
        removedPersonsIds: [Identifier]? = nil, text: String? = nil, title: String? = nil,
        type: PostEventBody.Kind? = nil) {
        self.activity = activity; self.addedPersonsIds = addedPersonsIds; self.attachments = attachments;
        self.creationTime = creationTime; self.creatorId = creatorId; self.eventType = eventType;
        self.groupId = groupId; self.iconEmoji = iconEmoji; self.iconUri = iconUri; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.mentions = mentions;
        self.removedPersonsIds = removedPersonsIds; self.text = text; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("activity", &self.activity); fields.list("addedPersonsIds", &self.addedPersonsIds);
        fields.list("attachments", &self.attachments); fields.field("creationTime", &self.creationTime);
        fields.field("creatorId", &self.creatorId); fields.field("eventType", &self.eventType);
        fields.field("groupId", &self.groupId); fields.field("iconEmoji", &self.iconEmoji);
        fields.field("iconUri", &self.iconUri); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.list("mentions", &self.mentions);
        fields.list("removedPersonsIds", &self.removedPersonsIds); fields.field("text", &self.text);
        fields.field("title", &self.title); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// What happened to the post.
    public typealias EventType = OpenEnum<EventTypeValues>
    public enum EventTypeValues {}

    /// What the post is: a message, a card, or a notice of people who came.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == PostEventBody.EventTypeValues {
    public static var postAdded: Self { Self("PostAdded") }
    public static var postChanged: Self { Self("PostChanged") }
    public static var postRemoved: Self { Self("PostRemoved") }
}

nonisolated extension OpenEnum where Values == PostEventBody.KindValues {
    public static var card: Self { Self("Card") }
    public static var personJoined: Self { Self("PersonJoined") }
    public static var personsAdded: Self { Self("PersonsAdded") }
    public static var textMessage: Self { Self("TextMessage") }
}
#endif

#if Everything || Events || TeamMessaging
/// A card, event, file, note or task attached to a post (retired form).
public nonisolated struct GlipPostAttachment: Model, ResponseValue {
    /// Whether the event lasts whole days. Default: `false`.
    public var allDay: Optional<Bool>
    /// Author shown on a card.
    public var author: Optional<GlipPostAttachmentAuthor>
    /// Color in which the item is shown. Default: `Black`.
    public var color: Optional<GlipPostAttachment.Color>
    /// Id of the person who created the item.
    public var creatorId: Optional<Identifier>
    /// Longer text about the attached item.
    public var description: Optional<String>
    /// When an event ends, ISO 8601.
    public var endTime: Optional<String>
    /// Number of times after which an event no longer repeats.
    public var endingAfter: Optional<Int>
    /// What ends the repetition of an event.
    public var endingCondition: Optional<String>
    /// Whether the repetition of an event ends never (None), after a count or on a date. Default: `None`.
    public var endingOn: Optional<GlipPostAttachment.EndingOn>
    /// Plain text shown where the attachment cannot be displayed.
    public var fallback: Optional<String>
    /// Titled fields shown in the attachment.
    public var fields2: Optional<[TMAttachmentFieldsInfo]>
    /// Footnote shown below the attachment.
    public var footnote: Optional<GlipPostAttachmentFootnote>
    /// Id of the attached item.
    public var id: Optional<Identifier>
    /// Address of the image.
    public var imageUri: Optional<String>
    /// Text shown before the attachment.
    public var intro: Optional<String>
    /// Place of an event.
    public var location: Optional<String>
    /// How often an event repeats.
    public var recurrence: Optional<GlipPostAttachment.Recurrence>
    /// When an event starts, ISO 8601.
    public var startTime: Optional<String>
    /// Text of a card.
    public var text: Optional<String>
    /// Address of the thumbnail image.
    public var thumbnailUri: Optional<String>
    /// Title of the attached item.
    public var title: Optional<String>
    /// Kind of the attached item. Default: `Card`.
    public var type: Optional<GlipPostAttachment.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        allDay: Bool? = nil, author: GlipPostAttachmentAuthor? = nil, color: GlipPostAttachment.Color? = nil,
        creatorId: Identifier? = nil, description: String? = nil, endTime: String? = nil, endingAfter: Int? = nil,
        endingCondition: String? = nil, endingOn: GlipPostAttachment.EndingOn? = nil, fallback: String? = nil,
        fields2: [TMAttachmentFieldsInfo]? = nil, footnote: GlipPostAttachmentFootnote? = nil, id: Identifier? = nil,
        imageUri: String? = nil, intro: String? = nil, location: String? = nil,
        recurrence: GlipPostAttachment.Recurrence? = nil, startTime: String? = nil, text: String? = nil,
        thumbnailUri: String? = nil, title: String? = nil, type: GlipPostAttachment.Kind? = nil) {
        self.allDay = allDay; self.author = author; self.color = color; self.creatorId = creatorId;
        self.description = description; self.endTime = endTime; self.endingAfter = endingAfter;
        self.endingCondition = endingCondition; self.endingOn = endingOn; self.fallback = fallback;
        self.fields2 = fields2; self.footnote = footnote; self.id = id; self.imageUri = imageUri; self.intro = intro;
        self.location = location; self.recurrence = recurrence; self.startTime = startTime; self.text = text;
        self.thumbnailUri = thumbnailUri; self.title = title; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allDay", &self.allDay); fields.field("author", &self.author);
        fields.field("color", &self.color); fields.field("creatorId", &self.creatorId);
        fields.field("description", &self.description); fields.field("endTime", &self.endTime);
        fields.field("endingAfter", &self.endingAfter); fields.field("endingCondition", &self.endingCondition);
        fields.field("endingOn", &self.endingOn); fields.field("fallback", &self.fallback);
        fields.list("fields", &self.fields2); fields.field("footnote", &self.footnote); fields.field("id", &self.id);
        fields.field("imageUri", &self.imageUri); fields.field("intro", &self.intro);
        fields.field("location", &self.location); fields.field("recurrence", &self.recurrence);
        fields.field("startTime", &self.startTime); fields.field("text", &self.text);
        fields.field("thumbnailUri", &self.thumbnailUri); fields.field("title", &self.title);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// Whether the repetition of an event ends never (None), after a count or on a date.
    public typealias EndingOn = OpenEnum<EndingOnValues>
    public enum EndingOnValues {}

    /// How often an event repeats.
    public typealias Recurrence = OpenEnum<RecurrenceValues>
    public enum RecurrenceValues {}

    /// Kind of the attached item.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Author shown on an attached card (retired form).
public nonisolated struct GlipPostAttachmentAuthor: Model {
    /// Address of the author's picture.
    public var iconUri: Optional<String>
    /// Name of the author.
    public var name: Optional<String>
    /// Web page of the author.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(iconUri: String? = nil, name: String? = nil, uri: String? = nil) {
        self.iconUri = iconUri; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("iconUri", &self.iconUri); fields.field("name", &self.name); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Footnote of an attached card (retired form).
public nonisolated struct GlipPostAttachmentFootnote: Model {
    /// Address of the footnote's icon.
    public var iconUri: Optional<String>
    /// Text of the footnote.
    public var text: Optional<String>
    /// Time shown in the footnote, ISO 8601.
    public var time: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(iconUri: String? = nil, text: String? = nil, time: Foundation.Date? = nil) {
        self.iconUri = iconUri; self.text = text; self.time = time; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("iconUri", &self.iconUri); fields.field("text", &self.text); fields.field("time", &self.time);
        fields.unknown(&self._unknownMembers)
    }
}

/// A titled field on an attached card.
public nonisolated struct TMAttachmentFieldsInfo: Model {
    /// How the field is laid out: Short fields stand side by side, Long ones take a line. Default: `Short`.
    public var style: Optional<TMAttachmentFieldsInfo.Style>
    /// Title of the field.
    public var title: Optional<String>
    /// Text of the field.
    public var value: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(style: TMAttachmentFieldsInfo.Style? = nil, title: String? = nil, value: String? = nil) {
        self.style = style; self.title = title; self.value = value; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("style", &self.style); fields.field("title", &self.title); fields.field("value", &self.value);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `style`.
    public typealias Style = OpenEnum<StyleValues>
    public enum StyleValues {}
}

/// A person or an item mentioned in a post.
public nonisolated struct TMMentionsInfo: Model {
    /// Id of what is mentioned.
    public var id: Optional<Identifier>
    /// Name of what is mentioned.
    public var name: Optional<String>
    /// Kind of what is mentioned.
    public var type: Optional<TMMentionsInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, type: TMMentionsInfo.Kind? = nil) {
        self.id = id; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of what is mentioned.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == GlipPostAttachment.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == GlipPostAttachment.EndingOnValues {
    public static var count: Self { Self("Count") }
    public static var date: Self { Self("Date") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == GlipPostAttachment.RecurrenceValues {
    public static var day: Self { Self("Day") }
    public static var month: Self { Self("Month") }
    public static var noneValue: Self { Self("None") }
    public static var week: Self { Self("Week") }
    public static var weekday: Self { Self("Weekday") }
    public static var year: Self { Self("Year") }
}

nonisolated extension OpenEnum where Values == GlipPostAttachment.KindValues {
    public static var card: Self { Self("Card") }
    public static var event: Self { Self("Event") }
    public static var file: Self { Self("File") }
    public static var note: Self { Self("Note") }
    public static var task: Self { Self("Task") }
}

nonisolated extension OpenEnum where Values == TMAttachmentFieldsInfo.StyleValues {
    public static var long: Self { Self("Long") }
    public static var short: Self { Self("Short") }
}

nonisolated extension OpenEnum where Values == TMMentionsInfo.KindValues {
    public static var card: Self { Self("Card") }
    public static var event: Self { Self("Event") }
    public static var file: Self { Self("File") }
    public static var link: Self { Self("Link") }
    public static var note: Self { Self("Note") }
    public static var person: Self { Self("Person") }
    public static var task: Self { Self("Task") }
    public static var team: Self { Self("Team") }
}
#endif
