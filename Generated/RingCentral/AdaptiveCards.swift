// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Posts, reads, replaces and deletes adaptive cards in chats.
public nonisolated struct AdaptiveCardsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Posts an adaptive card in a chat.
    ///
    /// > Note: The card is visible to all members of the chat at once.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - version: Version of the adaptive card schema. Default: `1.3`.
    ///   - actions: Buttons of the card.
    ///   - backgroundImage: Background image of the card, as an address or with layout.
    ///   - body: Elements of the card, from top to bottom.
    ///   - fallbackText: Text to show where the card's version is not supported.
    ///   - lang: Language of the card.
    ///   - minHeight: Least height of the card, such as 50px.
    ///   - selectAction: Action to run when the card itself is clicked.
    ///   - speak: Text to be spoken for the card.
    ///   - type: Always AdaptiveCard.
    ///   - verticalContentAlignment: How the content is placed when the card is taller than it.
    /// - Returns: A call to ask for its `value`.
    public func createAdaptiveCard(
        chatId: String, version: String, actions: [AdaptiveCardAction]? = nil,
        backgroundImage: AdaptiveCardRequest.BackgroundImageValue? = nil, body: [AdaptiveCardInfoRequest]? = nil,
        fallbackText: String? = nil, lang: AdaptiveCardRequest.Lang? = nil, minHeight: String? = nil,
        selectAction: AdaptiveCardSelectAction? = nil, speak: String? = nil,
        type: AdaptiveCardRequest.Kind = .adaptiveCard,
        verticalContentAlignment: VerticalContentAlignment? = nil) -> Call<AdaptiveCardShortInfo> {
        var request = RequestParts(.createAdaptiveCard)
        request.path(chatId);
        request.body(AdaptiveCardRequest(type: type, version: version, actions: actions, backgroundImage: backgroundImage, body: body, fallbackText: fallbackText, lang: lang, minHeight: minHeight, selectAction: selectAction, speak: speak, verticalContentAlignment: verticalContentAlignment))
        return Call(client, request)
    }

    /// Deletes an adaptive card.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter cardId: Identifier of the card.
    /// - Returns: A call to `send()`.
    public func deleteAdaptiveCard(cardId: String) -> Call<Empty> {
        var request = RequestParts(.deleteAdaptiveCard)
        request.path(cardId)
        return Call(client, request)
    }

    /// Reads one or several adaptive cards by id.
    ///
    /// > Note: Several comma-separated ids are answered with 207.
    ///
    /// > Note: Corrected: responses/207. Declared without a body; asked for several ids, the service answers a list of {resourceId, status, body}.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameter cardId: Identifier of the card.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readAdaptiveCard(cardId: [String]) -> Call<BatchOf<AdaptiveCardInfo>> {
        var request = RequestParts(.readAdaptiveCard)
        request.pathList(cardId)
        return Call(client, request)
    }

    /// Replaces the content of an adaptive card.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - cardId: Identifier of the card.
    ///   - version: Version of the adaptive card schema. Default: `1.3`.
    ///   - actions: Buttons of the card.
    ///   - backgroundImage: Background image of the card, as an address or with layout.
    ///   - body: Elements of the card, from top to bottom.
    ///   - fallbackText: Text to show where the card's version is not supported.
    ///   - lang: Language of the card.
    ///   - minHeight: Least height of the card, such as 50px.
    ///   - selectAction: Action to run when the card itself is clicked.
    ///   - speak: Text to be spoken for the card.
    ///   - type: Always AdaptiveCard.
    ///   - verticalContentAlignment: How the content is placed when the card is taller than it.
    /// - Returns: A call to ask for its `value`.
    public func updateAdaptiveCard(
        cardId: String, version: String, actions: [AdaptiveCardAction]? = nil,
        backgroundImage: AdaptiveCardRequest.BackgroundImageValue? = nil, body: [AdaptiveCardInfoRequest]? = nil,
        fallbackText: String? = nil, lang: AdaptiveCardRequest.Lang? = nil, minHeight: String? = nil,
        selectAction: AdaptiveCardSelectAction? = nil, speak: String? = nil,
        type: AdaptiveCardRequest.Kind = .adaptiveCard,
        verticalContentAlignment: VerticalContentAlignment? = nil) -> Call<AdaptiveCardShortInfo> {
        var request = RequestParts(.updateAdaptiveCard)
        request.path(cardId);
        request.body(AdaptiveCardRequest(type: type, version: version, actions: actions, backgroundImage: backgroundImage, body: body, fallbackText: fallbackText, lang: lang, minHeight: minHeight, selectAction: selectAction, speak: speak, verticalContentAlignment: verticalContentAlignment))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /team-messaging/v1/chats/{chatId}/adaptive-cards`
    public static let createAdaptiveCard = APIOperation(
        "createGlipAdaptiveCardNew", .post, "/team-messaging/v1/chats/{chatId}/adaptive-cards", area: "AdaptiveCards",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `DELETE /team-messaging/v1/adaptive-cards/{cardId}`
    public static let deleteAdaptiveCard = APIOperation(
        "deleteGlipAdaptiveCardNew", .delete, "/team-messaging/v1/adaptive-cards/{cardId}", area: "AdaptiveCards",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /team-messaging/v1/adaptive-cards/{cardId}`
    public static let readAdaptiveCard = APIOperation(
        "getGlipAdaptiveCardNew", .get, "/team-messaging/v1/adaptive-cards/{cardId}", area: "AdaptiveCards",
        permission: "TeamMessaging", rateGroup: "Medium", access: .read, batchLimit: 50)
    /// `PUT /team-messaging/v1/adaptive-cards/{cardId}`
    public static let updateAdaptiveCard = APIOperation(
        "updateGlipAdaptiveCardNew", .put, "/team-messaging/v1/adaptive-cards/{cardId}", area: "AdaptiveCards",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
}

/// A card that opens when a button is clicked.
public nonisolated struct ActionAdaptiveCardInfo: Model {
    /// Input elements of the card.
    public var body: Optional<[ActionCardBody]>
    /// Always AdaptiveCard.
    public var type: Optional<ActionAdaptiveCardInfo.Kind>
    public init(body: [ActionCardBody]? = nil, type: ActionAdaptiveCardInfo.Kind? = nil) {
        self.body = body; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("body", &self.body); fields.field("type", &self.type)
    }

    /// Always AdaptiveCard.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A text input of a card.
public nonisolated struct ActionCardBody: Model {
    /// Id under which the input is submitted.
    public var id: Optional<String>
    /// true allows several lines of text. Default: `false`.
    public var isMultiline: Optional<Bool>
    /// Text to show while the input is empty.
    public var placeholder: Optional<String>
    /// Always Input.Text.
    public var type: Optional<ActionCardBody.Kind>
    public init(
        id: String? = nil, isMultiline: Bool? = nil, placeholder: String? = nil, type: ActionCardBody.Kind? = nil) {
        self.id = id; self.isMultiline = isMultiline; self.placeholder = placeholder; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("isMultiline", &self.isMultiline);
        fields.field("placeholder", &self.placeholder); fields.field("type", &self.type)
    }

    /// Always Input.Text.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A button of a card and what it does.
public nonisolated struct AdaptiveCardAction: Model {
    /// Card to open, for Action.ShowCard.
    public var card: Optional<ActionAdaptiveCardInfo>
    /// Label of the button.
    public var title: Optional<String>
    /// What the button does.
    public var type: Optional<AdaptiveCardAction.Kind>
    /// Address to open, for Action.OpenUrl.
    public var url: Optional<String>
    public init(
        card: ActionAdaptiveCardInfo? = nil, title: String? = nil, type: AdaptiveCardAction.Kind? = nil,
        url: String? = nil) {
        self.card = card; self.title = title; self.type = type; self.url = url
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("card", &self.card); fields.field("title", &self.title); fields.field("type", &self.type);
        fields.field("url", &self.url)
    }

    /// What the button does.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A column of a card.
public nonisolated struct AdaptiveCardColumnInfo: Model {
    /// Elements inside the column.
    public var items: Optional<[AdaptiveCardColumnItemInfo]>
    /// Kind of element, usually Column.
    public var type: Optional<String>
    /// Width of the column, such as auto or stretch.
    public var width: Optional<String>
    public init(items: [AdaptiveCardColumnItemInfo]? = nil, type: String? = nil, width: String? = nil) {
        self.items = items; self.type = type; self.width = width
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("items", &self.items); fields.field("type", &self.type); fields.field("width", &self.width)
    }
}

/// An element inside a column of a card.
public nonisolated struct AdaptiveCardColumnItemInfo: Model {
    /// true shows the text in a fainter color.
    public var isSubtle: Optional<Bool>
    /// Size of the image or font.
    public var size: Optional<String>
    /// Distance from the element before.
    public var spacing: Optional<String>
    /// Style of the element, such as Person for a round image.
    public var style: Optional<String>
    /// Text of the element.
    public var text: Optional<String>
    /// Kind of element, such as Image or TextBlock.
    public var type: Optional<String>
    /// Address of an image.
    public var url: Optional<String>
    /// true lets the text run over several lines.
    public var wrap: Optional<Bool>
    public init(
        isSubtle: Bool? = nil, size: String? = nil, spacing: String? = nil, style: String? = nil, text: String? = nil,
        type: String? = nil, url: String? = nil, wrap: Bool? = nil) {
        self.isSubtle = isSubtle; self.size = size; self.spacing = spacing; self.style = style; self.text = text;
        self.type = type; self.url = url; self.wrap = wrap
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("isSubtle", &self.isSubtle); fields.field("size", &self.size);
        fields.field("spacing", &self.spacing); fields.field("style", &self.style); fields.field("text", &self.text);
        fields.field("type", &self.type); fields.field("url", &self.url); fields.field("wrap", &self.wrap)
    }
}

/// Person who posted an adaptive card.
public nonisolated struct AdaptiveCardCreator: Model {
    /// Id of the person.
    public var id: Optional<String>
    public init(id: String? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// An adaptive card with its content.
public nonisolated struct AdaptiveCardInfo: Model, ResponseValue {
    /// Address of the adaptive card schema.
    public var schema: Optional<String>
    /// Buttons of the card.
    public var actions: Optional<[AdaptiveCardAction]>
    /// Background image of the card, as an address or with layout.
    public var backgroundImage: Optional<AdaptiveCardInfo.BackgroundImageValue>
    /// Elements of the card, from top to bottom.
    public var body: Optional<[AdaptiveCardInfoRequest]>
    /// Ids of the chats the card was posted in.
    public var chatIds: Optional<[String]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who posted the card.
    public var creator: Optional<AdaptiveCardCreator>
    /// Text to show where the card's version is not supported.
    public var fallbackText: Optional<String>
    /// Id of the card.
    public var id: Optional<String>
    /// Language of the card.
    public var lang: Optional<AdaptiveCardInfo.Lang>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Least height of the card, such as 50px.
    public var minHeight: Optional<String>
    /// Action to run when the card itself is clicked.
    public var selectAction: Optional<AdaptiveCardSelectAction>
    /// Text to be spoken for the card.
    public var speak: Optional<String>
    /// Always AdaptiveCard.
    public var type: Optional<AdaptiveCardInfo.Kind>
    /// Version of the adaptive card schema.
    public var version: Optional<String>
    /// How the content is placed when the card is taller than it.
    public var verticalContentAlignment: Optional<VerticalContentAlignment>
    public init(
        schema: String? = nil, actions: [AdaptiveCardAction]? = nil,
        backgroundImage: AdaptiveCardInfo.BackgroundImageValue? = nil, body: [AdaptiveCardInfoRequest]? = nil,
        chatIds: [String]? = nil, creationTime: Foundation.Date? = nil, creator: AdaptiveCardCreator? = nil,
        fallbackText: String? = nil, id: String? = nil, lang: AdaptiveCardInfo.Lang? = nil,
        lastModifiedTime: Foundation.Date? = nil, minHeight: String? = nil,
        selectAction: AdaptiveCardSelectAction? = nil, speak: String? = nil, type: AdaptiveCardInfo.Kind? = nil,
        version: String? = nil, verticalContentAlignment: VerticalContentAlignment? = nil) {
        self.schema = schema; self.actions = actions; self.backgroundImage = backgroundImage; self.body = body;
        self.chatIds = chatIds; self.creationTime = creationTime; self.creator = creator;
        self.fallbackText = fallbackText; self.id = id; self.lang = lang; self.lastModifiedTime = lastModifiedTime;
        self.minHeight = minHeight; self.selectAction = selectAction; self.speak = speak; self.type = type;
        self.version = version; self.verticalContentAlignment = verticalContentAlignment
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("$schema", &self.schema); fields.list("actions", &self.actions);
        fields.field("backgroundImage", &self.backgroundImage); fields.list("body", &self.body);
        fields.list("chatIds", &self.chatIds); fields.field("creationTime", &self.creationTime);
        fields.field("creator", &self.creator); fields.field("fallbackText", &self.fallbackText);
        fields.field("id", &self.id); fields.field("lang", &self.lang);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("minHeight", &self.minHeight);
        fields.field("selectAction", &self.selectAction); fields.field("speak", &self.speak);
        fields.field("type", &self.type); fields.field("version", &self.version);
        fields.field("verticalContentAlignment", &self.verticalContentAlignment)
    }

    /// Background image of the card, as an address or with layout.
    public indirect enum BackgroundImageValue: UnionModel {
        /// Background image of a card.
        case backgroundImage(BackgroundImage)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("url"), let value = union.read(BackgroundImage.self) { return .backgroundImage(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .backgroundImage(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }

    /// Language of the card.
    public typealias Lang = OpenEnum<LangValues>
    public enum LangValues {}

    /// Always AdaptiveCard.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A container of card elements.
public nonisolated struct AdaptiveCardInfoRequest: Model {
    /// Elements inside the container.
    public var items: Optional<[AdaptiveCardInfoRequestItem]>
    /// Always Container.
    public var type: Optional<AdaptiveCardInfoRequest.Kind>
    public init(items: [AdaptiveCardInfoRequestItem]? = nil, type: AdaptiveCardInfoRequest.Kind? = nil) {
        self.items = items; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("items", &self.items); fields.field("type", &self.type)
    }

    /// Always Container.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An element inside a card container.
public nonisolated struct AdaptiveCardInfoRequestItem: Model {
    /// Columns of a column set.
    public var columns: Optional<[AdaptiveCardColumnInfo]>
    /// Size of the font, such as Medium.
    public var size: Optional<String>
    /// Text of the element.
    public var text: Optional<String>
    /// Kind of element.
    public var type: Optional<AdaptiveCardInfoRequestItem.Kind>
    /// Weight of the font, such as Bolder.
    public var weight: Optional<String>
    public init(
        columns: [AdaptiveCardColumnInfo]? = nil, size: String? = nil, text: String? = nil,
        type: AdaptiveCardInfoRequestItem.Kind? = nil, weight: String? = nil) {
        self.columns = columns; self.size = size; self.text = text; self.type = type; self.weight = weight
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("columns", &self.columns); fields.field("size", &self.size); fields.field("text", &self.text);
        fields.field("type", &self.type); fields.field("weight", &self.weight)
    }

    /// Kind of element.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An adaptive card to post or to replace.
public nonisolated struct AdaptiveCardRequest: Model {
    /// Buttons of the card.
    public var actions: Optional<[AdaptiveCardAction]>
    /// Background image of the card, as an address or with layout.
    public var backgroundImage: Optional<AdaptiveCardRequest.BackgroundImageValue>
    /// Elements of the card, from top to bottom.
    public var body: Optional<[AdaptiveCardInfoRequest]>
    /// Text to show where the card's version is not supported.
    public var fallbackText: Optional<String>
    /// Language of the card.
    public var lang: Optional<AdaptiveCardRequest.Lang>
    /// Least height of the card, such as 50px.
    public var minHeight: Optional<String>
    /// Action to run when the card itself is clicked.
    public var selectAction: Optional<AdaptiveCardSelectAction>
    /// Text to be spoken for the card.
    public var speak: Optional<String>
    /// Always AdaptiveCard.
    public var type: AdaptiveCardRequest.Kind
    /// Version of the adaptive card schema. Default: `1.3`.
    public var version: String
    /// How the content is placed when the card is taller than it.
    public var verticalContentAlignment: Optional<VerticalContentAlignment>
    public init(
        type: AdaptiveCardRequest.Kind = .adaptiveCard, version: String, actions: [AdaptiveCardAction]? = nil,
        backgroundImage: AdaptiveCardRequest.BackgroundImageValue? = nil, body: [AdaptiveCardInfoRequest]? = nil,
        fallbackText: String? = nil, lang: AdaptiveCardRequest.Lang? = nil, minHeight: String? = nil,
        selectAction: AdaptiveCardSelectAction? = nil, speak: String? = nil,
        verticalContentAlignment: VerticalContentAlignment? = nil) {
        self.type = type; self.version = version; self.actions = actions; self.backgroundImage = backgroundImage;
        self.body = body; self.fallbackText = fallbackText; self.lang = lang; self.minHeight = minHeight;
        self.selectAction = selectAction; self.speak = speak; self.verticalContentAlignment = verticalContentAlignment
    }
    public init(_ blank: Blank) { self.init(type: .init(blank), version: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("backgroundImage", &self.backgroundImage);
        fields.list("body", &self.body); fields.field("fallbackText", &self.fallbackText);
        fields.field("lang", &self.lang); fields.field("minHeight", &self.minHeight);
        fields.field("selectAction", &self.selectAction); fields.field("speak", &self.speak);
        fields.field("type", &self.type); fields.field("version", &self.version);
        fields.field("verticalContentAlignment", &self.verticalContentAlignment)
    }

    /// Background image of the card, as an address or with layout.
    public indirect enum BackgroundImageValue: UnionModel {
        /// Background image of a card.
        case backgroundImage(BackgroundImage)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("url"), let value = union.read(BackgroundImage.self) { return .backgroundImage(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .backgroundImage(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }

    /// Language of the card.
    public typealias Lang = OpenEnum<LangValues>
    public enum LangValues {}

    /// Always AdaptiveCard.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Action to run when a card is clicked.
public nonisolated struct AdaptiveCardSelectAction: Model {
    /// What a click does.
    public var type: AdaptiveCardSelectAction.Kind
    public init(type: AdaptiveCardSelectAction.Kind) { self.type = type }
    public init(_ blank: Blank) { self.init(type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("type", &self.type) }

    /// What a click does.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An adaptive card without its content.
public nonisolated struct AdaptiveCardShortInfo: Model, ResponseValue {
    /// Address of the adaptive card schema.
    public var schema: Optional<String>
    /// Ids of the chats the card was posted in.
    public var chatIds: Optional<[String]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who posted the card.
    public var creator: Optional<AdaptiveCardCreator>
    /// Id of the card.
    public var id: Optional<String>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Always AdaptiveCard.
    public var type: Optional<AdaptiveCardShortInfo.Kind>
    /// Version of the adaptive card schema.
    public var version: Optional<String>
    public init(
        schema: String? = nil, chatIds: [String]? = nil, creationTime: Foundation.Date? = nil,
        creator: AdaptiveCardCreator? = nil, id: String? = nil, lastModifiedTime: Foundation.Date? = nil,
        type: AdaptiveCardShortInfo.Kind? = nil, version: String? = nil) {
        self.schema = schema; self.chatIds = chatIds; self.creationTime = creationTime; self.creator = creator;
        self.id = id; self.lastModifiedTime = lastModifiedTime; self.type = type; self.version = version
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("$schema", &self.schema); fields.list("chatIds", &self.chatIds);
        fields.field("creationTime", &self.creationTime); fields.field("creator", &self.creator);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("type", &self.type); fields.field("version", &self.version)
    }

    /// Always AdaptiveCard.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Background image of a card.
public nonisolated struct BackgroundImage: Model {
    /// How the image fills the card.
    public var fillMode: Optional<ImageFillMode>
    /// Where the image is placed horizontally.
    public var horizontalAlignment: Optional<HorizontalAlignment>
    /// Always BackgroundImage.
    public var type: Optional<BackgroundImage.Kind>
    /// Address of the image.
    public var url: String
    /// Where the image is placed vertically.
    public var verticalAlignment: Optional<VerticalAlignment>
    public init(
        url: String, fillMode: ImageFillMode? = nil, horizontalAlignment: HorizontalAlignment? = nil,
        type: BackgroundImage.Kind? = nil, verticalAlignment: VerticalAlignment? = nil) {
        self.url = url; self.fillMode = fillMode; self.horizontalAlignment = horizontalAlignment; self.type = type;
        self.verticalAlignment = verticalAlignment
    }
    public init(_ blank: Blank) { self.init(url: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("fillMode", &self.fillMode); fields.field("horizontalAlignment", &self.horizontalAlignment);
        fields.field("type", &self.type); fields.field("url", &self.url);
        fields.field("verticalAlignment", &self.verticalAlignment)
    }

    /// Always BackgroundImage.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Horizontal placement.
public typealias HorizontalAlignment = OpenEnum<HorizontalAlignmentValues>
public nonisolated enum HorizontalAlignmentValues {}

/// How a background image fills a card.
public typealias ImageFillMode = OpenEnum<ImageFillModeValues>
public nonisolated enum ImageFillModeValues {}

/// Vertical placement.
public typealias VerticalAlignment = OpenEnum<VerticalAlignmentValues>
public nonisolated enum VerticalAlignmentValues {}

/// Vertical placement of a card's content.
public typealias VerticalContentAlignment = OpenEnum<VerticalContentAlignmentValues>
public nonisolated enum VerticalContentAlignmentValues {}

nonisolated extension OpenEnum where Values == ActionAdaptiveCardInfo.KindValues {
    public static var adaptiveCard: Self { Self("AdaptiveCard") }
}

nonisolated extension OpenEnum where Values == ActionCardBody.KindValues {
    public static var inputText: Self { Self("Input.Text") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardAction.KindValues {
    public static var actionOpenUrl: Self { Self("Action.OpenUrl") }
    public static var actionShowCard: Self { Self("Action.ShowCard") }
    public static var actionSubmit: Self { Self("Action.Submit") }
    public static var actionToggleVisibility: Self { Self("Action.ToggleVisibility") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardInfo.LangValues {
    public static var en: Self { Self("en") }
    public static var es: Self { Self("es") }
    public static var fr: Self { Self("fr") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardInfo.KindValues {
    public static var adaptiveCard: Self { Self("AdaptiveCard") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardInfoRequest.KindValues {
    public static var container: Self { Self("Container") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardInfoRequestItem.KindValues {
    public static var column: Self { Self("Column") }
    public static var columnSet: Self { Self("ColumnSet") }
    public static var factSet: Self { Self("FactSet") }
    public static var textBlock: Self { Self("TextBlock") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardRequest.LangValues {
    public static var en: Self { Self("en") }
    public static var es: Self { Self("es") }
    public static var fr: Self { Self("fr") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardRequest.KindValues {
    public static var adaptiveCard: Self { Self("AdaptiveCard") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardSelectAction.KindValues {
    public static var actionOpenUrl: Self { Self("Action.OpenUrl") }
    public static var actionSubmit: Self { Self("Action.Submit") }
    public static var actionToggleVisibility: Self { Self("Action.ToggleVisibility") }
}

nonisolated extension OpenEnum where Values == AdaptiveCardShortInfo.KindValues {
    public static var adaptiveCard: Self { Self("AdaptiveCard") }
}

nonisolated extension OpenEnum where Values == BackgroundImage.KindValues {
    public static var backgroundImage: Self { Self("BackgroundImage") }
}

nonisolated extension OpenEnum where Values == HorizontalAlignmentValues {
    public static var center: Self { Self("center") }
    public static var left: Self { Self("left") }
    public static var right: Self { Self("right") }
}

nonisolated extension OpenEnum where Values == ImageFillModeValues {
    public static var cover: Self { Self("cover") }
    public static var `repeat`: Self { Self("repeat") }
    public static var repeatHorizontally: Self { Self("repeatHorizontally") }
    public static var repeatVertically: Self { Self("repeatVertically") }
}

nonisolated extension OpenEnum where Values == VerticalAlignmentValues {
    public static var bottom: Self { Self("bottom") }
    public static var center: Self { Self("center") }
    public static var top: Self { Self("top") }
}

nonisolated extension OpenEnum where Values == VerticalContentAlignmentValues {
    public static var bottom: Self { Self("bottom") }
    public static var center: Self { Self("center") }
    public static var top: Self { Self("top") }
}
#endif
