// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || ArtificialIntelligence
/// Follows AI jobs and fetches their results.
public nonisolated struct AIJobStatusEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the times of an asynchronous AI job, and its result once there is one.
    ///
    /// > Note: Heavy rate limits apply; rely on the webhook rather than on frequent polling.
    ///
    /// Permission: `AI`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter jobId: Identifier of the asynchronous job.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func getAIJobStatus(jobId: Identifier) -> Call<JobStatusResponse> {
        var request = RequestParts(.getAIJobStatus)
        request.path(jobId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /ai/status/v1/jobs/{jobId}`
    public static let getAIJobStatus = APIOperation(
        "caiJobStatusGet", .get, "/ai/status/v1/jobs/{jobId}", area: "AIJobStatus", permission: "AI",
        rateGroup: "Heavy", access: .read, lifecycle: .deprecated)
}

/// Outcome of a transcription.
public nonisolated struct SpeechToTextResponse: Model {
    /// The transcript, or the errors when the job failed.
    public var response: Optional<SpeechToTextResponse.ResponseModel>
    /// Whether the job succeeded: Success or Fail.
    public var status: Optional<SpeechToTextResponse.Status>
    private var _unknownMembers: UnknownMembers
    public init(response: SpeechToTextResponse.ResponseModel? = nil, status: SpeechToTextResponse.Status? = nil) {
        self.response = response; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("response", &self.response); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// The transcript, or the errors when the job failed.
    public indirect enum ResponseModel: UnionModel {
        /// Transcript of an audio file.
        case transcribedObject(TranscribedObject)
        /// The errors of an AI request or job.
        case caiErrorResponse(CaiErrorResponse)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("transcript"), union.has("words"), let value = union.read(TranscribedObject.self) { return .transcribedObject(value) }
            if union.has("errors"), let value = union.read(CaiErrorResponse.self) { return .caiErrorResponse(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .transcribedObject(let value): value
            case .caiErrorResponse(let value): value
            case .other(let value): value
            }
        }
    }

    /// Whether the job succeeded: Success or Fail.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// One kind of insight into a conversation with what was found.
public nonisolated struct ConversationalInsightsUnit: Model {
    /// Kind of the insight.
    public var name: ConversationalInsightsUnit.Name
    /// What was found.
    public var values: [ConversationalInsightsUnitValues]
    private var _unknownMembers: UnknownMembers
    public init(name: ConversationalInsightsUnit.Name, values: [ConversationalInsightsUnitValues]) {
        self.name = name; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.list("values", &self.values); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the insight.
    public typealias Name = OpenEnum<NameValues>
    public enum NameValues {}
}

/// One finding of an insight; which properties it has depends on the kind.
public nonisolated struct ConversationalInsightsUnitValues: Model {
    /// Answer that was given.
    public var answer: Optional<String>
    /// Person to whom the finding is assigned.
    public var assignee: Optional<String>
    /// Category of the finding.
    public var category: Optional<String>
    /// How sure the recognition is; higher means surer.
    public var confidence: Optional<Double>
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the group of findings this belongs to.
    public var groupId: Optional<Identifier>
    /// Question that was asked.
    public var question: Optional<String>
    /// Identifier of the speaker within the recording.
    public var speakerId: Optional<Identifier>
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// Passage of the conversation to which the finding refers.
    public var text: Optional<String>
    /// Text of the finding, such as a phrase or summary.
    public var value: String
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(
        value: String, answer: String? = nil, assignee: String? = nil, category: String? = nil,
        confidence: Double? = nil, end: Double? = nil, groupId: Identifier? = nil, question: String? = nil,
        speakerId: Identifier? = nil, start: Double? = nil, text: String? = nil) {
        self.value = value; self.answer = answer; self.assignee = assignee; self.category = category;
        self.confidence = confidence; self.end = end; self.groupId = groupId; self.question = question;
        self.speakerId = speakerId; self.start = start; self.text = text; self.additionalProperties = [:];
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("answer", &self.answer); fields.field("assignee", &self.assignee);
        fields.field("category", &self.category); fields.field("confidence", &self.confidence);
        fields.required("end", &self.end); fields.field("groupId", &self.groupId);
        fields.field("question", &self.question); fields.field("speakerId", &self.speakerId);
        fields.required("start", &self.start); fields.field("text", &self.text); fields.field("value", &self.value);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of telling the speakers apart.
public nonisolated struct DiarizeApiResponse: Model {
    /// Who spoke when, or the errors when the job failed.
    public var response: Optional<DiarizeApiResponse.ResponseModel>
    /// Whether the job succeeded: Success or Fail.
    public var status: Optional<DiarizeApiResponse.Status>
    private var _unknownMembers: UnknownMembers
    public init(response: DiarizeApiResponse.ResponseModel? = nil, status: DiarizeApiResponse.Status? = nil) {
        self.response = response; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("response", &self.response); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// Who spoke when, or the errors when the job failed.
    public indirect enum ResponseModel: UnionModel {
        /// Who spoke when in an audio file.
        case diarizedObject(DiarizedObject)
        /// The errors of an AI request or job.
        case caiErrorResponse(CaiErrorResponse)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("speakerCount"), union.has("utterances"), let value = union.read(DiarizedObject.self) { return .diarizedObject(value) }
            if union.has("errors"), let value = union.read(CaiErrorResponse.self) { return .caiErrorResponse(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .diarizedObject(let value): value
            case .caiErrorResponse(let value): value
            case .other(let value): value
            }
        }
    }

    /// Whether the job succeeded: Success or Fail.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A stretch of speech of one speaker.
public nonisolated struct DiarizeSegment: Model {
    /// How sure the recognition is; higher means surer.
    public var confidence: Optional<Double>
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the speaker within the recording.
    public var speakerId: Identifier
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(speakerId: Identifier, confidence: Double? = nil, end: Double? = nil, start: Double? = nil) {
        self.speakerId = speakerId; self.confidence = confidence; self.end = end; self.start = start;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(speakerId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("confidence", &self.confidence); fields.required("end", &self.end);
        fields.field("speakerId", &self.speakerId); fields.required("start", &self.start);
        fields.unknown(&self._unknownMembers)
    }
}

/// Who spoke when in an audio file.
public nonisolated struct DiarizedObject: Model {
    /// Number of speakers found.
    public var speakerCount: Optional<Int>
    /// The stretches of speech with speaker and times.
    public var utterances: [DiarizeSegment]
    private var _unknownMembers: UnknownMembers
    public init(utterances: [DiarizeSegment], speakerCount: Int? = nil) {
        self.utterances = utterances; self.speakerCount = speakerCount; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(utterances: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("speakerCount", &self.speakerCount); fields.list("utterances", &self.utterances);
        fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of the analysis of a conversation.
public nonisolated struct InteractionApiResponse: Model {
    /// The insights, or the errors when the job failed.
    public var response: Optional<InteractionApiResponse.ResponseModel>
    /// Whether the job succeeded: Success or Fail.
    public var status: Optional<InteractionApiResponse.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        response: InteractionApiResponse.ResponseModel? = nil, status: InteractionApiResponse.Status? = nil) {
        self.response = response; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("response", &self.response); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// The insights, or the errors when the job failed.
    public indirect enum ResponseModel: UnionModel {
        /// The errors of an AI request or job.
        case caiErrorResponse(CaiErrorResponse)
        /// Insights drawn from a conversation.
        case interactionObject(InteractionObject)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("errors"), let value = union.read(CaiErrorResponse.self) { return .caiErrorResponse(value) }
            if union.has("conversationalInsights") || union.has("speakerInsights") || union.has("utteranceInsights"), let value = union.read(InteractionObject.self) { return .interactionObject(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .caiErrorResponse(let value): value
            case .interactionObject(let value): value
            case .other(let value): value
            }
        }
    }

    /// Whether the job succeeded: Success or Fail.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Insights drawn from a conversation.
public nonisolated struct InteractionObject: Model {
    /// Insights into the whole conversation, such as summaries.
    public var conversationalInsights: Optional<[ConversationalInsightsUnit]>
    /// Insights into each speaker, such as pace.
    public var speakerInsights: Optional<SpeakerInsightsObject>
    /// What was said, piece by piece.
    public var utteranceInsights: Optional<[UtteranceInsightsObject]>
    private var _unknownMembers: UnknownMembers
    public init(
        conversationalInsights: [ConversationalInsightsUnit]? = nil, speakerInsights: SpeakerInsightsObject? = nil,
        utteranceInsights: [UtteranceInsightsObject]? = nil) {
        self.conversationalInsights = conversationalInsights; self.speakerInsights = speakerInsights;
        self.utteranceInsights = utteranceInsights; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("conversationalInsights", &self.conversationalInsights);
        fields.field("speakerInsights", &self.speakerInsights);
        fields.list("utteranceInsights", &self.utteranceInsights); fields.unknown(&self._unknownMembers)
    }
}

/// Times and outcome of an asynchronous AI job.
public nonisolated struct JobStatusResponse: Model, ResponseValue {
    /// When the job ended, ISO 8601.
    public var completionTime: Optional<Foundation.Date>
    /// When the job was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// When the result expires, ISO 8601.
    public var expirationTime: Optional<Foundation.Date>
    /// Identifier of the asynchronous job.
    public var jobId: Optional<Identifier>
    /// The result, or the error in its place.
    public var response: Optional<JSONValue>
    /// Whether the job succeeded: Success or Fail.
    public var status: Optional<JobStatusResponse.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        completionTime: Foundation.Date? = nil, creationTime: Foundation.Date? = nil,
        expirationTime: Foundation.Date? = nil, jobId: Identifier? = nil, response: JSONValue? = nil,
        status: JobStatusResponse.Status? = nil) {
        self.completionTime = completionTime; self.creationTime = creationTime; self.expirationTime = expirationTime;
        self.jobId = jobId; self.response = response; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("completionTime", &self.completionTime); fields.field("creationTime", &self.creationTime);
        fields.field("expirationTime", &self.expirationTime); fields.field("jobId", &self.jobId);
        fields.field("response", &self.response); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the job succeeded: Success or Fail.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// Outcome of punctuating texts.
public nonisolated struct PunctuateApiOutput: Model {
    /// The result, or the error in its place.
    public var response: Optional<PunctuateApiResponse>
    /// Whether the job succeeded: Success or Fail.
    public var status: Optional<PunctuateApiOutput.Status>
    private var _unknownMembers: UnknownMembers
    public init(response: PunctuateApiResponse? = nil, status: PunctuateApiOutput.Status? = nil) {
        self.response = response; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("response", &self.response); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the job succeeded: Success or Fail.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// The punctuated texts, or the errors when the job failed.
public nonisolated indirect enum PunctuateApiResponse: UnionModel {
    /// Punctuated texts.
    case punctuateOutput(PunctuateOutput)
    /// The errors of an AI request or job.
    case caiErrorResponse(CaiErrorResponse)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("texts"), let value = union.read(PunctuateOutput.self) { return .punctuateOutput(value) }
        if union.has("errors"), let value = union.read(CaiErrorResponse.self) { return .caiErrorResponse(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .punctuateOutput(let value): value
        case .caiErrorResponse(let value): value
        case .other(let value): value
        }
    }
}

/// Punctuated texts.
public nonisolated struct PunctuateOutput: Model {
    /// Texts with punctuation, in the order given.
    public var texts: [String]
    private var _unknownMembers: UnknownMembers
    public init(texts: [String]) { self.texts = texts; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(texts: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("texts", &self.texts); fields.unknown(&self._unknownMembers)
    }
}

/// Insights into the speakers of a conversation.
public nonisolated struct SpeakerInsightsObject: Model {
    /// Insights, by kind.
    public var insights: Optional<[SpeakerInsightsUnit]>
    /// Number of speakers found.
    public var speakerCount: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(insights: [SpeakerInsightsUnit]? = nil, speakerCount: Int? = nil) {
        self.insights = insights; self.speakerCount = speakerCount; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("insights", &self.insights); fields.field("speakerCount", &self.speakerCount);
        fields.unknown(&self._unknownMembers)
    }
}

/// One kind of insight with its value for each speaker.
public nonisolated struct SpeakerInsightsUnit: Model {
    /// Kind of the insight.
    public var name: SpeakerInsightsUnit.Name
    /// Value of the insight for each speaker.
    public var values: [SpeakerInsightsValuesItems]
    private var _unknownMembers: UnknownMembers
    public init(name: SpeakerInsightsUnit.Name, values: [SpeakerInsightsValuesItems]) {
        self.name = name; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.list("values", &self.values); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the insight.
    public typealias Name = OpenEnum<NameValues>
    public enum NameValues {}
}

/// Value of an insight for one speaker.
public nonisolated struct SpeakerInsightsValuesItems: Model {
    /// Identifier of the speaker within the recording.
    public var speakerId: Identifier
    /// Value of the insight, as text.
    public var value: String
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(speakerId: Identifier, value: String) {
        self.speakerId = speakerId; self.value = value; self.additionalProperties = [:];
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(speakerId: .init(blank), value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("speakerId", &self.speakerId); fields.field("value", &self.value);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }
}

/// Outcome of summarizing a conversation.
public nonisolated struct SummaryApiOutput: Model {
    /// The result, or the error in its place.
    public var response: Optional<SummaryApiResponse>
    /// Whether the job succeeded: Success or Fail.
    public var status: Optional<SummaryApiOutput.Status>
    private var _unknownMembers: UnknownMembers
    public init(response: SummaryApiResponse? = nil, status: SummaryApiOutput.Status? = nil) {
        self.response = response; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("response", &self.response); fields.field("status", &self.status);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the job succeeded: Success or Fail.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// The summaries, or the errors when the job failed.
public nonisolated indirect enum SummaryApiResponse: UnionModel {
    /// The errors of an AI request or job.
    case caiErrorResponse(CaiErrorResponse)
    /// Summaries of a conversation.
    case summaryOutput(SummaryOutput)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("errors"), let value = union.read(CaiErrorResponse.self) { return .caiErrorResponse(value) }
        if union.has("summaries"), let value = union.read(SummaryOutput.self) { return .summaryOutput(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .caiErrorResponse(let value): value
        case .summaryOutput(let value): value
        case .other(let value): value
        }
    }
}

/// Summaries of a conversation.
public nonisolated struct SummaryOutput: Model {
    /// The summaries, by kind.
    public var summaries: Optional<[SummaryOutputUnit]>
    private var _unknownMembers: UnknownMembers
    public init(summaries: [SummaryOutputUnit]? = nil) {
        self.summaries = summaries; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("summaries", &self.summaries); fields.unknown(&self._unknownMembers)
    }
}

/// One kind of summary with its parts.
public nonisolated struct SummaryOutputUnit: Model {
    /// Kind of the summary.
    public var name: Optional<SummaryOutputUnit.Name>
    /// Parts of the summary.
    public var values: Optional<[SummaryTimingsUnit]>
    private var _unknownMembers: UnknownMembers
    public init(name: SummaryOutputUnit.Name? = nil, values: [SummaryTimingsUnit]? = nil) {
        self.name = name; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.list("values", &self.values); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the summary.
    public typealias Name = OpenEnum<NameValues>
    public enum NameValues {}
}

/// A part of a summary with the times it refers to.
public nonisolated struct SummaryTimingsUnit: Model {
    /// How sure the summary is; higher means surer.
    public var confidence: Optional<Double>
    /// End of the passage it refers to, in seconds.
    public var end: Optional<Double>
    /// Start of the passage it refers to, in seconds.
    public var start: Optional<Double>
    /// Text of this part of the summary.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(value: String, confidence: Double? = nil, end: Double? = nil, start: Double? = nil) {
        self.value = value; self.confidence = confidence; self.end = end; self.start = start;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("confidence", &self.confidence); fields.field("end", &self.end);
        fields.field("start", &self.start); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// Transcript of an audio file.
public nonisolated struct TranscribedObject: Model {
    /// How sure the recognition is; higher means surer.
    public var confidence: Optional<Double>
    /// Number of speakers found.
    public var speakerCount: Optional<Int>
    /// The whole transcript as one text.
    public var transcript: String
    /// What was said, piece by piece with speaker and times.
    public var utterances: Optional<[UtteranceObject]>
    /// The words with speaker and times.
    public var words: [WordSegment]
    private var _unknownMembers: UnknownMembers
    public init(
        transcript: String, words: [WordSegment], confidence: Double? = nil, speakerCount: Int? = nil,
        utterances: [UtteranceObject]? = nil) {
        self.transcript = transcript; self.words = words; self.confidence = confidence;
        self.speakerCount = speakerCount; self.utterances = utterances; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(transcript: .init(blank), words: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("confidence", &self.confidence); fields.field("speakerCount", &self.speakerCount);
        fields.field("transcript", &self.transcript); fields.list("utterances", &self.utterances);
        fields.list("words", &self.words); fields.unknown(&self._unknownMembers)
    }
}

/// A piece of an analyzed conversation with speaker, times and words.
public nonisolated struct UtteranceInsightsObject: Model {
    /// How sure the recognition is; higher means surer.
    public var confidence: Optional<Double>
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the speaker within the recording.
    public var speakerId: Optional<Identifier>
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// What was said.
    public var text: String
    /// The words of the piece with their times.
    public var wordTimings: Optional<[WordTimingsUnit]>
    private var _unknownMembers: UnknownMembers
    public init(
        text: String, confidence: Double? = nil, end: Double? = nil, speakerId: Identifier? = nil,
        start: Double? = nil, wordTimings: [WordTimingsUnit]? = nil) {
        self.text = text; self.confidence = confidence; self.end = end; self.speakerId = speakerId;
        self.start = start; self.wordTimings = wordTimings; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(text: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("confidence", &self.confidence); fields.required("end", &self.end);
        fields.field("speakerId", &self.speakerId); fields.required("start", &self.start);
        fields.field("text", &self.text); fields.list("wordTimings", &self.wordTimings);
        fields.unknown(&self._unknownMembers)
    }
}

/// A piece of a transcript with speaker, times and words.
public nonisolated struct UtteranceObject: Model {
    /// How sure the recognition is; higher means surer.
    public var confidence: Optional<Double>
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the speaker within the recording.
    public var speakerId: Optional<Identifier>
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// What was said.
    public var text: String
    /// The words of the piece with their times.
    public var wordTimings: Optional<[WordTimingsUnit]>
    private var _unknownMembers: UnknownMembers
    public init(
        text: String, confidence: Double? = nil, end: Double? = nil, speakerId: Identifier? = nil,
        start: Double? = nil, wordTimings: [WordTimingsUnit]? = nil) {
        self.text = text; self.confidence = confidence; self.end = end; self.speakerId = speakerId;
        self.start = start; self.wordTimings = wordTimings; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(text: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("confidence", &self.confidence); fields.required("end", &self.end);
        fields.field("speakerId", &self.speakerId); fields.required("start", &self.start);
        fields.field("text", &self.text); fields.list("wordTimings", &self.wordTimings);
        fields.unknown(&self._unknownMembers)
    }
}

/// A word of a transcript with its speaker and times.
public nonisolated struct WordSegment: Model {
    /// How sure the recognition is; higher means surer.
    public var confidence: Optional<Double>
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the speaker within the recording.
    public var speakerId: Optional<Identifier>
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// The word.
    public var word: String
    private var _unknownMembers: UnknownMembers
    public init(
        word: String, confidence: Double? = nil, end: Double? = nil, speakerId: Identifier? = nil,
        start: Double? = nil) {
        self.word = word; self.confidence = confidence; self.end = end; self.speakerId = speakerId;
        self.start = start; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(word: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("confidence", &self.confidence); fields.required("end", &self.end);
        fields.field("speakerId", &self.speakerId); fields.required("start", &self.start);
        fields.field("word", &self.word); fields.unknown(&self._unknownMembers)
    }
}

/// A word with its times in the audio.
public nonisolated struct WordTimingsUnit: Model {
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// The word.
    public var word: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(end: Double? = nil, start: Double? = nil, word: String? = nil) {
        self.end = end; self.start = start; self.word = word; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("end", &self.end); fields.field("start", &self.start); fields.field("word", &self.word);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == SpeechToTextResponse.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == ConversationalInsightsUnit.NameValues {
    public static var abstractiveSummaryLong: Self { Self("AbstractiveSummaryLong") }
    public static var abstractiveSummaryShort: Self { Self("AbstractiveSummaryShort") }
    public static var extractiveSummary: Self { Self("ExtractiveSummary") }
    public static var keyPhrases: Self { Self("KeyPhrases") }
    public static var overallSentiment: Self { Self("OverallSentiment") }
    public static var questionsAsked: Self { Self("QuestionsAsked") }
    public static var topics: Self { Self("Topics") }
}

nonisolated extension OpenEnum where Values == DiarizeApiResponse.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == InteractionApiResponse.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == JobStatusResponse.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == PunctuateApiOutput.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == SpeakerInsightsUnit.NameValues {
    public static var pace: Self { Self("Pace") }
    public static var questionsAsked: Self { Self("QuestionsAsked") }
    public static var talkToListenRatio: Self { Self("TalkToListenRatio") }
}

nonisolated extension OpenEnum where Values == SummaryApiOutput.StatusValues {
    public static var fail: Self { Self("Fail") }
    public static var success: Self { Self("Success") }
}

nonisolated extension OpenEnum where Values == SummaryOutputUnit.NameValues {
    public static var abstractiveLong: Self { Self("AbstractiveLong") }
    public static var abstractiveShort: Self { Self("AbstractiveShort") }
    public static var all: Self { Self("All") }
    public static var extractive: Self { Self("Extractive") }
}
#endif
