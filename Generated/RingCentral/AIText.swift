// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || ArtificialIntelligence
/// Punctuates and summarizes text with AI.
public nonisolated struct AITextEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Starts to put punctuation into plain texts.
    ///
    /// > Note: Answers with a job id at once; the result is posted to the webhook address when the job is done.
    ///
    /// Permission: `AI`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - texts: Texts without punctuation.
    ///   - webhook: Address that receives the result when the asynchronous job is done.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func punctuateText(texts: [String], webhook: String) -> Call<CaiAsyncApiResponse> {
        var request = RequestParts(.punctuateText)
        request.query("webhook", webhook); request.body(PunctuateInput(texts: texts))
        return Call(client, request)
    }

    /// Starts to summarize a conversation given as text.
    ///
    /// > Note: Answers with a job id at once; the result is posted to the webhook address when the job is done.
    ///
    /// Permission: `AI`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - summaryType: Kind of summary: extracts from the text, newly written ones, or all.
    ///   - utterances: The conversation, piece by piece with speaker and times.
    ///   - webhook: Address that receives the result when the asynchronous job is done.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func summarizeText(
        summaryType: SummaryInput.SummaryType, utterances: [SummaryUnit],
        webhook: String) -> Call<CaiAsyncApiResponse> {
        var request = RequestParts(.summarizeText)
        request.query("webhook", webhook);
        request.body(SummaryInput(summaryType: summaryType, utterances: utterances))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /ai/text/v1/async/punctuate`
    public static let punctuateText = APIOperation(
        "caiPunctuate", .post, "/ai/text/v1/async/punctuate", area: "AIText", permission: "AI", rateGroup: "Heavy",
        access: .write, lifecycle: .deprecated)
    /// `POST /ai/text/v1/async/summarize`
    public static let summarizeText = APIOperation(
        "caiSummarize", .post, "/ai/text/v1/async/summarize", area: "AIText", permission: "AI", rateGroup: "Heavy",
        access: .write, lifecycle: .deprecated)
}

/// Texts to punctuate.
public nonisolated struct PunctuateInput: Model {
    /// Texts without punctuation.
    public var texts: [String]
    public init(texts: [String]) { self.texts = texts }
    public init(_ blank: Blank) { self.init(texts: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("texts", &self.texts) }
}

/// A conversation as text to summarize, and the kind of summary.
public nonisolated struct SummaryInput: Model {
    /// Kind of summary: extracts from the text, newly written ones, or all.
    public var summaryType: SummaryInput.SummaryType
    /// The conversation, piece by piece with speaker and times.
    public var utterances: [SummaryUnit]
    public init(summaryType: SummaryInput.SummaryType, utterances: [SummaryUnit]) {
        self.summaryType = summaryType; self.utterances = utterances
    }
    public init(_ blank: Blank) { self.init(summaryType: .init(blank), utterances: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("summaryType", &self.summaryType); fields.list("utterances", &self.utterances)
    }

    /// Kind of summary: extracts from the text, newly written ones, or all.
    public typealias SummaryType = OpenEnum<SummaryTypeValues>
    public enum SummaryTypeValues {}
}

/// A piece of a conversation to summarize.
public nonisolated struct SummaryUnit: Model {
    /// End position in the conversation, in seconds.
    public var end: Double
    /// Identifier of the speaker within the conversation.
    public var speakerId: Identifier
    /// Start position in the conversation, in seconds.
    public var start: Double
    /// What was said.
    public var text: String
    public init(end: Double, speakerId: Identifier, start: Double, text: String) {
        self.end = end; self.speakerId = speakerId; self.start = start; self.text = text
    }
    public init(_ blank: Blank) {
        self.init(end: .init(blank), speakerId: .init(blank), start: .init(blank), text: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("end", &self.end); fields.field("speakerId", &self.speakerId);
        fields.field("start", &self.start); fields.field("text", &self.text)
    }
}

nonisolated extension OpenEnum where Values == SummaryInput.SummaryTypeValues {
    public static var abstractiveAll: Self { Self("AbstractiveAll") }
    public static var abstractiveLong: Self { Self("AbstractiveLong") }
    public static var abstractiveShort: Self { Self("AbstractiveShort") }
    public static var all: Self { Self("All") }
    public static var extractive: Self { Self("Extractive") }
}
#endif
