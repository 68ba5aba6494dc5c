// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct BusinessAnalyticsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.fetchCallAnalyticsAggregation, callFetchCallAnalyticsAggregation)
        calls.add(.fetchCallAnalyticsTimeline, callFetchCallAnalyticsTimeline)
    }

    func callFetchCallAnalyticsAggregation() async throws {
        try await firstPage(client.businessAnalytics.fetchCallAnalyticsAggregation(
            grouping: .directGrouping(DirectGrouping(groupBy: .company, keys: ["Keys"])),
            responseOptions: AggregationResponseOptions(
                counters: AggregationResponseOptionsCounters(
                    allCalls: AggregationResponseOptionsCounters.AllCallsValue(aggregationType: .average),
                    callsByActions: AggregationResponseOptionsCounters.CallsByActionsValue(
                        aggregationType: .average
                    ),
                    callsByCompanyHours: AggregationResponseOptionsCounters.CallsByCompanyHoursValue(
                        aggregationType: .average
                    ),
                    callsByDirection: AggregationResponseOptionsCounters.CallsByDirectionValue(
                        aggregationType: .average
                    )
                ),
                timers: AggregationResponseOptionsTimers(
                    allCallsDuration: AggregationResponseOptionsTimers.AllCallsDuration(
                        aggregationType: .average
                    ),
                    callsDurationByCompanyHours: AggregationResponseOptionsTimers.CallsDurationByCompanyHours(
                        aggregationType: .average
                    ),
                    callsDurationByDirection: AggregationResponseOptionsTimers.CallsDurationByDirection(
                        aggregationType: .average
                    ),
                    callsDurationByEndingParty: AggregationResponseOptionsTimers.CallsDurationByEndingParty(
                        aggregationType: .average
                    )
                )
            ),
            timeSettings: TimeSettings(
                timeRange: TimeRange(
                    timeFrom: sampleDate("2026-01-15T09:30:00Z"), timeTo: sampleDate("2026-01-16T09:30:00Z")
                ),
                timeZone: "America/Los_Angeles",
                advancedTimeSettings: AdvancedTimeSettings(
                    includeDays: [.friday],
                    includeHours: [HoursInterval(from: "+16505550100", to: "+16505550101")]
                )
            ),
            callFilters: CallFilters(
                callActions: [.blindTransfer],
                callDuration: CallDurationFilter(maxSeconds: 1, minSeconds: 1),
                callResponses: [.answered],
                callResults: [.abandoned],
                callSegments: [
                    CallSegmentFilter(segment: .forwarding, length: CallSegmentLengthFilter(maxSeconds: 1))
                ],
                callTypes: [.direct],
                calledNumbers: ["+16505550101"],
                companyHours: [.afterHours],
                directions: [.inbound],
                endingParties: [.callee],
                extensionFilters: ExtensionFilters(fromIds: ["401234"], toIds: ["401234"]),
                origins: [.external],
                queueHours: [.afterHours],
                queueSla: [.inSla],
                queues: ["Queues"],
                timeSpent: TimeSpentFilter(maxSeconds: 1, minSeconds: 1)
            ),
            page: 1,
            perPage: 1,
            accountId: "~"
        ))
    }

    func callFetchCallAnalyticsTimeline() async throws {
        try await firstPage(client.businessAnalytics.fetchCallAnalyticsTimeline(
            grouping: .directGrouping(DirectGrouping(groupBy: .company, keys: ["Keys"])),
            interval: .day,
            responseOptions: TimelineResponseOptions(
                counters: TimelineResponseOptionsCounters(
                    allCalls: true, callsByActions: true, callsByCompanyHours: true, callsByDirection: true
                ),
                timers: TimelineResponseOptionsTimers(
                    allCallsDuration: true,
                    callsDurationByCompanyHours: true,
                    callsDurationByDirection: true,
                    callsDurationByEndingParty: true
                )
            ),
            timeSettings: TimeSettings(
                timeRange: TimeRange(
                    timeFrom: sampleDate("2026-01-15T09:30:00Z"), timeTo: sampleDate("2026-01-16T09:30:00Z")
                ),
                timeZone: "America/Los_Angeles",
                advancedTimeSettings: AdvancedTimeSettings(
                    includeDays: [.friday],
                    includeHours: [HoursInterval(from: "+16505550100", to: "+16505550101")]
                )
            ),
            callFilters: CallFilters(
                callActions: [.blindTransfer],
                callDuration: CallDurationFilter(maxSeconds: 1, minSeconds: 1),
                callResponses: [.answered],
                callResults: [.abandoned],
                callSegments: [
                    CallSegmentFilter(segment: .forwarding, length: CallSegmentLengthFilter(maxSeconds: 1))
                ],
                callTypes: [.direct],
                calledNumbers: ["+16505550101"],
                companyHours: [.afterHours],
                directions: [.inbound],
                endingParties: [.callee],
                extensionFilters: ExtensionFilters(fromIds: ["401234"], toIds: ["401234"]),
                origins: [.external],
                queueHours: [.afterHours],
                queueSla: [.inSla],
                queues: ["Queues"],
                timeSpent: TimeSpentFilter(maxSeconds: 1, minSeconds: 1)
            ),
            page: 1,
            perPage: 1,
            accountId: "~"
        ))
    }
}
