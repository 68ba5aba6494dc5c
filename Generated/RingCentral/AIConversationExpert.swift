// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || ArtificialIntelligence
/// Reads AI insights into recorded calls and meetings.
public nonisolated struct AIConversationExpertEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the AI insights drawn from one recording, such as transcript and summary.
    ///
    /// Permission: `RingSense`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - domain: Part of the service it comes from, such as pbx (phone), rcv (video) or ms-teams.
    ///   - sourceRecordId: Identifier of the recording in the part of the service it comes from.
    ///   - insightTypes: Kinds of insights to return, such as Transcript or Summary.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getRecordingInsights(
        domain: RecordingDomain, sourceRecordId: Identifier,
        insightTypes: [AIConversationExpertEndpoints.InsightType]? = nil,
        accountId: Identifier = "~") -> Call<RecordingInsights> {
        var request = RequestParts(.getRecordingInsights)
        request.path(accountId); request.path(domain); request.path(sourceRecordId);
        request.queryList("insightTypes", insightTypes)
        return Call(client, request)
    }

    /// Reads the AI insights of all recordings made in one call or meeting session.
    ///
    /// Permission: `RingSense`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - domain: Part of the service it comes from, such as pbx (phone), rcv (video) or ms-teams.
    ///   - sourceSessionId: Identifier of the session in the part of the service it comes from.
    ///   - insightTypes: Kinds of insights to return, such as Transcript or Summary.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func getSessionInsights(
        domain: RecordingDomain, sourceSessionId: Identifier,
        insightTypes: [AIConversationExpertEndpoints.InsightTypeValue]? = nil,
        accountId: Identifier = "~") -> Call<SessionsInsightsResource> {
        var request = RequestParts(.getSessionInsights)
        request.path(accountId); request.path(domain); request.path(sourceSessionId);
        request.queryList("insightTypes", insightTypes)
        return Call(client, request)
    }

    /// The known values of `InsightType`.
    public typealias InsightType = OpenEnum<InsightTypeValues>
    public enum InsightTypeValues {}

    /// The known values of `InsightType`.
    public typealias InsightTypeValue = OpenEnum<InsightTypeValueValues>
    public enum InsightTypeValueValues {}
}

nonisolated extension APIOperation {
    /// `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`
    public static let getRecordingInsights = APIOperation(
        "getRecordingInsights", .get,
        "/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights",
        area: "AIConversationExpert", permission: "RingSense", rateGroup: "Light", access: .read)
    /// `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`
    public static let getSessionInsights = APIOperation(
        "getSessionInsights", .get,
        "/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights",
        area: "AIConversationExpert", permission: "RingSense", rateGroup: "Light", access: .read, paging: .page)
}

/// AI insights of a recording, by kind; kinds not asked for are absent.
public nonisolated struct AIInsights: Model {
    /// Score that the AI gave the conversation.
    public var aiScore: Optional<[AIScoreInsightUnit]>
    /// Summary in bullet points.
    public var bulletedSummary: Optional<[BulletedSummaryInsightUnit]>
    /// Notes on the call.
    public var callNotes: Optional<[CallNotesInsightUnit]>
    /// Highlights of the conversation.
    public var highlights: Optional<[ConversationalInsightUnit]>
    /// Next steps that were agreed on or suggested.
    public var nextSteps: Optional<[ConversationalInsightUnit]>
    /// Mood of the conversation.
    public var sentiment: Optional<[SentimentInsightUnit]>
    /// Summary of the conversation.
    public var summary: Optional<[SummaryInsightUnit]>
    /// What was said, piece by piece.
    public var transcript: Optional<[TranscriptInsightUnit]>
    private var _unknownMembers: UnknownMembers
    public init(
        aiScore: [AIScoreInsightUnit]? = nil, bulletedSummary: [BulletedSummaryInsightUnit]? = nil,
        callNotes: [CallNotesInsightUnit]? = nil, highlights: [ConversationalInsightUnit]? = nil,
        nextSteps: [ConversationalInsightUnit]? = nil, sentiment: [SentimentInsightUnit]? = nil,
        summary: [SummaryInsightUnit]? = nil, transcript: [TranscriptInsightUnit]? = nil) {
        self.aiScore = aiScore; self.bulletedSummary = bulletedSummary; self.callNotes = callNotes;
        self.highlights = highlights; self.nextSteps = nextSteps; self.sentiment = sentiment; self.summary = summary;
        self.transcript = transcript; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("AIScore", &self.aiScore); fields.list("BulletedSummary", &self.bulletedSummary);
        fields.list("CallNotes", &self.callNotes); fields.list("Highlights", &self.highlights);
        fields.list("NextSteps", &self.nextSteps); fields.list("Sentiment", &self.sentiment);
        fields.list("Summary", &self.summary); fields.list("Transcript", &self.transcript);
        fields.unknown(&self._unknownMembers)
    }
}

/// Direction of a recorded call.
public typealias AIInsightsCallDirection = OpenEnum<AIInsightsCallDirectionValues>
public nonisolated enum AIInsightsCallDirectionValues {}

/// A score that the AI gave a recording.
public nonisolated struct AIScoreInsightUnit: Model {
    /// The score, as text.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(value: String) { self.value = value; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// A bullet point of the summary of a recording.
public nonisolated struct BulletedSummaryInsightUnit: Model {
    /// Heading under which the bullet point stands.
    public var section: Optional<String>
    /// Text of the bullet point.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(value: String, section: String? = nil) {
        self.value = value; self.section = section; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("section", &self.section); fields.field("value", &self.value);
        fields.unknown(&self._unknownMembers)
    }
}

/// A note on a recorded call.
public nonisolated struct CallNotesInsightUnit: Model {
    /// Text of the note.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(value: String) { self.value = value; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// A highlight or next step found in a recording, with its speaker and times.
public nonisolated struct ConversationalInsightUnit: Model {
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the speaker within the recording.
    public var speakerId: Identifier
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// Text of the highlight or next step.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(speakerId: Identifier, value: String, end: Double? = nil, start: Double? = nil) {
        self.speakerId = speakerId; self.value = value; self.end = end; self.start = start;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(speakerId: .init(blank), value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("end", &self.end); fields.field("speakerId", &self.speakerId);
        fields.required("start", &self.start); fields.field("value", &self.value);
        fields.unknown(&self._unknownMembers)
    }
}

/// Position of a page of insights in the whole list, and how it can be sorted.
public nonisolated struct InsightsPaging: Model {
    /// Number of the page, counted from 1. 1 to 1000.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page. 1 to 1000.
    public var perPage: Optional<Int>
    /// Names of the fields by which the list can be sorted.
    public var sortableFields: Optional<[String]>
    /// Number of records in the whole list; may be missing.
    public var totalElements: Optional<Int>
    /// Number of pages in the whole list; may be missing.
    public var totalPages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        page: Int? = nil, pageEnd: Int? = nil, pageStart: Int? = nil, perPage: Int? = nil,
        sortableFields: [String]? = nil, totalElements: Int? = nil, totalPages: Int? = nil) {
        self.page = page; self.pageEnd = pageEnd; self.pageStart = pageStart; self.perPage = perPage;
        self.sortableFields = sortableFields; self.totalElements = totalElements; self.totalPages = totalPages;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("page", &self.page); fields.required("pageEnd", &self.pageEnd);
        fields.required("pageStart", &self.pageStart); fields.required("perPage", &self.perPage);
        fields.required("sortableFields", &self.sortableFields);
        fields.required("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// Part of the service a recording comes from: pbx is the phone, rcv video.
public typealias RecordingDomain = OpenEnum<RecordingDomainValues>
public nonisolated enum RecordingDomainValues {}

/// A recording with its speakers and the AI insights drawn from it.
public nonisolated struct RecordingInsights: Model, ResponseValue {
    /// Whether the call was Inbound or Outbound.
    public var callDirection: Optional<AIInsightsCallDirection>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Part of the service the recording comes from.
    public var domain: RecordingDomain
    /// Insights drawn from the recording, by kind.
    public var insights: AIInsights
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Identifier of the extension that owns the recording.
    public var ownerExtensionId: Identifier
    /// Length of the recording in milliseconds.
    public var recordingDurationMs: Optional<Int>
    /// When the recording started, ISO 8601.
    public var recordingStartTime: Optional<Foundation.Date>
    /// Address of the recording with its insights, for opening in a browser.
    public var rsRecordUri: Optional<String>
    /// Identifier of the recording in that part of the service.
    public var sourceRecordId: Identifier
    /// Identifier of the call or meeting session in that part of the service.
    public var sourceSessionId: Identifier
    /// The people who speak in the recording.
    public var speakerInfo: [RecordingInsights.SpeakerInfo]
    /// Title of the recording.
    public var title: String
    private var _unknownMembers: UnknownMembers
    public init(
        domain: RecordingDomain, insights: AIInsights, ownerExtensionId: Identifier, sourceRecordId: Identifier,
        sourceSessionId: Identifier, speakerInfo: [RecordingInsights.SpeakerInfo], title: String,
        callDirection: AIInsightsCallDirection? = nil, creationTime: Foundation.Date? = nil,
        lastModifiedTime: Foundation.Date? = nil, recordingDurationMs: Int? = nil,
        recordingStartTime: Foundation.Date? = nil, rsRecordUri: String? = nil) {
        self.domain = domain; self.insights = insights; self.ownerExtensionId = ownerExtensionId;
        self.sourceRecordId = sourceRecordId; self.sourceSessionId = sourceSessionId; self.speakerInfo = speakerInfo;
        self.title = title; self.callDirection = callDirection; self.creationTime = creationTime;
        self.lastModifiedTime = lastModifiedTime; self.recordingDurationMs = recordingDurationMs;
        self.recordingStartTime = recordingStartTime; self.rsRecordUri = rsRecordUri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            domain: .init(blank), insights: .init(blank), ownerExtensionId: .init(blank),
            sourceRecordId: .init(blank), sourceSessionId: .init(blank), speakerInfo: .init(blank),
            title: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callDirection", &self.callDirection); fields.required("creationTime", &self.creationTime);
        fields.field("domain", &self.domain); fields.field("insights", &self.insights);
        fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("ownerExtensionId", &self.ownerExtensionId);
        fields.required("recordingDurationMs", &self.recordingDurationMs);
        fields.required("recordingStartTime", &self.recordingStartTime);
        fields.field("rsRecordUri", &self.rsRecordUri); fields.field("sourceRecordId", &self.sourceRecordId);
        fields.field("sourceSessionId", &self.sourceSessionId); fields.list("speakerInfo", &self.speakerInfo);
        fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }

    /// A part of `RecordingInsights`.
    public struct SpeakerInfo: Model {
        /// Identifier of the speaker's account.
        public var accountId: Optional<Identifier>
        /// Identifier of the speaker's extension.
        public var extensionId: Optional<Identifier>
        /// Name of the speaker.
        public var name: Optional<String>
        /// Phone number of the speaker.
        public var phoneNumber: Optional<String>
        /// Identifier of the speaker within the recording.
        public var speakerId: Identifier
        private var _unknownMembers: UnknownMembers
        public init(
            speakerId: Identifier, accountId: Identifier? = nil, extensionId: Identifier? = nil, name: String? = nil,
            phoneNumber: String? = nil) {
            self.speakerId = speakerId; self.accountId = accountId; self.extensionId = extensionId; self.name = name;
            self.phoneNumber = phoneNumber; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init(speakerId: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("accountId", &self.accountId); fields.field("extensionId", &self.extensionId);
            fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber);
            fields.field("speakerId", &self.speakerId); fields.unknown(&self._unknownMembers)
        }
    }
}

/// One finding about the mood of a recorded conversation.
public nonisolated struct SentimentInsightUnit: Model {
    /// The mood: Positive, Negative or Neutral.
    public var value: SentimentInsightUnit.Value
    private var _unknownMembers: UnknownMembers
    public init(value: SentimentInsightUnit.Value) { self.value = value; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// The mood: Positive, Negative or Neutral.
    public typealias Value = OpenEnum<ValueValues>
    public enum ValueValues {}
}

/// A page of the recordings of a session with their AI insights.
public nonisolated struct SessionsInsightsResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<InsightsPaging>
    /// The recordings of the session with their insights.
    public var records: [RecordingInsights]
    private var _unknownMembers: UnknownMembers
    public init(records: [RecordingInsights], paging: InsightsPaging? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A part of the summary of a recording.
public nonisolated struct SummaryInsightUnit: Model {
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// Text of this part of the summary.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(value: String, end: Double? = nil, start: Double? = nil) {
        self.value = value; self.end = end; self.start = start; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("end", &self.end); fields.required("start", &self.start); fields.field("value", &self.value);
        fields.unknown(&self._unknownMembers)
    }
}

/// A piece of a transcript with its speaker and times.
public nonisolated struct TranscriptInsightUnit: Model {
    /// End position in the audio, in seconds.
    public var end: Optional<Double>
    /// Identifier of the speaker within the recording.
    public var speakerId: Identifier
    /// Start position in the audio, in seconds.
    public var start: Optional<Double>
    /// What was said.
    public var text: String
    private var _unknownMembers: UnknownMembers
    public init(speakerId: Identifier, text: String, end: Double? = nil, start: Double? = nil) {
        self.speakerId = speakerId; self.text = text; self.end = end; self.start = start;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(speakerId: .init(blank), text: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("end", &self.end); fields.field("speakerId", &self.speakerId);
        fields.required("start", &self.start); fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == AIInsightsCallDirectionValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == RecordingDomainValues {
    public static var msTeams: Self { Self("ms-teams") }
    public static var niceIncontact: Self { Self("nice-incontact") }
    public static var pbx: Self { Self("pbx") }
    public static var rcv: Self { Self("rcv") }
    public static var rcx: Self { Self("rcx") }
}

nonisolated extension OpenEnum where Values == SentimentInsightUnit.ValueValues {
    public static var negative: Self { Self("Negative") }
    public static var neutral: Self { Self("Neutral") }
    public static var positive: Self { Self("Positive") }
}

nonisolated extension SessionsInsightsResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [RecordingInsights] { self.records }
}

nonisolated extension OpenEnum where Values == AIConversationExpertEndpoints.InsightTypeValues {
    public static var aiScore: Self { Self("AIScore") }
    public static var bulletedSummary: Self { Self("BulletedSummary") }
    public static var callNotes: Self { Self("CallNotes") }
    public static var highlights: Self { Self("Highlights") }
    public static var nextSteps: Self { Self("NextSteps") }
    public static var sentiment: Self { Self("Sentiment") }
    public static var summary: Self { Self("Summary") }
    public static var transcript: Self { Self("Transcript") }
}

nonisolated extension OpenEnum where Values == AIConversationExpertEndpoints.InsightTypeValueValues {
    public static var aiScore: Self { Self("AIScore") }
    public static var bulletedSummary: Self { Self("BulletedSummary") }
    public static var callNotes: Self { Self("CallNotes") }
    public static var highlights: Self { Self("Highlights") }
    public static var nextSteps: Self { Self("NextSteps") }
    public static var sentiment: Self { Self("Sentiment") }
    public static var summary: Self { Self("Summary") }
    public static var transcript: Self { Self("Transcript") }
}
#endif
