/// The page as one would write it down by hand for JSONDecoder; the fields are those of the client's own models.
///
/// `Moment` is what a point in time is kept as: a date, or the text as it came.
struct HandWrittenPage<Moment: Decodable>: Decodable {
    var uri: String?
    var records: [Record]
    var paging: Paging
    var navigation: Navigation

    struct Record: Decodable {
        var action: String
        var billing: Billing?
        var delegate: Delegate?
        var delegationType: String?
        var deleted: Bool?
        var direction: String
        var duration: Int64?
        var durationMs: Int64?
        var `extension`: Extension?
        var finished: Bool?
        var from: Party?
        var id: String
        var internalType: String?
        var lastModifiedTime: Moment?
        var legs: [Leg]?
        var message: Message?
        var metadataCategories: [String]?
        var partyId: String?
        var reason: String?
        var reasonDescription: String?
        var recording: Recording?
        var result: String?
        var sessionId: String
        var shortRecording: Bool?
        var sipUuidInfo: String?
        var startTime: Moment
        var telephonySessionId: String?
        var to: Party?
        var transferTarget: Transfer?
        var transferee: Transfer?
        var transport: String?
        var type: String
        var uri: String
    }

    /// The simple view has no legs; what one has is of no weight here.
    struct Leg: Decodable {
        var action: String
        var direction: String
        var legType: String
        var startTime: Moment
        var type: String
    }

    struct Party: Decodable {
        var device: Device?
        var dialedPhoneNumber: String?
        var dialerPhoneNumber: String?
        var extensionId: String?
        var extensionNumber: String?
        var location: String?
        var name: String?
        var phoneNumber: String?
    }

    struct Billing: Decodable {
        var costIncluded: Double?
        var costPurchased: Double?
    }

    struct Delegate: Decodable {
        var id: String
        var name: String?
    }

    struct Device: Decodable {
        var id: String
        var uri: String
    }

    struct Extension: Decodable {
        var id: Int64
        var uri: String
    }

    struct Message: Decodable {
        var id: String
        var type: String
        var uri: String
    }

    struct Recording: Decodable {
        var contentUri: String
        var id: String
        var type: String
        var uri: String
    }

    struct Transfer: Decodable {
        var telephonySessionId: String?
    }

    struct Paging: Decodable {
        var page: Int?
        var pageEnd: Int?
        var pageStart: Int?
        var perPage: Int
        var totalElements: Int?
        var totalPages: Int?
    }

    struct Navigation: Decodable {
        var firstPage: Link?
        var lastPage: Link?
        var nextPage: Link?
        var previousPage: Link?
    }

    struct Link: Decodable {
        var uri: String?
    }
}
