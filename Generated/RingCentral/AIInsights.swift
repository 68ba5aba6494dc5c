// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || ArtificialIntelligence
/// Analyzes recorded conversations with AI.
public nonisolated struct AIInsightsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Starts an analysis of a recorded conversation: transcript, speakers and chosen insights.
    ///
    /// > Note: Answers with a job id at once; the result is posted to the webhook address when the job is done.
    ///
    /// Permission: `AI`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - encoding: Encoding of the audio file.
    ///   - languageCode: Language that is spoken, as a code such as en-US.
    ///   - webhook: Address that receives the result when the asynchronous job is done.
    ///   - audioType: Kind of the recording, such as Meeting or Voicemail.
    ///   - contentUri: Address from which the service fetches the content; it must be reachable for it.
    ///   - enableVoiceActivityDetection: Whether passages without speech are found and left out first.
    ///   - insights: Kinds of insights wanted.
    ///   - separateSpeakerPerChannel: Whether each audio channel holds one speaker.
    ///   - source: Where the recording comes from, in words.
    ///   - speakerCount: Number of speakers expected.
    ///   - speechContexts: Words and phrases to expect in the speech.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func analyzeInteraction(
        encoding: InteractionInput.Encoding, languageCode: String, webhook: String,
        audioType: InteractionInput.AudioType? = nil, contentUri: String? = nil,
        enableVoiceActivityDetection: Bool? = nil, insights: [InsightsEnum]? = nil,
        separateSpeakerPerChannel: Bool? = nil, source: String? = nil, speakerCount: Int? = nil,
        speechContexts: [SpeechContextPhrasesInput]? = nil) -> Call<CaiAsyncApiResponse> {
        var request = RequestParts(.analyzeInteraction)
        request.query("webhook", webhook);
        request.body(InteractionInput(encoding: encoding, languageCode: languageCode, audioType: audioType, contentUri: contentUri, enableVoiceActivityDetection: enableVoiceActivityDetection, insights: insights, separateSpeakerPerChannel: separateSpeakerPerChannel, source: source, speakerCount: speakerCount, speechContexts: speechContexts))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /ai/insights/v1/async/analyze-interaction`
    public static let analyzeInteraction = APIOperation(
        "caiAnalyzeInteraction", .post, "/ai/insights/v1/async/analyze-interaction", area: "AIInsights",
        permission: "AI", rateGroup: "Heavy", access: .write, lifecycle: .deprecated)
}

/// Kind of insight to draw from a conversation.
public typealias InsightsEnum = OpenEnum<InsightsEnumValues>
public nonisolated enum InsightsEnumValues {}

/// A recorded conversation to analyze, and the insights wanted.
public nonisolated struct InteractionInput: Model {
    /// Kind of the recording, such as Meeting or Voicemail.
    public var audioType: Optional<InteractionInput.AudioType>
    /// Address from which the service fetches the content; it must be reachable for it.
    public var contentUri: Optional<String>
    /// Whether passages without speech are found and left out first.
    public var enableVoiceActivityDetection: Optional<Bool>
    /// Encoding of the audio file.
    public var encoding: InteractionInput.Encoding
    /// Kinds of insights wanted.
    public var insights: Optional<[InsightsEnum]>
    /// Language that is spoken, as a code such as en-US.
    public var languageCode: String
    /// Whether each audio channel holds one speaker.
    public var separateSpeakerPerChannel: Optional<Bool>
    /// Where the recording comes from, in words.
    public var source: Optional<String>
    /// Number of speakers expected.
    public var speakerCount: Optional<Int>
    /// Words and phrases to expect in the speech.
    public var speechContexts: Optional<[SpeechContextPhrasesInput]>
    public init(
        encoding: InteractionInput.Encoding, languageCode: String, audioType: InteractionInput.AudioType? = nil,
        contentUri: String? = nil, enableVoiceActivityDetection: Bool? = nil, insights: [InsightsEnum]? = nil,
        separateSpeakerPerChannel: Bool? = nil, source: String? = nil, speakerCount: Int? = nil,
        speechContexts: [SpeechContextPhrasesInput]? = nil) {
        self.encoding = encoding; self.languageCode = languageCode; self.audioType = audioType;
        self.contentUri = contentUri; self.enableVoiceActivityDetection = enableVoiceActivityDetection;
        self.insights = insights; self.separateSpeakerPerChannel = separateSpeakerPerChannel; self.source = source;
        self.speakerCount = speakerCount; self.speechContexts = speechContexts
    }
    public init(_ blank: Blank) { self.init(encoding: .init(blank), languageCode: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("audioType", &self.audioType); fields.field("contentUri", &self.contentUri);
        fields.field("enableVoiceActivityDetection", &self.enableVoiceActivityDetection);
        fields.field("encoding", &self.encoding); fields.list("insights", &self.insights);
        fields.field("languageCode", &self.languageCode);
        fields.field("separateSpeakerPerChannel", &self.separateSpeakerPerChannel);
        fields.field("source", &self.source); fields.field("speakerCount", &self.speakerCount);
        fields.list("speechContexts", &self.speechContexts)
    }

    /// Kind of the recording, such as Meeting or Voicemail.
    public typealias AudioType = OpenEnum<AudioTypeValues>
    public enum AudioTypeValues {}

    /// Encoding of the audio file.
    public typealias Encoding = OpenEnum<EncodingValues>
    public enum EncodingValues {}
}

nonisolated extension OpenEnum where Values == InsightsEnumValues {
    public static var abstractiveSummaryLong: Self { Self("AbstractiveSummaryLong") }
    public static var abstractiveSummaryShort: Self { Self("AbstractiveSummaryShort") }
    public static var all: Self { Self("All") }
    public static var extractiveSummary: Self { Self("ExtractiveSummary") }
    public static var keyPhrases: Self { Self("KeyPhrases") }
    public static var pace: Self { Self("Pace") }
    public static var questionsAsked: Self { Self("QuestionsAsked") }
    public static var talkToListenRatio: Self { Self("TalkToListenRatio") }
    public static var topics: Self { Self("Topics") }
}

nonisolated extension OpenEnum where Values == InteractionInput.AudioTypeValues {
    public static var callCenter: Self { Self("CallCenter") }
    public static var earningsCalls: Self { Self("EarningsCalls") }
    public static var interview: Self { Self("Interview") }
    public static var meeting: Self { Self("Meeting") }
    public static var pressConference: Self { Self("PressConference") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == InteractionInput.EncodingValues {
    public static var aac: Self { Self("Aac") }
    public static var avi: Self { Self("Avi") }
    public static var mp4: Self { Self("Mp4") }
    public static var mpeg: Self { Self("Mpeg") }
    public static var ogg: Self { Self("Ogg") }
    public static var wav: Self { Self("Wav") }
    public static var webm: Self { Self("Webm") }
    public static var webp: Self { Self("Webp") }
}
#endif
