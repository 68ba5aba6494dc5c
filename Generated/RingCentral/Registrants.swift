// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Manages the registrants of webinar sessions.
public nonisolated struct RegistrantsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Registers a person for a webinar session.
    ///
    /// > Note: The person may be emailed a real confirmation.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the webinar session. 1 to 20 characters.
    ///   - email: Email address.
    ///   - firstName: First name of the person. At most 64 characters.
    ///   - lastName: Last name of the person. At most 64 characters.
    ///   - externalId: Identifier that another system uses for the registrant.
    ///   - ipAddress: IPv4 address from which the person registered.
    ///   - participantId: Identifier of the participant that the registrant became in the session.
    ///   - questionnaire: Answers to the registration questions.
    ///   - source: Where the registration came from.
    ///   - visitorId: Identifier of the visitor who filled in the registration page.
    /// - Returns: A call to ask for its `value`.
    public func createWebinarRegistrant(
        sessionId: Identifier, email: String, firstName: String, lastName: String, externalId: Identifier? = nil,
        ipAddress: String? = nil, participantId: Identifier? = nil, questionnaire: [RegistrationAnswer]? = nil,
        source: String? = nil, visitorId: Identifier? = nil) -> Call<RegistrantModelResponsePostWithQuestionnaire> {
        var request = RequestParts(.createWebinarRegistrant)
        request.path(sessionId);
        request.body(RegistrantBaseModelWithQuestionnaire(email: email, firstName: firstName, lastName: lastName, externalId: externalId, ipAddress: ipAddress, participantId: participantId, questionnaire: questionnaire, source: source, visitorId: visitorId))
        return Call(client, request)
    }

    /// Removes a registrant from a webinar session.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the webinar session. 1 to 20 characters.
    ///   - registrantId: Identifier of the webinar registrant. 1 to 20 characters.
    /// - Returns: A call to `send()`.
    public func deleteWebinarRegistrant(sessionId: Identifier, registrantId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteWebinarRegistrant)
        request.path(sessionId); request.path(registrantId)
        return Call(client, request)
    }

    /// Reads one registrant of a webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the webinar session. 1 to 20 characters.
    ///   - registrantId: Identifier of the webinar registrant. 1 to 20 characters.
    ///   - includeQuestionnaire: Whether the registration questions and answers are included. Default: `false`.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarRegistrant(
        sessionId: Identifier, registrantId: Identifier,
        includeQuestionnaire: Bool? = nil) -> Call<RegistrantModelWithQuestionnaire> {
        var request = RequestParts(.getWebinarRegistrant)
        request.path(sessionId); request.path(registrantId);
        request.query("includeQuestionnaire", includeQuestionnaire)
        return Call(client, request)
    }

    /// Lists the people who registered for a webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the webinar session. 1 to 20 characters.
    ///   - includeQuestionnaire: Whether the registration questions and answers are included. Default: `false`.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listWebinarRegistrants(
        sessionId: Identifier, includeQuestionnaire: Bool? = nil, pageToken: String? = nil,
        perPage: Int? = nil) -> Call<RegistrantListResource> {
        var request = RequestParts(.listWebinarRegistrants)
        request.path(sessionId); request.query("includeQuestionnaire", includeQuestionnaire);
        request.query("pageToken", pageToken); request.query("perPage", perPage)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /webinar/registration/v1/sessions/{sessionId}/registrants`
    public static let createWebinarRegistrant = APIOperation(
        "rcwRegCreateRegistrant", .post, "/webinar/registration/v1/sessions/{sessionId}/registrants",
        area: "Registrants", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`
    public static let deleteWebinarRegistrant = APIOperation(
        "rcwRegDeleteRegistrant", .delete, "/webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}",
        area: "Registrants", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
    /// `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`
    public static let getWebinarRegistrant = APIOperation(
        "rcwRegGetRegistrant", .get, "/webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}",
        area: "Registrants", permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `GET /webinar/registration/v1/sessions/{sessionId}/registrants`
    public static let listWebinarRegistrants = APIOperation(
        "rcwRegListRegistrants", .get, "/webinar/registration/v1/sessions/{sessionId}/registrants",
        area: "Registrants", permission: "ReadWebinars", rateGroup: "Heavy", access: .read, paging: .pageToken)
}

/// An answer chosen from those a registration question offers.
public nonisolated struct FixedAnswerModel: Model {
    /// Identifiers of the chosen answers. At least 1 element.
    public var answerIds: [Identifier]
    /// Identifier of the registration question.
    public var questionId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(answerIds: [Identifier], questionId: Identifier) {
        self.answerIds = answerIds; self.questionId = questionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(answerIds: .init(blank), questionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("answerIds", &self.answerIds); fields.field("questionId", &self.questionId);
        fields.unknown(&self._unknownMembers)
    }
}

/// An answer to a registration question: chosen from given ones or free text.
public nonisolated indirect enum RegistrationAnswer: UnionModel {
    /// An answer chosen from those a registration question offers.
    case fixedAnswerModel(FixedAnswerModel)
    /// A free-text answer to a registration question.
    case variableAnswerModel(VariableAnswerModel)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("answerIds"), let value = union.read(FixedAnswerModel.self) { return .fixedAnswerModel(value) }
        if union.has("answerText"), let value = union.read(VariableAnswerModel.self) { return .variableAnswerModel(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .fixedAnswerModel(let value): value
        case .variableAnswerModel(let value): value
        case .other(let value): value
        }
    }
}

/// Details of a registrant to create, with the answers to the registration questions.
public nonisolated struct RegistrantBaseModelWithQuestionnaire: Model {
    /// Address at which the registrant cancels the registration. 5 to 256 characters. Set by the service.
    public var cancellationUri: Optional<String>
    /// Email address.
    public var email: String
    /// Identifier that another system uses for the registrant.
    public var externalId: Optional<Identifier>
    /// First name of the person. At most 64 characters.
    public var firstName: String
    /// IPv4 address from which the person registered.
    public var ipAddress: Optional<String>
    /// Personal address at which the registrant joins the webinar. 5 to 256 characters. Set by the service.
    public var joinUri: Optional<String>
    /// Last name of the person. At most 64 characters.
    public var lastName: String
    /// Identifier of the participant that the registrant became in the session.
    public var participantId: Optional<Identifier>
    /// Answers to the registration questions.
    public var questionnaire: Optional<[RegistrationAnswer]>
    /// Whether the person registered after the webinar had ended. Set by the service.
    public var registeredPostWebinar: Optional<Bool>
    /// When the person registered, ISO 8601. Set by the service.
    public var registrationTime: Optional<Foundation.Date>
    /// Where the registration came from.
    public var source: Optional<String>
    /// Identifier of the visitor who filled in the registration page.
    public var visitorId: Optional<Identifier>
    public init(
        email: String, firstName: String, lastName: String, cancellationUri: String? = nil,
        externalId: Identifier? = nil, ipAddress: String? = nil, joinUri: String? = nil,
        participantId: Identifier? = nil, questionnaire: [RegistrationAnswer]? = nil,
        registeredPostWebinar: Bool? = nil, registrationTime: Foundation.Date? = nil, source: String? = nil,
        visitorId: Identifier? = nil) {
        self.email = email; self.firstName = firstName; self.lastName = lastName;
        self.cancellationUri = cancellationUri; self.externalId = externalId; self.ipAddress = ipAddress;
        self.joinUri = joinUri; self.participantId = participantId; self.questionnaire = questionnaire;
        self.registeredPostWebinar = registeredPostWebinar; self.registrationTime = registrationTime;
        self.source = source; self.visitorId = visitorId
    }
    public init(_ blank: Blank) { self.init(email: .init(blank), firstName: .init(blank), lastName: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("cancellationUri", &self.cancellationUri); fields.field("email", &self.email);
        fields.field("externalId", &self.externalId); fields.field("firstName", &self.firstName);
        fields.field("ipAddress", &self.ipAddress); fields.field("joinUri", &self.joinUri);
        fields.field("lastName", &self.lastName); fields.field("participantId", &self.participantId);
        fields.list("questionnaire", &self.questionnaire);
        fields.field("registeredPostWebinar", &self.registeredPostWebinar);
        fields.field("registrationTime", &self.registrationTime); fields.field("source", &self.source);
        fields.field("visitorId", &self.visitorId)
    }
}

/// A page of the registrants of a webinar session.
public nonisolated struct RegistrantListResource: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<WebinarPagingForwardModel>
    /// The records of this list or page.
    public var records: [RegistrantModelWithQuestionnaire]
    private var _unknownMembers: UnknownMembers
    public init(records: [RegistrantModelWithQuestionnaire], paging: WebinarPagingForwardModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A registrant just created, with answers and calendar sequence number.
public nonisolated struct RegistrantModelResponsePostWithQuestionnaire: Model, ResponseValue {
    /// Address at which the registrant cancels the registration. 5 to 256 characters. Set by the service.
    public var cancellationUri: Optional<String>
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Email address.
    public var email: String
    /// Identifier that another system uses for the registrant.
    public var externalId: Optional<Identifier>
    /// First name of the person. At most 64 characters.
    public var firstName: String
    /// Sequence number for the calendar event in iCalendar files. Set by the service.
    public var icalendarSequence: Optional<Int>
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// IPv4 address from which the person registered.
    public var ipAddress: Optional<String>
    /// Personal address at which the registrant joins the webinar. 5 to 256 characters. Set by the service.
    public var joinUri: Optional<String>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Last name of the person. At most 64 characters.
    public var lastName: String
    /// Identifier of the participant that the registrant became in the session.
    public var participantId: Optional<Identifier>
    /// Answers to the registration questions.
    public var questionnaire: Optional<[RegistrationAnswer]>
    /// Whether the person registered after the webinar had ended. Set by the service.
    public var registeredPostWebinar: Optional<Bool>
    /// When the person registered, ISO 8601. Set by the service.
    public var registrationTime: Optional<Foundation.Date>
    /// Where the registration came from.
    public var source: Optional<String>
    /// Identifier of the visitor who filled in the registration page.
    public var visitorId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        email: String, firstName: String, lastName: String, cancellationUri: String? = nil,
        creationTime: Foundation.Date? = nil, externalId: Identifier? = nil, icalendarSequence: Int? = nil,
        id: Identifier? = nil, ipAddress: String? = nil, joinUri: String? = nil,
        lastModifiedTime: Foundation.Date? = nil, participantId: Identifier? = nil,
        questionnaire: [RegistrationAnswer]? = nil, registeredPostWebinar: Bool? = nil,
        registrationTime: Foundation.Date? = nil, source: String? = nil, visitorId: Identifier? = nil) {
        self.email = email; self.firstName = firstName; self.lastName = lastName;
        self.cancellationUri = cancellationUri; self.creationTime = creationTime; self.externalId = externalId;
        self.icalendarSequence = icalendarSequence; self.id = id; self.ipAddress = ipAddress; self.joinUri = joinUri;
        self.lastModifiedTime = lastModifiedTime; self.participantId = participantId;
        self.questionnaire = questionnaire; self.registeredPostWebinar = registeredPostWebinar;
        self.registrationTime = registrationTime; self.source = source; self.visitorId = visitorId;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(email: .init(blank), firstName: .init(blank), lastName: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("cancellationUri", &self.cancellationUri); fields.required("creationTime", &self.creationTime);
        fields.field("email", &self.email); fields.field("externalId", &self.externalId);
        fields.field("firstName", &self.firstName); fields.field("icalendarSequence", &self.icalendarSequence);
        fields.field("id", &self.id); fields.field("ipAddress", &self.ipAddress);
        fields.field("joinUri", &self.joinUri); fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("lastName", &self.lastName); fields.field("participantId", &self.participantId);
        fields.list("questionnaire", &self.questionnaire);
        fields.field("registeredPostWebinar", &self.registeredPostWebinar);
        fields.field("registrationTime", &self.registrationTime); fields.field("source", &self.source);
        fields.field("visitorId", &self.visitorId); fields.unknown(&self._unknownMembers)
    }
}

/// A webinar registrant with the answers to the registration questions.
public nonisolated struct RegistrantModelWithQuestionnaire: Model, ResponseValue {
    /// Address at which the registrant cancels the registration. 5 to 256 characters. Set by the service.
    public var cancellationUri: Optional<String>
    /// When the object was created, ISO 8601. Set by the service.
    public var creationTime: Optional<Foundation.Date>
    /// Email address.
    public var email: String
    /// Identifier that another system uses for the registrant.
    public var externalId: Optional<Identifier>
    /// First name of the person. At most 64 characters.
    public var firstName: String
    /// Id given by the service, up to 20 characters. 1 to 20 characters. Set by the service.
    public var id: Optional<Identifier>
    /// IPv4 address from which the person registered.
    public var ipAddress: Optional<String>
    /// Personal address at which the registrant joins the webinar. 5 to 256 characters. Set by the service.
    public var joinUri: Optional<String>
    /// When the object was last changed, ISO 8601. Set by the service.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Last name of the person. At most 64 characters.
    public var lastName: String
    /// Identifier of the participant that the registrant became in the session.
    public var participantId: Optional<Identifier>
    /// Answers to the registration questions.
    public var questionnaire: Optional<[RegistrationAnswer]>
    /// Whether the person registered after the webinar had ended. Set by the service.
    public var registeredPostWebinar: Optional<Bool>
    /// When the person registered, ISO 8601. Set by the service.
    public var registrationTime: Optional<Foundation.Date>
    /// Where the registration came from.
    public var source: Optional<String>
    /// Identifier of the visitor who filled in the registration page.
    public var visitorId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        email: String, firstName: String, lastName: String, cancellationUri: String? = nil,
        creationTime: Foundation.Date? = nil, externalId: Identifier? = nil, id: Identifier? = nil,
        ipAddress: String? = nil, joinUri: String? = nil, lastModifiedTime: Foundation.Date? = nil,
        participantId: Identifier? = nil, questionnaire: [RegistrationAnswer]? = nil,
        registeredPostWebinar: Bool? = nil, registrationTime: Foundation.Date? = nil, source: String? = nil,
        visitorId: Identifier? = nil) {
        self.email = email; self.firstName = firstName; self.lastName = lastName;
        self.cancellationUri = cancellationUri; self.creationTime = creationTime; self.externalId = externalId;
        self.id = id; self.ipAddress = ipAddress; self.joinUri = joinUri; self.lastModifiedTime = lastModifiedTime;
        self.participantId = participantId; self.questionnaire = questionnaire;
        self.registeredPostWebinar = registeredPostWebinar; self.registrationTime = registrationTime;
        self.source = source; self.visitorId = visitorId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(email: .init(blank), firstName: .init(blank), lastName: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("cancellationUri", &self.cancellationUri); fields.required("creationTime", &self.creationTime);
        fields.field("email", &self.email); fields.field("externalId", &self.externalId);
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.field("ipAddress", &self.ipAddress); fields.field("joinUri", &self.joinUri);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("lastName", &self.lastName);
        fields.field("participantId", &self.participantId); fields.list("questionnaire", &self.questionnaire);
        fields.field("registeredPostWebinar", &self.registeredPostWebinar);
        fields.field("registrationTime", &self.registrationTime); fields.field("source", &self.source);
        fields.field("visitorId", &self.visitorId); fields.unknown(&self._unknownMembers)
    }
}

/// A free-text answer to a registration question.
public nonisolated struct VariableAnswerModel: Model {
    /// Text of the answer.
    public var answerText: String
    /// Identifier of the registration question.
    public var questionId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(answerText: String, questionId: Identifier) {
        self.answerText = answerText; self.questionId = questionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(answerText: .init(blank), questionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("answerText", &self.answerText); fields.field("questionId", &self.questionId);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension RegistrantListResource: PagedResponse {
    /// The items of this page.
    public var pageItems: [RegistrantModelWithQuestionnaire] { self.records }
}
#endif
