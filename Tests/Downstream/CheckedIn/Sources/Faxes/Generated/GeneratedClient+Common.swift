// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Position of a page in the whole list, with totals.
///
/// > Note: Corrected: additional. Closed, so that RSPagingModel, which includes it and adds sortableFields, could have no value. Seen in current.openapi.json, 2026-08-13.
package nonisolated struct EnumeratedPagingModel: Model {
    /// Number of the page, counted from 1. 1 to 1000.
    package var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    package var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    package var pageStart: Optional<Int>
    /// Number of records on one page. 1 to 1000.
    package var perPage: Optional<Int>
    /// Number of records in the whole list; may be missing.
    package var totalElements: Optional<Int>
    /// Number of pages in the whole list; may be missing.
    package var totalPages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    package init(
        page: Int? = nil, pageEnd: Int? = nil, pageStart: Int? = nil, perPage: Int? = nil, totalElements: Int? = nil,
        totalPages: Int? = nil) {
        self.page = page; self.pageEnd = pageEnd; self.pageStart = pageStart; self.perPage = perPage;
        self.totalElements = totalElements; self.totalPages = totalPages; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("pageEnd", &self.pageEnd);
        fields.field("pageStart", &self.pageStart); fields.required("perPage", &self.perPage);
        fields.field("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// Resolution of a fax.
package typealias FaxResolutionEnum = OpenEnum<FaxResolutionEnumValues>
package nonisolated enum FaxResolutionEnumValues {}

/// Whether a message is stored, deleted or purged for good.
package typealias MessageAvailabilityEnum = OpenEnum<MessageAvailabilityEnumValues>
package nonisolated enum MessageAvailabilityEnumValues {}

/// Direction of a message.
package typealias MessageDirectionEnum = OpenEnum<MessageDirectionEnumValues>
package nonisolated enum MessageDirectionEnumValues {}

/// Priority of a message.
package typealias MessagePriorityEnum = OpenEnum<MessagePriorityEnumValues>
package nonisolated enum MessagePriorityEnumValues {}

/// Whether a message was read.
package typealias MessageReadStatusEnum = OpenEnum<MessageReadStatusEnumValues>
package nonisolated enum MessageReadStatusEnumValues {}

/// How far a message has come on its way.
package typealias MessageStatusEnum = OpenEnum<MessageStatusEnumValues>
package nonisolated enum MessageStatusEnumValues {}

/// Sender of a message.
package nonisolated struct MessageStoreCallerInfoResponseFrom: Model {
    /// Identifier of the sender's extension.
    package var extensionId: Optional<Identifier>
    /// Short number of the sender's extension.
    package var extensionNumber: Optional<String>
    /// Place of the phone number, such as a city and state.
    package var location: Optional<String>
    /// Name of the sender.
    package var name: Optional<String>
    /// Phone number, usually in E.164 form.
    package var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(
        extensionId: Identifier? = nil, extensionNumber: String? = nil, location: String? = nil, name: String? = nil,
        phoneNumber: String? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber; self.location = location;
        self.name = name; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("location", &self.location); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// Links to the other pages of a list.
package nonisolated struct PageNavigationModel: Model {
    /// Link to the first page.
    package var firstPage: Optional<PageNavigationUri>
    /// Link to the last page.
    package var lastPage: Optional<PageNavigationUri>
    /// Link to the next page; absent on the last one.
    package var nextPage: Optional<PageNavigationUri>
    /// Link to the previous page; absent on the first one.
    package var previousPage: Optional<PageNavigationUri>
    private var _unknownMembers: UnknownMembers
    package init(
        firstPage: PageNavigationUri? = nil, lastPage: PageNavigationUri? = nil, nextPage: PageNavigationUri? = nil,
        previousPage: PageNavigationUri? = nil) {
        self.firstPage = firstPage; self.lastPage = lastPage; self.nextPage = nextPage;
        self.previousPage = previousPage; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstPage", &self.firstPage); fields.field("lastPage", &self.lastPage);
        fields.field("nextPage", &self.nextPage); fields.field("previousPage", &self.previousPage);
        fields.unknown(&self._unknownMembers)
    }
}

/// Link to one page of a list.
package nonisolated struct PageNavigationUri: Model {
    /// Address of the page.
    package var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == FaxResolutionEnumValues {
    package static var high: Self { Self("High") }
    package static var low: Self { Self("Low") }
}

nonisolated extension OpenEnum where Values == MessageAvailabilityEnumValues {
    package static var alive: Self { Self("Alive") }
    package static var deleted: Self { Self("Deleted") }
    package static var purged: Self { Self("Purged") }
}

nonisolated extension OpenEnum where Values == MessageDirectionEnumValues {
    package static var inbound: Self { Self("Inbound") }
    package static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == MessagePriorityEnumValues {
    package static var high: Self { Self("High") }
    package static var normal: Self { Self("Normal") }
}

nonisolated extension OpenEnum where Values == MessageReadStatusEnumValues {
    package static var read: Self { Self("Read") }
    package static var unread: Self { Self("Unread") }
}

nonisolated extension OpenEnum where Values == MessageStatusEnumValues {
    package static var delivered: Self { Self("Delivered") }
    package static var deliveryFailed: Self { Self("DeliveryFailed") }
    package static var queued: Self { Self("Queued") }
    package static var received: Self { Self("Received") }
    package static var sendingFailed: Self { Self("SendingFailed") }
    package static var sent: Self { Self("Sent") }
}
