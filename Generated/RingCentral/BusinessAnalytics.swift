// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Analytics
/// Computes statistics of calls as totals or over time.
public nonisolated struct BusinessAnalyticsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Computes call counts and durations of users, queues or other groups over a time range.
    ///
    /// Permission: `Analytics`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - grouping: How calls are grouped.
    ///   - responseOptions: Which counters and timers to compute.
    ///   - timeSettings: Time zone and time range of the calls.
    ///   - callFilters: Which calls count; all of them when left out.
    ///   - page: Number of the page to return, counted from 1. At least 1.
    ///   - perPage: Number of groups on one page, at most 200. 1 to 200.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func fetchCallAnalyticsAggregation(
        grouping: Grouping, responseOptions: AggregationResponseOptions, timeSettings: TimeSettings,
        callFilters: CallFilters? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<AggregationResponse> {
        var request = RequestParts(.fetchCallAnalyticsAggregation)
        request.path(accountId); request.query("page", page); request.query("perPage", perPage);
        request.body(AggregationRequest(grouping: grouping, responseOptions: responseOptions, timeSettings: timeSettings, callFilters: callFilters))
        return Call(client, request)
    }

    /// Computes call counts and durations of groups, hour by hour up to month by month.
    ///
    /// Permission: `Analytics`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - grouping: How calls are grouped.
    ///   - interval: Length of each interval on the timeline: Hour, Day, Week or Month.
    ///   - responseOptions: Which counters and timers to compute.
    ///   - timeSettings: Time zone and time range of the calls.
    ///   - callFilters: Which calls count; all of them when left out.
    ///   - page: Number of the page to return, counted from 1. At least 1.
    ///   - perPage: Number of groups on one page, at most 20. 1 to 20.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func fetchCallAnalyticsTimeline(
        grouping: Grouping, interval: Interval, responseOptions: TimelineResponseOptions, timeSettings: TimeSettings,
        callFilters: CallFilters? = nil, page: Int? = nil, perPage: Int? = nil,
        accountId: Identifier = "~") -> Call<TimelineResponse> {
        var request = RequestParts(.fetchCallAnalyticsTimeline)
        request.path(accountId); request.query("interval", interval); request.query("page", page);
        request.query("perPage", perPage);
        request.body(TimelineRequest(grouping: grouping, responseOptions: responseOptions, timeSettings: timeSettings, callFilters: callFilters))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`
    public static let fetchCallAnalyticsAggregation = APIOperation(
        "analyticsCallsAggregationFetch", .post, "/analytics/calls/v1/accounts/{accountId}/aggregation/fetch",
        area: "BusinessAnalytics", permission: "Analytics", rateGroup: "Light", access: .read, paging: .page)
    /// `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`
    public static let fetchCallAnalyticsTimeline = APIOperation(
        "analyticsCallsTimelineFetch", .post, "/analytics/calls/v1/accounts/{accountId}/timeline/fetch",
        area: "BusinessAnalytics", permission: "Analytics", rateGroup: "Light", access: .read, paging: .page)
}

/// Days of the week and hours of the day to which analytics are limited.
public nonisolated struct AdvancedTimeSettings: Model {
    /// Days of the week to include.
    public var includeDays: Optional<[DayOfWeek]>
    /// Ranges of hours of the day to include.
    public var includeHours: Optional<[HoursInterval]>
    public init(includeDays: [DayOfWeek]? = nil, includeHours: [HoursInterval]? = nil) {
        self.includeDays = includeDays; self.includeHours = includeHours
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("includeDays", &self.includeDays); fields.list("includeHours", &self.includeHours)
    }
}

/// Time span to which an average, largest or smallest value refers.
public typealias AggregationInterval = OpenEnum<AggregationIntervalValues>
public nonisolated enum AggregationIntervalValues {}

/// Which calls to aggregate, how to group them and what to compute.
public nonisolated struct AggregationRequest: Model {
    /// Which calls count; all of them when left out.
    public var callFilters: Optional<CallFilters>
    /// How calls are grouped.
    public var grouping: Grouping
    /// Which counters and timers to compute.
    public var responseOptions: AggregationResponseOptions
    /// Time zone and time range of the calls.
    public var timeSettings: TimeSettings
    public init(
        grouping: Grouping, responseOptions: AggregationResponseOptions, timeSettings: TimeSettings,
        callFilters: CallFilters? = nil) {
        self.grouping = grouping; self.responseOptions = responseOptions; self.timeSettings = timeSettings;
        self.callFilters = callFilters
    }
    public init(_ blank: Blank) {
        self.init(grouping: .init(blank), responseOptions: .init(blank), timeSettings: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callFilters", &self.callFilters); fields.field("grouping", &self.grouping);
        fields.field("responseOptions", &self.responseOptions); fields.field("timeSettings", &self.timeSettings)
    }
}

/// A page of aggregated call analytics.
public nonisolated struct AggregationResponse: Model, ResponseValue {
    /// The aggregated values, group by group.
    public var data: AggregationResponseData
    /// Position of this page in the whole list.
    public var paging: Optional<ResponsePaging>
    private var _unknownMembers: UnknownMembers
    public init(data: AggregationResponseData, paging: ResponsePaging? = nil) {
        self.data = data; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(data: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("data", &self.data); fields.required("paging", &self.paging);
        fields.unknown(&self._unknownMembers)
    }
}

/// Aggregated call analytics with one record for each group.
public nonisolated struct AggregationResponseData: Model {
    /// Kind of object by which the calls are grouped.
    public var groupedBy: GroupingOptions
    /// The groups with their values.
    public var records: Optional<[AggregationResponseRecord]>
    private var _unknownMembers: UnknownMembers
    public init(groupedBy: GroupingOptions, records: [AggregationResponseRecord]? = nil) {
        self.groupedBy = groupedBy; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(groupedBy: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("groupedBy", &self.groupedBy); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Which counters and timers an aggregation computes.
public nonisolated struct AggregationResponseOptions: Model {
    /// Numbers of calls to compute.
    public var counters: Optional<AggregationResponseOptionsCounters>
    /// Durations of calls to compute.
    public var timers: Optional<AggregationResponseOptionsTimers>
    public init(
        counters: AggregationResponseOptionsCounters? = nil, timers: AggregationResponseOptionsTimers? = nil) {
        self.counters = counters; self.timers = timers
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("counters", &self.counters); fields.field("timers", &self.timers)
    }
}

/// How to aggregate each number of calls; leave out those not wanted.
public nonisolated struct AggregationResponseOptionsCounters: Model {
    /// How to aggregate the number of all calls.
    public var allCalls: Optional<AggregationResponseOptionsCounters.AllCallsValue>
    /// How to aggregate the number of calls by action, such as hold or transfer.
    public var callsByActions: Optional<AggregationResponseOptionsCounters.CallsByActionsValue>
    /// How to aggregate the number of calls by company business hours or after hours.
    public var callsByCompanyHours: Optional<AggregationResponseOptionsCounters.CallsByCompanyHoursValue>
    /// How to aggregate the number of calls by direction.
    public var callsByDirection: Optional<AggregationResponseOptionsCounters.CallsByDirectionValue>
    /// How to aggregate the number of calls by the party that ended them.
    public var callsByEndingParty: Optional<AggregationResponseOptionsCounters.CallsByEndingPartyValue>
    /// How to aggregate the number of calls by internal or external origin.
    public var callsByOrigin: Optional<AggregationResponseOptionsCounters.CallsByOriginValue>
    /// How to aggregate the number of calls by queue business hours or after hours.
    public var callsByQueueHours: Optional<AggregationResponseOptionsCounters.CallsByQueueHoursValue>
    /// How to aggregate the number of calls by whether the queue's service level was met.
    public var callsByQueueSla: Optional<AggregationResponseOptionsCounters.CallsByQueueSlaValue>
    /// How to aggregate the number of calls by whether they were answered.
    public var callsByResponse: Optional<AggregationResponseOptionsCounters.CallsByResponseValue>
    /// How to aggregate the number of calls by outcome.
    public var callsByResult: Optional<AggregationResponseOptionsCounters.CallsByResultValue>
    /// How to aggregate the number of calls by the way they came.
    public var callsByType: Optional<AggregationResponseOptionsCounters.CallsByTypeValue>
    /// How to aggregate the number of call segments, by kind.
    public var callsSegments: Optional<AggregationResponseOptionsCounters.CallsSegments>
    /// How to aggregate how often calls were offered to queue members.
    public var queueOpportunities: Optional<AggregationResponseOptionsCounters.QueueOpportunitiesValue>
    public init(
        allCalls: AggregationResponseOptionsCounters.AllCallsValue? = nil,
        callsByActions: AggregationResponseOptionsCounters.CallsByActionsValue? = nil,
        callsByCompanyHours: AggregationResponseOptionsCounters.CallsByCompanyHoursValue? = nil,
        callsByDirection: AggregationResponseOptionsCounters.CallsByDirectionValue? = nil,
        callsByEndingParty: AggregationResponseOptionsCounters.CallsByEndingPartyValue? = nil,
        callsByOrigin: AggregationResponseOptionsCounters.CallsByOriginValue? = nil,
        callsByQueueHours: AggregationResponseOptionsCounters.CallsByQueueHoursValue? = nil,
        callsByQueueSla: AggregationResponseOptionsCounters.CallsByQueueSlaValue? = nil,
        callsByResponse: AggregationResponseOptionsCounters.CallsByResponseValue? = nil,
        callsByResult: AggregationResponseOptionsCounters.CallsByResultValue? = nil,
        callsByType: AggregationResponseOptionsCounters.CallsByTypeValue? = nil,
        callsSegments: AggregationResponseOptionsCounters.CallsSegments? = nil,
        queueOpportunities: AggregationResponseOptionsCounters.QueueOpportunitiesValue? = nil) {
        self.allCalls = allCalls; self.callsByActions = callsByActions;
        self.callsByCompanyHours = callsByCompanyHours; self.callsByDirection = callsByDirection;
        self.callsByEndingParty = callsByEndingParty; self.callsByOrigin = callsByOrigin;
        self.callsByQueueHours = callsByQueueHours; self.callsByQueueSla = callsByQueueSla;
        self.callsByResponse = callsByResponse; self.callsByResult = callsByResult; self.callsByType = callsByType;
        self.callsSegments = callsSegments; self.queueOpportunities = queueOpportunities
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allCalls", &self.allCalls); fields.field("callsByActions", &self.callsByActions);
        fields.field("callsByCompanyHours", &self.callsByCompanyHours);
        fields.field("callsByDirection", &self.callsByDirection);
        fields.field("callsByEndingParty", &self.callsByEndingParty);
        fields.field("callsByOrigin", &self.callsByOrigin);
        fields.field("callsByQueueHours", &self.callsByQueueHours);
        fields.field("callsByQueueSla", &self.callsByQueueSla);
        fields.field("callsByResponse", &self.callsByResponse); fields.field("callsByResult", &self.callsByResult);
        fields.field("callsByType", &self.callsByType); fields.field("callsSegments", &self.callsSegments);
        fields.field("queueOpportunities", &self.queueOpportunities)
    }

    /// How to aggregate the number of all calls.
    public struct AllCallsValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by action, such as hold or transfer.
    public struct CallsByActionsValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by company business hours or after hours.
    public struct CallsByCompanyHoursValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by direction.
    public struct CallsByDirectionValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by the party that ended them.
    public struct CallsByEndingPartyValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by internal or external origin.
    public struct CallsByOriginValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by queue business hours or after hours.
    public struct CallsByQueueHoursValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by whether the queue's service level was met.
    public struct CallsByQueueSlaValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by whether they were answered.
    public struct CallsByResponseValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by outcome.
    public struct CallsByResultValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of calls by the way they came.
    public struct CallsByTypeValue: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the number of call segments, by kind.
    public struct CallsSegments: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate how often calls were offered to queue members.
    public struct QueueOpportunitiesValue: Model {
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: QueueOpportunitiesAggregationType
        public init(aggregationType: QueueOpportunitiesAggregationType = .sum) {
            self.aggregationType = aggregationType
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationType", &self.aggregationType)
        }
    }
}

/// How to aggregate each duration of calls; leave out those not wanted.
public nonisolated struct AggregationResponseOptionsTimers: Model {
    /// How to aggregate the duration of all calls.
    public var allCallsDuration: Optional<AggregationResponseOptionsTimers.AllCallsDuration>
    /// How to aggregate the duration of calls by company business hours or after hours.
    public var callsDurationByCompanyHours: Optional<AggregationResponseOptionsTimers.CallsDurationByCompanyHours>
    /// How to aggregate the duration of calls by direction.
    public var callsDurationByDirection: Optional<AggregationResponseOptionsTimers.CallsDurationByDirection>
    /// How to aggregate the duration of calls by the party that ended them.
    public var callsDurationByEndingParty: Optional<AggregationResponseOptionsTimers.CallsDurationByEndingParty>
    /// How to aggregate the duration of calls by internal or external origin.
    public var callsDurationByOrigin: Optional<AggregationResponseOptionsTimers.CallsDurationByOrigin>
    /// How to aggregate the duration of calls by queue business hours or after hours.
    public var callsDurationByQueueHours: Optional<AggregationResponseOptionsTimers.CallsDurationByQueueHours>
    /// How to aggregate the duration of calls by whether the queue's service level was met.
    public var callsDurationByQueueSla: Optional<AggregationResponseOptionsTimers.CallsDurationByQueueSla>
    /// How to aggregate the duration of calls by whether they were answered.
    public var callsDurationByResponse: Optional<AggregationResponseOptionsTimers.CallsDurationByResponse>
    /// How to aggregate the duration of calls by outcome.
    public var callsDurationByResult: Optional<AggregationResponseOptionsTimers.CallsDurationByResult>
    /// How to aggregate the duration of calls by the way they came.
    public var callsDurationByType: Optional<AggregationResponseOptionsTimers.CallsDurationByType>
    /// How to aggregate the duration of call segments, by kind.
    public var callsSegmentsDuration: Optional<AggregationResponseOptionsTimers.CallsSegmentsDuration>
    public init(
        allCallsDuration: AggregationResponseOptionsTimers.AllCallsDuration? = nil,
        callsDurationByCompanyHours: AggregationResponseOptionsTimers.CallsDurationByCompanyHours? = nil,
        callsDurationByDirection: AggregationResponseOptionsTimers.CallsDurationByDirection? = nil,
        callsDurationByEndingParty: AggregationResponseOptionsTimers.CallsDurationByEndingParty? = nil,
        callsDurationByOrigin: AggregationResponseOptionsTimers.CallsDurationByOrigin? = nil,
        callsDurationByQueueHours: AggregationResponseOptionsTimers.CallsDurationByQueueHours? = nil,
        callsDurationByQueueSla: AggregationResponseOptionsTimers.CallsDurationByQueueSla? = nil,
        callsDurationByResponse: AggregationResponseOptionsTimers.CallsDurationByResponse? = nil,
        callsDurationByResult: AggregationResponseOptionsTimers.CallsDurationByResult? = nil,
        callsDurationByType: AggregationResponseOptionsTimers.CallsDurationByType? = nil,
        callsSegmentsDuration: AggregationResponseOptionsTimers.CallsSegmentsDuration? = nil) {
        self.allCallsDuration = allCallsDuration; self.callsDurationByCompanyHours = callsDurationByCompanyHours;
        self.callsDurationByDirection = callsDurationByDirection;
        self.callsDurationByEndingParty = callsDurationByEndingParty;
        self.callsDurationByOrigin = callsDurationByOrigin;
        self.callsDurationByQueueHours = callsDurationByQueueHours;
        self.callsDurationByQueueSla = callsDurationByQueueSla;
        self.callsDurationByResponse = callsDurationByResponse; self.callsDurationByResult = callsDurationByResult;
        self.callsDurationByType = callsDurationByType; self.callsSegmentsDuration = callsSegmentsDuration
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allCallsDuration", &self.allCallsDuration);
        fields.field("callsDurationByCompanyHours", &self.callsDurationByCompanyHours);
        fields.field("callsDurationByDirection", &self.callsDurationByDirection);
        fields.field("callsDurationByEndingParty", &self.callsDurationByEndingParty);
        fields.field("callsDurationByOrigin", &self.callsDurationByOrigin);
        fields.field("callsDurationByQueueHours", &self.callsDurationByQueueHours);
        fields.field("callsDurationByQueueSla", &self.callsDurationByQueueSla);
        fields.field("callsDurationByResponse", &self.callsDurationByResponse);
        fields.field("callsDurationByResult", &self.callsDurationByResult);
        fields.field("callsDurationByType", &self.callsDurationByType);
        fields.field("callsSegmentsDuration", &self.callsSegmentsDuration)
    }

    /// How to aggregate the duration of all calls.
    public struct AllCallsDuration: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by company business hours or after hours.
    public struct CallsDurationByCompanyHours: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by direction.
    public struct CallsDurationByDirection: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by the party that ended them.
    public struct CallsDurationByEndingParty: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by internal or external origin.
    public struct CallsDurationByOrigin: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by queue business hours or after hours.
    public struct CallsDurationByQueueHours: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by whether the queue's service level was met.
    public struct CallsDurationByQueueSla: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by whether they were answered.
    public struct CallsDurationByResponse: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by outcome.
    public struct CallsDurationByResult: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of calls by the way they came.
    public struct CallsDurationByType: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }

    /// How to aggregate the duration of call segments, by kind.
    public struct CallsSegmentsDuration: Model {
        /// Time span to which each aggregated value refers.
        public var aggregationInterval: Optional<AggregationInterval>
        /// How the values are aggregated, such as sum or average.
        public var aggregationType: AggregationType
        public init(aggregationType: AggregationType, aggregationInterval: AggregationInterval? = nil) {
            self.aggregationType = aggregationType; self.aggregationInterval = aggregationInterval
        }
        public init(_ blank: Blank) { self.init(aggregationType: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("aggregationInterval", &self.aggregationInterval);
            fields.field("aggregationType", &self.aggregationType)
        }
    }
}

/// Aggregated call analytics of one group.
public nonisolated struct AggregationResponseRecord: Model {
    /// Numbers of the group's calls.
    public var counters: Optional<CallsCounters>
    /// Name and extension number of the object that the group stands for.
    public var info: Optional<KeyInfo>
    /// Identifier of the object that the group stands for.
    public var key: String
    /// Durations of the group's calls.
    public var timers: Optional<CallsTimers>
    private var _unknownMembers: UnknownMembers
    public init(key: String, counters: CallsCounters? = nil, info: KeyInfo? = nil, timers: CallsTimers? = nil) {
        self.key = key; self.counters = counters; self.info = info; self.timers = timers;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(key: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("counters", &self.counters); fields.field("info", &self.info); fields.field("key", &self.key);
        fields.field("timers", &self.timers); fields.unknown(&self._unknownMembers)
    }
}

/// How values are aggregated: sum, average, largest, smallest or percentage.
public typealias AggregationType = OpenEnum<AggregationTypeValues>
public nonisolated enum AggregationTypeValues {}

/// One value for all calls together.
public nonisolated struct AllCalls: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Value for all calls, in the unit that valueType names.
    public var values: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: Double? = nil) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.required("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Something done to a call: holding, parking or transferring it.
public typealias CallAction = OpenEnum<CallActionValues>
public nonisolated enum CallActionValues {}

/// Limits on the length of the call, in seconds.
public nonisolated struct CallDurationFilter: Model {
    /// Longest duration to include, in seconds.
    public var maxSeconds: Optional<Int64>
    /// Shortest duration to include, in seconds.
    public var minSeconds: Optional<Int64>
    public init(maxSeconds: Int64? = nil, minSeconds: Int64? = nil) {
        self.maxSeconds = maxSeconds; self.minSeconds = minSeconds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("maxSeconds", &self.maxSeconds); fields.field("minSeconds", &self.minSeconds)
    }
}

/// Conditions that a call must meet to count in the analytics.
public nonisolated struct CallFilters: Model {
    /// Actions taken during the calls, such as holding or transferring.
    public var callActions: Optional<[CallAction]>
    /// Length of the whole call.
    public var callDuration: Optional<CallDurationFilter>
    /// Whether calls were answered or connected.
    public var callResponses: Optional<[CallResponse]>
    /// Outcomes of the calls.
    public var callResults: Optional<[CallResult]>
    /// Segments that calls must contain, with their length.
    public var callSegments: Optional<[CallSegmentFilter]>
    /// Ways in which the calls came.
    public var callTypes: Optional<[CallType]>
    /// Phone numbers that were called.
    public var calledNumbers: Optional<[String]>
    /// Whether calls came in the company's business hours or after hours.
    public var companyHours: Optional<[CompanyHoursOptions]>
    /// Directions of the calls.
    public var directions: Optional<[Direction]>
    /// Parties that ended the calls.
    public var endingParties: Optional<[EndingParty]>
    /// Extensions on the calling and the called side.
    public var extensionFilters: Optional<ExtensionFilters>
    /// Whether calls are within the company or with outsiders.
    public var origins: Optional<[Origin]>
    /// Whether calls came in the queue's business hours or after hours.
    public var queueHours: Optional<[QueueHoursOptions]>
    /// Whether calls met the service level of the queue.
    public var queueSla: Optional<[QueueSlaOptions]>
    /// Identifiers of the call queues through which calls came.
    public var queues: Optional<[String]>
    /// Time that the users or queues reported on spent in the call.
    public var timeSpent: Optional<TimeSpentFilter>
    public init(
        callActions: [CallAction]? = nil, callDuration: CallDurationFilter? = nil,
        callResponses: [CallResponse]? = nil, callResults: [CallResult]? = nil,
        callSegments: [CallSegmentFilter]? = nil, callTypes: [CallType]? = nil, calledNumbers: [String]? = nil,
        companyHours: [CompanyHoursOptions]? = nil, directions: [Direction]? = nil,
        endingParties: [EndingParty]? = nil, extensionFilters: ExtensionFilters? = nil, origins: [Origin]? = nil,
        queueHours: [QueueHoursOptions]? = nil, queueSla: [QueueSlaOptions]? = nil, queues: [String]? = nil,
        timeSpent: TimeSpentFilter? = nil) {
        self.callActions = callActions; self.callDuration = callDuration; self.callResponses = callResponses;
        self.callResults = callResults; self.callSegments = callSegments; self.callTypes = callTypes;
        self.calledNumbers = calledNumbers; self.companyHours = companyHours; self.directions = directions;
        self.endingParties = endingParties; self.extensionFilters = extensionFilters; self.origins = origins;
        self.queueHours = queueHours; self.queueSla = queueSla; self.queues = queues; self.timeSpent = timeSpent
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("callActions", &self.callActions); fields.field("callDuration", &self.callDuration);
        fields.list("callResponses", &self.callResponses); fields.list("callResults", &self.callResults);
        fields.list("callSegments", &self.callSegments); fields.list("callTypes", &self.callTypes);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("companyHours", &self.companyHours);
        fields.list("directions", &self.directions); fields.list("endingParties", &self.endingParties);
        fields.field("extensionFilters", &self.extensionFilters); fields.list("origins", &self.origins);
        fields.list("queueHours", &self.queueHours); fields.list("queueSla", &self.queueSla);
        fields.list("queues", &self.queues); fields.field("timeSpent", &self.timeSpent)
    }
}

/// Whether a call was answered and whether it was connected.
public typealias CallResponse = OpenEnum<CallResponseValues>
public nonisolated enum CallResponseValues {}

/// How a call turned out, as call analytics sort it.
public typealias CallResult = OpenEnum<CallResultValues>
public nonisolated enum CallResultValues {}

/// A segment that calls must contain, and how long it may be.
public nonisolated struct CallSegmentFilter: Model {
    /// Shortest and longest duration of the segment.
    public var length: Optional<CallSegmentLengthFilter>
    /// Kind of the segment.
    public var segment: CallSegmentOptions
    public init(segment: CallSegmentOptions, length: CallSegmentLengthFilter? = nil) {
        self.segment = segment; self.length = length
    }
    public init(_ blank: Blank) { self.init(segment: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("length", &self.length); fields.field("segment", &self.segment)
    }
}

/// Limits on the length of the segment, in seconds.
public nonisolated struct CallSegmentLengthFilter: Model {
    /// Longest duration to include, in seconds.
    public var maxSeconds: Optional<Int64>
    /// Shortest duration to include, in seconds.
    public var minSeconds: Optional<Int64>
    public init(maxSeconds: Int64? = nil, minSeconds: Int64? = nil) {
        self.maxSeconds = maxSeconds; self.minSeconds = minSeconds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("maxSeconds", &self.maxSeconds); fields.field("minSeconds", &self.minSeconds)
    }
}

/// A part of a call, such as ringing, talking, holding or voicemail.
public typealias CallSegmentOptions = OpenEnum<CallSegmentOptionsValues>
public nonisolated enum CallSegmentOptionsValues {}

/// The way a call came, such as direct, through a queue or by transfer.
public typealias CallType = OpenEnum<CallTypeValues>
public nonisolated enum CallTypeValues {}

/// Values for calls by action, with their unit.
public nonisolated struct CallsByActions: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by action, in the unit that valueType names.
    public var values: CallsByActionsBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByActionsBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each action.
public nonisolated struct CallsByActionsBreakdown: Model {
    /// Value for blind transfers.
    public var blindTransfer: Optional<Double>
    /// Value for transfers by keypad tones.
    public var dtmfTransfer: Optional<Double>
    /// Value for taking calls off hold.
    public var holdOff: Optional<Double>
    /// Value for putting calls on hold.
    public var holdOn: Optional<Double>
    /// Value for taking calls back from park.
    public var parkOff: Optional<Double>
    /// Value for parking calls.
    public var parkOn: Optional<Double>
    /// Value for warm transfers.
    public var warmTransfer: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        blindTransfer: Double? = nil, dtmfTransfer: Double? = nil, holdOff: Double? = nil, holdOn: Double? = nil,
        parkOff: Double? = nil, parkOn: Double? = nil, warmTransfer: Double? = nil) {
        self.blindTransfer = blindTransfer; self.dtmfTransfer = dtmfTransfer; self.holdOff = holdOff;
        self.holdOn = holdOn; self.parkOff = parkOff; self.parkOn = parkOn; self.warmTransfer = warmTransfer;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("blindTransfer", &self.blindTransfer); fields.required("dtmfTransfer", &self.dtmfTransfer);
        fields.required("holdOff", &self.holdOff); fields.required("holdOn", &self.holdOn);
        fields.required("parkOff", &self.parkOff); fields.required("parkOn", &self.parkOn);
        fields.required("warmTransfer", &self.warmTransfer); fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by company hours, with their unit.
public nonisolated struct CallsByCompanyHours: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by company hours, in the unit that valueType names.
    public var values: CallsByCompanyHoursBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByCompanyHoursBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each part of company hours.
public nonisolated struct CallsByCompanyHoursBreakdown: Model {
    /// Value for calls after the company's business hours.
    public var afterHours: Optional<Double>
    /// Value for calls in the company's business hours.
    public var businessHours: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(afterHours: Double? = nil, businessHours: Double? = nil) {
        self.afterHours = afterHours; self.businessHours = businessHours; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("afterHours", &self.afterHours); fields.required("businessHours", &self.businessHours);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by direction, with their unit.
public nonisolated struct CallsByDirection: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by direction, in the unit that valueType names.
    public var values: CallsByDirectionBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByDirectionBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each direction.
public nonisolated struct CallsByDirectionBreakdown: Model {
    /// Value for inbound calls.
    public var inbound: Optional<Double>
    /// Value for outbound calls.
    public var outbound: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(inbound: Double? = nil, outbound: Double? = nil) {
        self.inbound = inbound; self.outbound = outbound; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("inbound", &self.inbound); fields.required("outbound", &self.outbound);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by the party that ended the calls, with their unit.
public nonisolated struct CallsByEndingParty: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by the party that ended the calls, in the unit that valueType names.
    public var values: CallsByEndingPartyBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByEndingPartyBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each ending party.
public nonisolated struct CallsByEndingPartyBreakdown: Model {
    /// Value for calls that the called side ended.
    public var callee: Optional<Double>
    /// Value for calls that the caller ended.
    public var caller: Optional<Double>
    /// Value for calls that the system ended.
    public var system: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(callee: Double? = nil, caller: Double? = nil, system: Double? = nil) {
        self.callee = callee; self.caller = caller; self.system = system; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("callee", &self.callee); fields.required("caller", &self.caller);
        fields.required("system", &self.system); fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by origin, with their unit.
public nonisolated struct CallsByOrigin: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by origin, in the unit that valueType names.
    public var values: CallsByOriginBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByOriginBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each origin.
public nonisolated struct CallsByOriginBreakdown: Model {
    /// Value for calls with outsiders.
    public var external: Optional<Double>
    /// Value for calls within the company.
    public var `internal`: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(external: Double? = nil, `internal`: Double? = nil) {
        self.external = external; self.`internal` = `internal`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("external", &self.external); fields.required("internal", &self.`internal`);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by queue hours, with their unit.
public nonisolated struct CallsByQueueHours: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by queue hours, in the unit that valueType names.
    public var values: CallsByQueueHoursBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByQueueHoursBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each part of queue hours.
public nonisolated struct CallsByQueueHoursBreakdown: Model {
    /// Value for calls after the queue's business hours.
    public var afterHours: Optional<Double>
    /// Value for calls in the queue's business hours.
    public var businessHours: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(afterHours: Double? = nil, businessHours: Double? = nil) {
        self.afterHours = afterHours; self.businessHours = businessHours; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("afterHours", &self.afterHours); fields.required("businessHours", &self.businessHours);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by queue service level, with their unit.
public nonisolated struct CallsByQueueSla: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by queue service level, in the unit that valueType names.
    public var values: CallsByQueueSlaBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByQueueSlaBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each state of the queue service level.
public nonisolated struct CallsByQueueSlaBreakdown: Model {
    /// Value for calls that met the service level.
    public var inSla: Optional<Double>
    /// Value for calls that missed the service level.
    public var outOfSla: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(inSla: Double? = nil, outOfSla: Double? = nil) {
        self.inSla = inSla; self.outOfSla = outOfSla; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("inSla", &self.inSla); fields.required("outOfSla", &self.outOfSla);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by response, with their unit.
public nonisolated struct CallsByResponse: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by response, in the unit that valueType names.
    public var values: CallsByResponseBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByResponseBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each response.
public nonisolated struct CallsByResponseBreakdown: Model {
    /// Value for answered calls.
    public var answered: Optional<Double>
    /// Value for connected calls.
    public var connected: Optional<Double>
    /// Value for calls that were not answered.
    public var notAnswered: Optional<Double>
    /// Value for calls that were not connected.
    public var notConnected: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        answered: Double? = nil, connected: Double? = nil, notAnswered: Double? = nil, notConnected: Double? = nil) {
        self.answered = answered; self.connected = connected; self.notAnswered = notAnswered;
        self.notConnected = notConnected; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("answered", &self.answered); fields.required("connected", &self.connected);
        fields.required("notAnswered", &self.notAnswered); fields.required("notConnected", &self.notConnected);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by outcome, with their unit.
public nonisolated struct CallsByResult: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by outcome, in the unit that valueType names.
    public var values: CallsByResultBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByResultBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each outcome.
public nonisolated struct CallsByResultBreakdown: Model {
    /// Value for calls that the caller gave up.
    public var abandoned: Optional<Double>
    /// Value for accepted calls.
    public var accepted: Optional<Double>
    /// Value for calls answered elsewhere.
    public var answeredElsewhere: Optional<Double>
    /// Value for completed calls.
    public var completed: Optional<Double>
    /// Value for forwarded calls.
    public var forwarded: Optional<Double>
    /// Value for missed calls.
    public var missed: Optional<Double>
    /// Value for calls that somebody else picked up.
    public var pickedUp: Optional<Double>
    /// Value for transferred calls.
    public var transferred: Optional<Double>
    /// Value for calls of unknown outcome.
    public var unknown: Optional<Double>
    /// Value for calls that went to voicemail.
    public var voicemail: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        abandoned: Double? = nil, accepted: Double? = nil, answeredElsewhere: Double? = nil, completed: Double? = nil,
        forwarded: Double? = nil, missed: Double? = nil, pickedUp: Double? = nil, transferred: Double? = nil,
        unknown: Double? = nil, voicemail: Double? = nil) {
        self.abandoned = abandoned; self.accepted = accepted; self.answeredElsewhere = answeredElsewhere;
        self.completed = completed; self.forwarded = forwarded; self.missed = missed; self.pickedUp = pickedUp;
        self.transferred = transferred; self.unknown = unknown; self.voicemail = voicemail;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("abandoned", &self.abandoned); fields.required("accepted", &self.accepted);
        fields.required("answeredElsewhere", &self.answeredElsewhere); fields.required("completed", &self.completed);
        fields.required("forwarded", &self.forwarded); fields.required("missed", &self.missed);
        fields.required("pickedUp", &self.pickedUp); fields.required("transferred", &self.transferred);
        fields.required("unknown", &self.unknown); fields.required("voicemail", &self.voicemail);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by kind of segment, with their unit.
public nonisolated struct CallsBySegments: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by kind of segment, in the unit that valueType names.
    public var values: CallsBySegmentsBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsBySegmentsBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each kind of segment.
public nonisolated struct CallsBySegmentsBreakdown: Model {
    /// Value for forwarding.
    public var forwarding: Optional<Double>
    /// Value for holding.
    public var hold: Optional<Double>
    /// Value for voice menu prompts.
    public var ivrPrompt: Optional<Double>
    /// Value for talking.
    public var liveTalk: Optional<Double>
    /// Value for parking.
    public var park: Optional<Double>
    /// Value for ringing.
    public var ringing: Optional<Double>
    /// Value for setting up calls.
    public var setup: Optional<Double>
    /// Value for transferring.
    public var transfer: Optional<Double>
    /// Value for voicemail greetings.
    public var vmGreeting: Optional<Double>
    /// Value for voicemail.
    public var voicemail: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        forwarding: Double? = nil, hold: Double? = nil, ivrPrompt: Double? = nil, liveTalk: Double? = nil,
        park: Double? = nil, ringing: Double? = nil, setup: Double? = nil, transfer: Double? = nil,
        vmGreeting: Double? = nil, voicemail: Double? = nil) {
        self.forwarding = forwarding; self.hold = hold; self.ivrPrompt = ivrPrompt; self.liveTalk = liveTalk;
        self.park = park; self.ringing = ringing; self.setup = setup; self.transfer = transfer;
        self.vmGreeting = vmGreeting; self.voicemail = voicemail; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("forwarding", &self.forwarding); fields.required("hold", &self.hold);
        fields.required("ivrPrompt", &self.ivrPrompt); fields.required("liveTalk", &self.liveTalk);
        fields.required("park", &self.park); fields.required("ringing", &self.ringing);
        fields.required("setup", &self.setup); fields.required("transfer", &self.transfer);
        fields.required("vmGreeting", &self.vmGreeting); fields.required("voicemail", &self.voicemail);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls by the way the calls came, with their unit.
public nonisolated struct CallsByType: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Values by the way the calls came, in the unit that valueType names.
    public var values: CallsByTypeBreakdown
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: CallsByTypeBreakdown) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank), values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.field("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// Values for calls, one for each way a call can come.
public nonisolated struct CallsByTypeBreakdown: Model {
    /// Value for direct calls.
    public var direct: Optional<Double>
    /// Value for calls from a queue.
    public var fromQueue: Optional<Double>
    /// Value for outbound calls.
    public var outbound: Optional<Double>
    /// Value for calls that overflowed from a queue.
    public var overflow: Optional<Double>
    /// Value for calls taken back from park.
    public var parkRetrieval: Optional<Double>
    /// Value for queue calls that were picked up.
    public var queueCallPickup: Optional<Double>
    /// Value for transferred calls.
    public var transferred: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(
        direct: Double? = nil, fromQueue: Double? = nil, outbound: Double? = nil, overflow: Double? = nil,
        parkRetrieval: Double? = nil, queueCallPickup: Double? = nil, transferred: Double? = nil) {
        self.direct = direct; self.fromQueue = fromQueue; self.outbound = outbound; self.overflow = overflow;
        self.parkRetrieval = parkRetrieval; self.queueCallPickup = queueCallPickup; self.transferred = transferred;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("direct", &self.direct); fields.required("fromQueue", &self.fromQueue);
        fields.required("outbound", &self.outbound); fields.required("overflow", &self.overflow);
        fields.required("parkRetrieval", &self.parkRetrieval);
        fields.required("queueCallPickup", &self.queueCallPickup); fields.required("transferred", &self.transferred);
        fields.unknown(&self._unknownMembers)
    }
}

/// Numbers of calls, split in various ways.
public nonisolated struct CallsCounters: Model {
    /// Number of all calls.
    public var allCalls: Optional<AllCalls>
    /// Number of actions in calls, such as hold or transfer, by kind.
    public var callsActions: Optional<CallsByActions>
    /// Number of calls by company business hours or after hours.
    public var callsByCompanyHours: Optional<CallsByCompanyHours>
    /// Number of calls by direction.
    public var callsByDirection: Optional<CallsByDirection>
    /// Number of calls by the party that ended them.
    public var callsByEndingParty: Optional<CallsByEndingParty>
    /// Number of calls by internal or external origin.
    public var callsByOrigin: Optional<CallsByOrigin>
    /// Number of calls by queue business hours or after hours.
    public var callsByQueueHours: Optional<CallsByQueueHours>
    /// Number of calls by whether the queue's service level was met.
    public var callsByQueueSla: Optional<CallsByQueueSla>
    /// Number of calls by whether they were answered.
    public var callsByResponse: Optional<CallsByResponse>
    /// Number of calls by outcome.
    public var callsByResult: Optional<CallsByResult>
    /// Number of calls by the way they came.
    public var callsByType: Optional<CallsByType>
    /// Number of call segments, by kind.
    public var callsSegments: Optional<CallsBySegments>
    /// How often calls were offered to queue members.
    public var queueOpportunities: Optional<QueueOpportunities>
    private var _unknownMembers: UnknownMembers
    public init(
        allCalls: AllCalls? = nil, callsActions: CallsByActions? = nil,
        callsByCompanyHours: CallsByCompanyHours? = nil, callsByDirection: CallsByDirection? = nil,
        callsByEndingParty: CallsByEndingParty? = nil, callsByOrigin: CallsByOrigin? = nil,
        callsByQueueHours: CallsByQueueHours? = nil, callsByQueueSla: CallsByQueueSla? = nil,
        callsByResponse: CallsByResponse? = nil, callsByResult: CallsByResult? = nil, callsByType: CallsByType? = nil,
        callsSegments: CallsBySegments? = nil, queueOpportunities: QueueOpportunities? = nil) {
        self.allCalls = allCalls; self.callsActions = callsActions; self.callsByCompanyHours = callsByCompanyHours;
        self.callsByDirection = callsByDirection; self.callsByEndingParty = callsByEndingParty;
        self.callsByOrigin = callsByOrigin; self.callsByQueueHours = callsByQueueHours;
        self.callsByQueueSla = callsByQueueSla; self.callsByResponse = callsByResponse;
        self.callsByResult = callsByResult; self.callsByType = callsByType; self.callsSegments = callsSegments;
        self.queueOpportunities = queueOpportunities; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allCalls", &self.allCalls); fields.field("callsActions", &self.callsActions);
        fields.field("callsByCompanyHours", &self.callsByCompanyHours);
        fields.field("callsByDirection", &self.callsByDirection);
        fields.field("callsByEndingParty", &self.callsByEndingParty);
        fields.field("callsByOrigin", &self.callsByOrigin);
        fields.field("callsByQueueHours", &self.callsByQueueHours);
        fields.field("callsByQueueSla", &self.callsByQueueSla);
        fields.field("callsByResponse", &self.callsByResponse); fields.field("callsByResult", &self.callsByResult);
        fields.field("callsByType", &self.callsByType); fields.field("callsSegments", &self.callsSegments);
        fields.field("queueOpportunities", &self.queueOpportunities); fields.unknown(&self._unknownMembers)
    }
}

/// Durations of calls, split in various ways.
public nonisolated struct CallsTimers: Model {
    /// Duration of all calls.
    public var allCalls: Optional<AllCalls>
    /// Duration of calls by company business hours or after hours.
    public var callsByCompanyHours: Optional<CallsByCompanyHours>
    /// Duration of calls by direction.
    public var callsByDirection: Optional<CallsByDirection>
    /// Duration of calls by the party that ended them.
    public var callsByEndingParty: Optional<CallsByEndingParty>
    /// Duration of calls by internal or external origin.
    public var callsByOrigin: Optional<CallsByOrigin>
    /// Duration of calls by queue business hours or after hours.
    public var callsByQueueHours: Optional<CallsByQueueHours>
    /// Duration of calls by whether the queue's service level was met.
    public var callsByQueueSla: Optional<CallsByQueueSla>
    /// Duration of calls by whether they were answered.
    public var callsByResponse: Optional<CallsByResponse>
    /// Duration of calls by outcome.
    public var callsByResult: Optional<CallsByResult>
    /// Duration of calls by the way they came.
    public var callsByType: Optional<CallsByType>
    /// Duration of call segments, by kind.
    public var callsSegments: Optional<CallsBySegments>
    private var _unknownMembers: UnknownMembers
    public init(
        allCalls: AllCalls? = nil, callsByCompanyHours: CallsByCompanyHours? = nil,
        callsByDirection: CallsByDirection? = nil, callsByEndingParty: CallsByEndingParty? = nil,
        callsByOrigin: CallsByOrigin? = nil, callsByQueueHours: CallsByQueueHours? = nil,
        callsByQueueSla: CallsByQueueSla? = nil, callsByResponse: CallsByResponse? = nil,
        callsByResult: CallsByResult? = nil, callsByType: CallsByType? = nil, callsSegments: CallsBySegments? = nil) {
        self.allCalls = allCalls; self.callsByCompanyHours = callsByCompanyHours;
        self.callsByDirection = callsByDirection; self.callsByEndingParty = callsByEndingParty;
        self.callsByOrigin = callsByOrigin; self.callsByQueueHours = callsByQueueHours;
        self.callsByQueueSla = callsByQueueSla; self.callsByResponse = callsByResponse;
        self.callsByResult = callsByResult; self.callsByType = callsByType; self.callsSegments = callsSegments;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allCalls", &self.allCalls); fields.field("callsByCompanyHours", &self.callsByCompanyHours);
        fields.field("callsByDirection", &self.callsByDirection);
        fields.field("callsByEndingParty", &self.callsByEndingParty);
        fields.field("callsByOrigin", &self.callsByOrigin);
        fields.field("callsByQueueHours", &self.callsByQueueHours);
        fields.field("callsByQueueSla", &self.callsByQueueSla);
        fields.field("callsByResponse", &self.callsByResponse); fields.field("callsByResult", &self.callsByResult);
        fields.field("callsByType", &self.callsByType); fields.field("callsSegments", &self.callsSegments);
        fields.unknown(&self._unknownMembers)
    }
}

/// Whether a call falls in the company's business hours or after them.
public typealias CompanyHoursOptions = OpenEnum<CompanyHoursOptionsValues>
public nonisolated enum CompanyHoursOptionsValues {}

/// A day of the week.
public typealias DayOfWeek = OpenEnum<DayOfWeekValues>
public nonisolated enum DayOfWeekValues {}

/// Grouping by a kind of object, such as users or queues.
public nonisolated struct DirectGrouping: Model {
    /// Kind of object by which calls are grouped.
    public var groupBy: GroupingOptions
    /// Identifiers of the objects to report on; all of that kind when left out.
    public var keys: Optional<[String]>
    public init(groupBy: GroupingOptions, keys: [String]? = nil) { self.groupBy = groupBy; self.keys = keys }
    public init(_ blank: Blank) { self.init(groupBy: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("groupBy", &self.groupBy); fields.list("keys", &self.keys)
    }
}

/// Direction of a call in call analytics.
public typealias Direction = OpenEnum<DirectionValues>
public nonisolated enum DirectionValues {}

/// Who ended a call: the caller, the called side or the system.
public typealias EndingParty = OpenEnum<EndingPartyValues>
public nonisolated enum EndingPartyValues {}

/// Extensions that made or took the calls to count.
public nonisolated struct ExtensionFilters: Model {
    /// Identifiers of the calling extensions.
    public var fromIds: Optional<[Identifier]>
    /// Identifiers of the called extensions.
    public var toIds: Optional<[Identifier]>
    public init(fromIds: [Identifier]? = nil, toIds: [Identifier]? = nil) {
        self.fromIds = fromIds; self.toIds = toIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("fromIds", &self.fromIds); fields.list("toIds", &self.toIds)
    }
}

/// How calls are grouped: by a kind of object, or by the members of objects.
public nonisolated indirect enum Grouping: UnionModel {
    /// Grouping by a kind of object, such as users or queues.
    case directGrouping(DirectGrouping)
    /// Grouping by the users who are members of queues, sites or other groups.
    case groupingByMembers(GroupingByMembers)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.has("groupBy"), let value = union.read(DirectGrouping.self) { return .directGrouping(value) }
        if union.has("groupByMembers"), let value = union.read(GroupingByMembers.self) { return .groupingByMembers(value) }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .directGrouping(let value): value
        case .groupingByMembers(let value): value
        case .other(let value): value
        }
    }
}

/// Grouping by the users who are members of queues, sites or other groups.
public nonisolated struct GroupingByMembers: Model {
    /// Kind of group whose members are reported on.
    public var groupByMembers: MembersGroupingOptions
    /// Identifiers of the groups whose members are reported on.
    public var keys: Optional<[String]>
    public init(groupByMembers: MembersGroupingOptions, keys: [String]? = nil) {
        self.groupByMembers = groupByMembers; self.keys = keys
    }
    public init(_ blank: Blank) { self.init(groupByMembers: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("groupByMembers", &self.groupByMembers); fields.list("keys", &self.keys)
    }
}

/// Kind of object by which call analytics are grouped.
public typealias GroupingOptions = OpenEnum<GroupingOptionsValues>
public nonisolated enum GroupingOptionsValues {}

/// A range of hours within a day.
public nonisolated struct HoursInterval: Model {
    /// Time of day at which the range starts, such as 09:00.
    public var from: String
    /// Time of day at which the range ends, such as 18:00.
    public var to: String
    public init(from: String, to: String) { self.from = from; self.to = to }
    public init(_ blank: Blank) { self.init(from: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("to", &self.to)
    }
}

/// Length of each interval on the analytics timeline.
public typealias Interval = OpenEnum<IntervalValues>
public nonisolated enum IntervalValues {}

/// Name and extension number of the object that a group stands for.
public nonisolated struct KeyInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, name: String? = nil) {
        self.extensionNumber = extensionNumber; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// Kind of group whose members call analytics report on.
public typealias MembersGroupingOptions = OpenEnum<MembersGroupingOptionsValues>
public nonisolated enum MembersGroupingOptionsValues {}

/// Whether a call is within the company (Internal) or with an outsider (External).
public typealias Origin = OpenEnum<OriginValues>
public nonisolated enum OriginValues {}

/// Whether a call falls in the queue's business hours or after them.
public typealias QueueHoursOptions = OpenEnum<QueueHoursOptionsValues>
public nonisolated enum QueueHoursOptionsValues {}

/// How often calls were offered to queue members.
public nonisolated struct QueueOpportunities: Model {
    /// Unit of the values: Percent, Seconds or Instances.
    public var valueType: ValueType
    /// Number of opportunities, in the unit that valueType names.
    public var values: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(valueType: ValueType, values: Double? = nil) {
        self.valueType = valueType; self.values = values; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(valueType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("valueType", &self.valueType); fields.required("values", &self.values);
        fields.unknown(&self._unknownMembers)
    }
}

/// How queue opportunities are aggregated: only as a sum.
public typealias QueueOpportunitiesAggregationType = OpenEnum<QueueOpportunitiesAggregationTypeValues>
public nonisolated enum QueueOpportunitiesAggregationTypeValues {}

/// Whether a call met the service level of the queue (InSla) or not (OutSla).
public typealias QueueSlaOptions = OpenEnum<QueueSlaOptionsValues>
public nonisolated enum QueueSlaOptionsValues {}

/// Position of a page of call analytics in the whole result.
public nonisolated struct ResponsePaging: Model {
    /// Number of the page, counted from 1.
    public var page: Optional<Int64>
    /// Number of records on one page.
    public var perPage: Optional<Int64>
    /// Number of records in the whole list; may be missing.
    public var totalElements: Optional<Int64>
    /// Number of pages in the whole list; may be missing.
    public var totalPages: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(page: Int64? = nil, perPage: Int64? = nil, totalElements: Int64? = nil, totalPages: Int64? = nil) {
        self.page = page; self.perPage = perPage; self.totalElements = totalElements; self.totalPages = totalPages;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("page", &self.page); fields.required("perPage", &self.perPage);
        fields.required("totalElements", &self.totalElements); fields.required("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// A time range with a start and an end.
public nonisolated struct TimeRange: Model {
    /// Start of the time range, ISO 8601.
    public var timeFrom: Foundation.Date
    /// End of the time range, ISO 8601.
    public var timeTo: Foundation.Date
    public init(timeFrom: Foundation.Date, timeTo: Foundation.Date) {
        self.timeFrom = timeFrom; self.timeTo = timeTo
    }
    public init(_ blank: Blank) { self.init(timeFrom: .init(blank), timeTo: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("timeFrom", &self.timeFrom); fields.field("timeTo", &self.timeTo)
    }
}

/// Time zone and time range of call analytics, with days and hours to keep.
public nonisolated struct TimeSettings: Model {
    /// Days of the week and hours of the day to keep.
    public var advancedTimeSettings: Optional<AdvancedTimeSettings>
    /// Time range in which the calls took place.
    public var timeRange: TimeRange
    /// Name of the time zone in which days and hours are counted.
    public var timeZone: String
    public init(timeRange: TimeRange, timeZone: String, advancedTimeSettings: AdvancedTimeSettings? = nil) {
        self.timeRange = timeRange; self.timeZone = timeZone; self.advancedTimeSettings = advancedTimeSettings
    }
    public init(_ blank: Blank) { self.init(timeRange: .init(blank), timeZone: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("advancedTimeSettings", &self.advancedTimeSettings); fields.field("timeRange", &self.timeRange);
        fields.field("timeZone", &self.timeZone)
    }
}

/// Limits on the length of the time spent in the call, in seconds.
public nonisolated struct TimeSpentFilter: Model {
    /// Longest duration to include, in seconds.
    public var maxSeconds: Optional<Int64>
    /// Shortest duration to include, in seconds.
    public var minSeconds: Optional<Int64>
    public init(maxSeconds: Int64? = nil, minSeconds: Int64? = nil) {
        self.maxSeconds = maxSeconds; self.minSeconds = minSeconds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("maxSeconds", &self.maxSeconds); fields.field("minSeconds", &self.minSeconds)
    }
}

/// Which calls to put on a timeline, how to group them and what to compute.
public nonisolated struct TimelineRequest: Model {
    /// Which calls count; all of them when left out.
    public var callFilters: Optional<CallFilters>
    /// How calls are grouped.
    public var grouping: Grouping
    /// Which counters and timers to compute.
    public var responseOptions: TimelineResponseOptions
    /// Time zone and time range of the calls.
    public var timeSettings: TimeSettings
    public init(
        grouping: Grouping, responseOptions: TimelineResponseOptions, timeSettings: TimeSettings,
        callFilters: CallFilters? = nil) {
        self.grouping = grouping; self.responseOptions = responseOptions; self.timeSettings = timeSettings;
        self.callFilters = callFilters
    }
    public init(_ blank: Blank) {
        self.init(grouping: .init(blank), responseOptions: .init(blank), timeSettings: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callFilters", &self.callFilters); fields.field("grouping", &self.grouping);
        fields.field("responseOptions", &self.responseOptions); fields.field("timeSettings", &self.timeSettings)
    }
}

/// A page of call analytics over time.
public nonisolated struct TimelineResponse: Model, ResponseValue {
    /// The values over time, group by group.
    public var data: TimelineResponseData
    /// Position of this page in the whole list.
    public var paging: Optional<ResponsePaging>
    private var _unknownMembers: UnknownMembers
    public init(data: TimelineResponseData, paging: ResponsePaging? = nil) {
        self.data = data; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(data: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("data", &self.data); fields.required("paging", &self.paging);
        fields.unknown(&self._unknownMembers)
    }
}

/// Call analytics over time with one record for each group.
public nonisolated struct TimelineResponseData: Model {
    /// Kind of object by which the calls are grouped.
    public var groupedBy: GroupingOptions
    /// The groups with their points in time.
    public var records: Optional<[TimelineResponseRecord]>
    private var _unknownMembers: UnknownMembers
    public init(groupedBy: GroupingOptions, records: [TimelineResponseRecord]? = nil) {
        self.groupedBy = groupedBy; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(groupedBy: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("groupedBy", &self.groupedBy); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Which counters and timers a timeline computes.
public nonisolated struct TimelineResponseOptions: Model {
    /// Numbers of calls to compute.
    public var counters: Optional<TimelineResponseOptionsCounters>
    /// Durations of calls to compute.
    public var timers: Optional<TimelineResponseOptionsTimers>
    public init(counters: TimelineResponseOptionsCounters? = nil, timers: TimelineResponseOptionsTimers? = nil) {
        self.counters = counters; self.timers = timers
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("counters", &self.counters); fields.field("timers", &self.timers)
    }
}

/// Which numbers of calls a timeline computes.
public nonisolated struct TimelineResponseOptionsCounters: Model {
    /// Whether to compute the number of all calls.
    public var allCalls: Optional<Bool>
    /// Whether to compute the number of calls by action, such as hold or transfer.
    public var callsByActions: Optional<Bool>
    /// Whether to compute the number of calls by company business hours or after hours.
    public var callsByCompanyHours: Optional<Bool>
    /// Whether to compute the number of calls by direction.
    public var callsByDirection: Optional<Bool>
    /// Whether to compute the number of calls by the party that ended them.
    public var callsByEndingParty: Optional<Bool>
    /// Whether to compute the number of calls by internal or external origin.
    public var callsByOrigin: Optional<Bool>
    /// Whether to compute the number of calls by queue business hours or after hours.
    public var callsByQueueHours: Optional<Bool>
    /// Whether to compute the number of calls by whether the queue's service level was met.
    public var callsByQueueSla: Optional<Bool>
    /// Whether to compute the number of calls by whether they were answered.
    public var callsByResponse: Optional<Bool>
    /// Whether to compute the number of calls by outcome.
    public var callsByResult: Optional<Bool>
    /// Whether to compute the number of calls by the way they came.
    public var callsByType: Optional<Bool>
    /// Whether to compute the number of call segments, by kind.
    public var callsSegments: Optional<Bool>
    /// Whether to compute how often calls were offered to queue members.
    public var queueOpportunities: Optional<Bool>
    public init(
        allCalls: Bool? = nil, callsByActions: Bool? = nil, callsByCompanyHours: Bool? = nil,
        callsByDirection: Bool? = nil, callsByEndingParty: Bool? = nil, callsByOrigin: Bool? = nil,
        callsByQueueHours: Bool? = nil, callsByQueueSla: Bool? = nil, callsByResponse: Bool? = nil,
        callsByResult: Bool? = nil, callsByType: Bool? = nil, callsSegments: Bool? = nil,
        queueOpportunities: Bool? = nil) {
        self.allCalls = allCalls; self.callsByActions = callsByActions;
        self.callsByCompanyHours = callsByCompanyHours; self.callsByDirection = callsByDirection;
        self.callsByEndingParty = callsByEndingParty; self.callsByOrigin = callsByOrigin;
        self.callsByQueueHours = callsByQueueHours; self.callsByQueueSla = callsByQueueSla;
        self.callsByResponse = callsByResponse; self.callsByResult = callsByResult; self.callsByType = callsByType;
        self.callsSegments = callsSegments; self.queueOpportunities = queueOpportunities
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allCalls", &self.allCalls); fields.field("callsByActions", &self.callsByActions);
        fields.field("callsByCompanyHours", &self.callsByCompanyHours);
        fields.field("callsByDirection", &self.callsByDirection);
        fields.field("callsByEndingParty", &self.callsByEndingParty);
        fields.field("callsByOrigin", &self.callsByOrigin);
        fields.field("callsByQueueHours", &self.callsByQueueHours);
        fields.field("callsByQueueSla", &self.callsByQueueSla);
        fields.field("callsByResponse", &self.callsByResponse); fields.field("callsByResult", &self.callsByResult);
        fields.field("callsByType", &self.callsByType); fields.field("callsSegments", &self.callsSegments);
        fields.field("queueOpportunities", &self.queueOpportunities)
    }
}

/// Which durations of calls a timeline computes.
public nonisolated struct TimelineResponseOptionsTimers: Model {
    /// Whether to compute the duration of all calls.
    public var allCallsDuration: Optional<Bool>
    /// Whether to compute the duration of calls by company business hours or after hours.
    public var callsDurationByCompanyHours: Optional<Bool>
    /// Whether to compute the duration of calls by direction.
    public var callsDurationByDirection: Optional<Bool>
    /// Whether to compute the duration of calls by the party that ended them.
    public var callsDurationByEndingParty: Optional<Bool>
    /// Whether to compute the duration of calls by internal or external origin.
    public var callsDurationByOrigin: Optional<Bool>
    /// Whether to compute the duration of calls by queue business hours or after hours.
    public var callsDurationByQueueHours: Optional<Bool>
    /// Whether to compute the duration of calls by whether the queue's service level was met.
    public var callsDurationByQueueSla: Optional<Bool>
    /// Whether to compute the duration of calls by whether they were answered.
    public var callsDurationByResponse: Optional<Bool>
    /// Whether to compute the duration of calls by outcome.
    public var callsDurationByResult: Optional<Bool>
    /// Whether to compute the duration of calls by the way they came.
    public var callsDurationByType: Optional<Bool>
    /// Whether to compute the duration of call segments, by kind.
    public var callsSegmentsDuration: Optional<Bool>
    public init(
        allCallsDuration: Bool? = nil, callsDurationByCompanyHours: Bool? = nil,
        callsDurationByDirection: Bool? = nil, callsDurationByEndingParty: Bool? = nil,
        callsDurationByOrigin: Bool? = nil, callsDurationByQueueHours: Bool? = nil,
        callsDurationByQueueSla: Bool? = nil, callsDurationByResponse: Bool? = nil,
        callsDurationByResult: Bool? = nil, callsDurationByType: Bool? = nil, callsSegmentsDuration: Bool? = nil) {
        self.allCallsDuration = allCallsDuration; self.callsDurationByCompanyHours = callsDurationByCompanyHours;
        self.callsDurationByDirection = callsDurationByDirection;
        self.callsDurationByEndingParty = callsDurationByEndingParty;
        self.callsDurationByOrigin = callsDurationByOrigin;
        self.callsDurationByQueueHours = callsDurationByQueueHours;
        self.callsDurationByQueueSla = callsDurationByQueueSla;
        self.callsDurationByResponse = callsDurationByResponse; self.callsDurationByResult = callsDurationByResult;
        self.callsDurationByType = callsDurationByType; self.callsSegmentsDuration = callsSegmentsDuration
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allCallsDuration", &self.allCallsDuration);
        fields.field("callsDurationByCompanyHours", &self.callsDurationByCompanyHours);
        fields.field("callsDurationByDirection", &self.callsDurationByDirection);
        fields.field("callsDurationByEndingParty", &self.callsDurationByEndingParty);
        fields.field("callsDurationByOrigin", &self.callsDurationByOrigin);
        fields.field("callsDurationByQueueHours", &self.callsDurationByQueueHours);
        fields.field("callsDurationByQueueSla", &self.callsDurationByQueueSla);
        fields.field("callsDurationByResponse", &self.callsDurationByResponse);
        fields.field("callsDurationByResult", &self.callsDurationByResult);
        fields.field("callsDurationByType", &self.callsDurationByType);
        fields.field("callsSegmentsDuration", &self.callsSegmentsDuration)
    }
}

/// Call analytics of one interval of the timeline.
public nonisolated struct TimelineResponsePoint: Model {
    /// Numbers of the calls in the interval.
    public var counters: Optional<CallsCounters>
    /// Start of the interval, ISO 8601.
    public var time: Optional<Foundation.Date>
    /// Durations of the calls in the interval.
    public var timers: Optional<CallsTimers>
    private var _unknownMembers: UnknownMembers
    public init(counters: CallsCounters? = nil, time: Foundation.Date? = nil, timers: CallsTimers? = nil) {
        self.counters = counters; self.time = time; self.timers = timers; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("counters", &self.counters); fields.required("time", &self.time);
        fields.field("timers", &self.timers); fields.unknown(&self._unknownMembers)
    }
}

/// Call analytics of one group over time.
public nonisolated struct TimelineResponseRecord: Model {
    /// Name and extension number of the object that the group stands for.
    public var info: Optional<KeyInfo>
    /// Identifier of the object that the group stands for.
    public var key: String
    /// Values, interval by interval.
    public var points: Optional<[TimelineResponsePoint]>
    private var _unknownMembers: UnknownMembers
    public init(key: String, info: KeyInfo? = nil, points: [TimelineResponsePoint]? = nil) {
        self.key = key; self.info = info; self.points = points; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(key: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("info", &self.info); fields.field("key", &self.key); fields.list("points", &self.points);
        fields.unknown(&self._unknownMembers)
    }
}

/// Unit of analytics values: percent, seconds or number of instances.
public typealias ValueType = OpenEnum<ValueTypeValues>
public nonisolated enum ValueTypeValues {}

nonisolated extension OpenEnum where Values == AggregationIntervalValues {
    public static var day: Self { Self("Day") }
    public static var hour: Self { Self("Hour") }
    public static var month: Self { Self("Month") }
    public static var week: Self { Self("Week") }
}

nonisolated extension AggregationResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [AggregationResponseRecord] { self.data.records ?? [] }
}

nonisolated extension OpenEnum where Values == AggregationTypeValues {
    public static var average: Self { Self("Average") }
    public static var max: Self { Self("Max") }
    public static var min: Self { Self("Min") }
    public static var percent: Self { Self("Percent") }
    public static var sum: Self { Self("Sum") }
}

nonisolated extension OpenEnum where Values == CallActionValues {
    public static var blindTransfer: Self { Self("BlindTransfer") }
    public static var dtmfTransfer: Self { Self("DTMFTransfer") }
    public static var holdOff: Self { Self("HoldOff") }
    public static var holdOn: Self { Self("HoldOn") }
    public static var parkOff: Self { Self("ParkOff") }
    public static var parkOn: Self { Self("ParkOn") }
    public static var warmTransfer: Self { Self("WarmTransfer") }
}

nonisolated extension OpenEnum where Values == CallResponseValues {
    public static var answered: Self { Self("Answered") }
    public static var connected: Self { Self("Connected") }
    public static var notAnswered: Self { Self("NotAnswered") }
    public static var notConnected: Self { Self("NotConnected") }
}

nonisolated extension OpenEnum where Values == CallResultValues {
    public static var abandoned: Self { Self("Abandoned") }
    public static var accepted: Self { Self("Accepted") }
    public static var answeredElsewhere: Self { Self("AnsweredElsewhere") }
    public static var completed: Self { Self("Completed") }
    public static var forwarded: Self { Self("Forwarded") }
    public static var missed: Self { Self("Missed") }
    public static var pickedUp: Self { Self("PickedUp") }
    public static var transferred: Self { Self("Transferred") }
    public static var unknown: Self { Self("Unknown") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == CallSegmentOptionsValues {
    public static var forwarding: Self { Self("Forwarding") }
    public static var hold: Self { Self("Hold") }
    public static var ivrPrompt: Self { Self("IvrPrompt") }
    public static var liveTalk: Self { Self("LiveTalk") }
    public static var park: Self { Self("Park") }
    public static var ringing: Self { Self("Ringing") }
    public static var setup: Self { Self("Setup") }
    public static var transfer: Self { Self("Transfer") }
    public static var vmGreeting: Self { Self("VmGreeting") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == CallTypeValues {
    public static var direct: Self { Self("Direct") }
    public static var fromQueue: Self { Self("FromQueue") }
    public static var outbound: Self { Self("Outbound") }
    public static var overflow: Self { Self("Overflow") }
    public static var parkRetrieval: Self { Self("ParkRetrieval") }
    public static var queueCallPickup: Self { Self("QueueCallPickup") }
    public static var transferred: Self { Self("Transferred") }
}

nonisolated extension OpenEnum where Values == CompanyHoursOptionsValues {
    public static var afterHours: Self { Self("AfterHours") }
    public static var businessHours: Self { Self("BusinessHours") }
}

nonisolated extension OpenEnum where Values == DayOfWeekValues {
    public static var friday: Self { Self("Friday") }
    public static var monday: Self { Self("Monday") }
    public static var saturday: Self { Self("Saturday") }
    public static var sunday: Self { Self("Sunday") }
    public static var thursday: Self { Self("Thursday") }
    public static var tuesday: Self { Self("Tuesday") }
    public static var wednesday: Self { Self("Wednesday") }
}

nonisolated extension OpenEnum where Values == DirectionValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == EndingPartyValues {
    public static var callee: Self { Self("Callee") }
    public static var caller: Self { Self("Caller") }
    public static var system: Self { Self("System") }
}

nonisolated extension OpenEnum where Values == GroupingOptionsValues {
    public static var company: Self { Self("Company") }
    public static var companyNumbers: Self { Self("CompanyNumbers") }
    public static var departments: Self { Self("Departments") }
    public static var ivas: Self { Self("IVAs") }
    public static var ivrs: Self { Self("IVRs") }
    public static var queues: Self { Self("Queues") }
    public static var sharedLines: Self { Self("SharedLines") }
    public static var sites: Self { Self("Sites") }
    public static var userGroups: Self { Self("UserGroups") }
    public static var users: Self { Self("Users") }
}

nonisolated extension OpenEnum where Values == IntervalValues {
    public static var day: Self { Self("Day") }
    public static var hour: Self { Self("Hour") }
    public static var month: Self { Self("Month") }
    public static var week: Self { Self("Week") }
}

nonisolated extension OpenEnum where Values == MembersGroupingOptionsValues {
    public static var department: Self { Self("Department") }
    public static var queue: Self { Self("Queue") }
    public static var site: Self { Self("Site") }
    public static var userGroup: Self { Self("UserGroup") }
}

nonisolated extension OpenEnum where Values == OriginValues {
    public static var external: Self { Self("External") }
    public static var `internal`: Self { Self("Internal") }
}

nonisolated extension OpenEnum where Values == QueueHoursOptionsValues {
    public static var afterHours: Self { Self("AfterHours") }
    public static var businessHours: Self { Self("BusinessHours") }
}

nonisolated extension OpenEnum where Values == QueueOpportunitiesAggregationTypeValues {
    public static var sum: Self { Self("Sum") }
}

nonisolated extension OpenEnum where Values == QueueSlaOptionsValues {
    public static var inSla: Self { Self("InSla") }
    public static var outSla: Self { Self("OutSla") }
}

nonisolated extension TimelineResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [TimelineResponseRecord] { self.data.records ?? [] }
}

nonisolated extension OpenEnum where Values == ValueTypeValues {
    public static var instances: Self { Self("Instances") }
    public static var percent: Self { Self("Percent") }
    public static var seconds: Self { Self("Seconds") }
}
#endif
