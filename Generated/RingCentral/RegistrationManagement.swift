// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Webinar
/// Reads and changes the registration settings of webinar sessions.
public nonisolated struct RegistrationManagementEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the registration settings and state of a webinar session.
    ///
    /// Permission: `ReadWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter sessionId: Id of the webinar session. 1 to 20 characters.
    /// - Returns: A call to ask for its `value`.
    public func getWebinarRegistration(sessionId: Identifier) -> Call<SessionRegistrationModel> {
        var request = RequestParts(.getWebinarRegistration)
        request.path(sessionId)
        return Call(client, request)
    }

    /// Changes the registration settings of a webinar session, or opens or closes it.
    ///
    /// Permission: `EditWebinars`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the webinar session. 1 to 20 characters.
    ///   - body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func updateWebinarRegistration(
        sessionId: Identifier, body: SessionRegistrationModel) -> Call<SessionRegistrationModel> {
        var request = RequestParts(.updateWebinarRegistration)
        request.path(sessionId); request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /webinar/registration/v1/sessions/{sessionId}`
    public static let getWebinarRegistration = APIOperation(
        "rcwRegGetSession", .get, "/webinar/registration/v1/sessions/{sessionId}", area: "RegistrationManagement",
        permission: "ReadWebinars", rateGroup: "Heavy", access: .read)
    /// `PATCH /webinar/registration/v1/sessions/{sessionId}`
    public static let updateWebinarRegistration = APIOperation(
        "rcwRegUpdateSession", .patch, "/webinar/registration/v1/sessions/{sessionId}",
        area: "RegistrationManagement", permission: "EditWebinars", rateGroup: "Heavy", access: .write)
}

/// Registration state and settings of a webinar session.
public nonisolated struct SessionRegistrationModel: Model, ResponseValue {
    /// Address of the description of the page's branding. Set by the service.
    public var brandingDescriptorUri: Optional<String>
    /// Whether the session has real registrants. Set by the service.
    public var hasRealRegistrants: Optional<Bool>
    /// Revision number of the calendar entries sent out (iCalendar SEQUENCE). Set by the service.
    public var icalendarSequence: Optional<Int>
    /// Id of the webinar session. Set by the service.
    public var id: Identifier
    /// Number of people who registered after the webinar. Set by the service.
    public var postWebinarRegistrantCount: Optional<Int>
    /// Number of registrants. Set by the service.
    public var registrantCount: Optional<Int>
    /// Web page on which people register. Set by the service.
    public var registrationPageUri: Optional<String>
    /// Whether registration is open or closed.
    public var registrationStatus: SessionRegistrationModel.RegistrationStatus
    /// Settings of the registration.
    public var settings: Optional<SessionRegistrationModel.Settings>
    private var _unknownMembers: UnknownMembers
    public init(
        hasRealRegistrants: Bool, id: Identifier, registrantCount: Int,
        registrationStatus: SessionRegistrationModel.RegistrationStatus, brandingDescriptorUri: String? = nil,
        icalendarSequence: Int? = nil, postWebinarRegistrantCount: Int? = nil, registrationPageUri: String? = nil,
        settings: SessionRegistrationModel.Settings? = nil) {
        self.hasRealRegistrants = hasRealRegistrants; self.id = id; self.registrantCount = registrantCount;
        self.registrationStatus = registrationStatus; self.brandingDescriptorUri = brandingDescriptorUri;
        self.icalendarSequence = icalendarSequence; self.postWebinarRegistrantCount = postWebinarRegistrantCount;
        self.registrationPageUri = registrationPageUri; self.settings = settings; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            hasRealRegistrants: .init(blank), id: .init(blank), registrantCount: .init(blank),
            registrationStatus: .init(blank)); self.hasRealRegistrants = nil; self.registrantCount = nil
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brandingDescriptorUri", &self.brandingDescriptorUri);
        fields.required("hasRealRegistrants", &self.hasRealRegistrants);
        fields.field("icalendarSequence", &self.icalendarSequence); fields.field("id", &self.id);
        fields.field("postWebinarRegistrantCount", &self.postWebinarRegistrantCount);
        fields.required("registrantCount", &self.registrantCount);
        fields.field("registrationPageUri", &self.registrationPageUri);
        fields.field("registrationStatus", &self.registrationStatus); fields.field("settings", &self.settings);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether registration is open or closed.
    public typealias RegistrationStatus = OpenEnum<RegistrationStatusValues>
    public enum RegistrationStatusValues {}

    /// Settings of the registration.
    public struct Settings: Model {
        /// Number of registrants at which registration closes; 0 for no limit. Default: `0`.
        public var autoCloseLimit: Optional<Int>
        /// Whether registration opens by itself again after the webinar.
        public var autoOpenPostWebinarRegistration: Optional<Bool>
        /// How long the recording can be watched on demand; six months when left out. Default: `SixMonths`.
        public var onDemandDuration: Optional<SessionRegistrationModel.Settings.OnDemandDuration>
        /// When registration after the webinar closes, ISO 8601. Set by the service.
        public var postWebinarRegistrationClosingTime: Optional<Nullable<Foundation.Date>>
        /// Whether a registrant is kept from joining on several devices. Default: `false`.
        public var preventMultipleDeviceJoins: Optional<Bool>
        /// Whether there is a recording. Set by the service.
        public var recordingExist: Optional<Nullable<Bool>>
        /// Whether the host is e-mailed a digest of registrations. Default: `true`.
        public var registrationDigestEnabled: Optional<Bool>
        /// Whether e-mails to registrants are held back. Default: `false`.
        public var suppressEmails: Optional<Bool>
        /// Whether registrants may watch the recording afterwards.
        public var viewRecording: Optional<Bool>
        /// Whether registrants must give a work e-mail address. Default: `false`.
        public var workEmailRequired: Optional<Bool>
        private var _unknownMembers: UnknownMembers
        public init(
            autoCloseLimit: Int? = nil, autoOpenPostWebinarRegistration: Bool? = nil,
            onDemandDuration: SessionRegistrationModel.Settings.OnDemandDuration? = nil,
            postWebinarRegistrationClosingTime: Nullable<Foundation.Date>? = nil,
            preventMultipleDeviceJoins: Bool? = nil, recordingExist: Nullable<Bool>? = nil,
            registrationDigestEnabled: Bool? = nil, suppressEmails: Bool? = nil, viewRecording: Bool? = nil,
            workEmailRequired: Bool? = nil) {
            self.autoCloseLimit = autoCloseLimit;
            self.autoOpenPostWebinarRegistration = autoOpenPostWebinarRegistration;
            self.onDemandDuration = onDemandDuration;
            self.postWebinarRegistrationClosingTime = postWebinarRegistrationClosingTime;
            self.preventMultipleDeviceJoins = preventMultipleDeviceJoins; self.recordingExist = recordingExist;
            self.registrationDigestEnabled = registrationDigestEnabled; self.suppressEmails = suppressEmails;
            self.viewRecording = viewRecording; self.workEmailRequired = workEmailRequired;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("autoCloseLimit", &self.autoCloseLimit);
            fields.field("autoOpenPostWebinarRegistration", &self.autoOpenPostWebinarRegistration);
            fields.field("onDemandDuration", &self.onDemandDuration);
            fields.field("postWebinarRegistrationClosingTime", &self.postWebinarRegistrationClosingTime);
            fields.field("preventMultipleDeviceJoins", &self.preventMultipleDeviceJoins);
            fields.field("recordingExist", &self.recordingExist);
            fields.field("registrationDigestEnabled", &self.registrationDigestEnabled);
            fields.field("suppressEmails", &self.suppressEmails); fields.field("viewRecording", &self.viewRecording);
            fields.field("workEmailRequired", &self.workEmailRequired); fields.unknown(&self._unknownMembers)
        }

        /// How long the recording can be watched on demand; six months when left out.
        public typealias OnDemandDuration = OpenEnum<OnDemandDurationValues>
        public enum OnDemandDurationValues {}
    }
}

nonisolated extension OpenEnum where Values == SessionRegistrationModel.RegistrationStatusValues {
    public static var closed: Self { Self("Closed") }
    public static var open: Self { Self("Open") }
}

nonisolated extension OpenEnum where Values == SessionRegistrationModel.Settings.OnDemandDurationValues {
    public static var oneMonth: Self { Self("OneMonth") }
    public static var oneYear: Self { Self("OneYear") }
    public static var sixMonths: Self { Self("SixMonths") }
    public static var threeMonths: Self { Self("ThreeMonths") }
    public static var twoMonths: Self { Self("TwoMonths") }
}
#endif
