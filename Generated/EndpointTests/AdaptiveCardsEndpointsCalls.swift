// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AdaptiveCardsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createAdaptiveCard, callCreateAdaptiveCard)
        calls.add(.deleteAdaptiveCard, callDeleteAdaptiveCard)
        calls.add(.readAdaptiveCard, callReadAdaptiveCard)
        calls.add(.updateAdaptiveCard, callUpdateAdaptiveCard)
    }

    func callCreateAdaptiveCard() async throws {
        try await value(client.adaptiveCards.createAdaptiveCard(
            chatId: "401234",
            version: "1.3",
            actions: [
                AdaptiveCardAction(
                    card: ActionAdaptiveCardInfo(body: [ActionCardBody(id: "401234")], type: .adaptiveCard),
                    title: "Weekly meeting",
                    type: .actionOpenUrl,
                    url: "https://example.com/"
                )
            ],
            backgroundImage: .backgroundImage(
                BackgroundImage(
                    url: "https://example.com/",
                    fillMode: .cover,
                    horizontalAlignment: .left,
                    type: .backgroundImage,
                    verticalAlignment: .top
                )
            ),
            body: [
                AdaptiveCardInfoRequest(
                    items: [
                        AdaptiveCardInfoRequestItem(
                            columns: [AdaptiveCardColumnInfo(type: "Type")],
                            size: "1024",
                            text: "The parcel has arrived.",
                            type: .column
                        )
                    ],
                    type: .container
                )
            ],
            fallbackText: "The parcel has arrived.",
            lang: .en,
            minHeight: "Min height",
            selectAction: AdaptiveCardSelectAction(type: .actionOpenUrl),
            speak: "Speak",
            verticalContentAlignment: .top
        ))
    }

    func callDeleteAdaptiveCard() async throws {
        try await value(client.adaptiveCards.deleteAdaptiveCard(cardId: "401234"))
    }

    func callReadAdaptiveCard() async throws {
        try await each(client.adaptiveCards.readAdaptiveCard(cardId: ["401234", "401235"]))
    }

    func callUpdateAdaptiveCard() async throws {
        try await value(client.adaptiveCards.updateAdaptiveCard(
            cardId: "401234",
            version: "1.3",
            actions: [
                AdaptiveCardAction(
                    card: ActionAdaptiveCardInfo(body: [ActionCardBody(id: "401234")], type: .adaptiveCard),
                    title: "Weekly meeting",
                    type: .actionOpenUrl,
                    url: "https://example.com/"
                )
            ],
            backgroundImage: .backgroundImage(
                BackgroundImage(
                    url: "https://example.com/",
                    fillMode: .cover,
                    horizontalAlignment: .left,
                    type: .backgroundImage,
                    verticalAlignment: .top
                )
            ),
            body: [
                AdaptiveCardInfoRequest(
                    items: [
                        AdaptiveCardInfoRequestItem(
                            columns: [AdaptiveCardColumnInfo(type: "Type")],
                            size: "1024",
                            text: "The parcel has arrived.",
                            type: .column
                        )
                    ],
                    type: .container
                )
            ],
            fallbackText: "The parcel has arrived.",
            lang: .en,
            minHeight: "Min height",
            selectAction: AdaptiveCardSelectAction(type: .actionOpenUrl),
            speak: "Speak",
            verticalContentAlignment: .top
        ))
    }
}
