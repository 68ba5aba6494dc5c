// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct BusinessHoursEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.readCompanyBusinessHours, callReadCompanyBusinessHours)
        calls.add(.readUserBusinessHours, callReadUserBusinessHours)
        calls.add(.updateCompanyBusinessHours, callUpdateCompanyBusinessHours)
        calls.add(.updateUserBusinessHours, callUpdateUserBusinessHours)
    }

    func callReadCompanyBusinessHours() async throws {
        try await value(client.businessHours.readCompanyBusinessHours(accountId: "~"))
    }

    func callReadUserBusinessHours() async throws {
        try await value(client.businessHours.readUserBusinessHours(accountId: "~", extensionId: "~"))
    }

    func callUpdateCompanyBusinessHours() async throws {
        try await value(client.businessHours.updateCompanyBusinessHours(
            schedule: CompanyBusinessHoursScheduleInfo(
                weeklyRanges: WeeklyScheduleInfo(
                    friday: [TimeOfDayRange(from: "+16505550100")],
                    monday: [TimeOfDayRange(from: "+16505550100")],
                    saturday: [TimeOfDayRange(from: "+16505550100")],
                    sunday: [TimeOfDayRange(from: "+16505550100")]
                )
            ),
            accountId: "~"
        ))
    }

    func callUpdateUserBusinessHours() async throws {
        try await value(client.businessHours.updateUserBusinessHours(
            schedule: UserBusinessHoursScheduleInfo(
                weeklyRanges: WeeklyScheduleInfo(
                    friday: [TimeOfDayRange(from: "+16505550100")],
                    monday: [TimeOfDayRange(from: "+16505550100")],
                    saturday: [TimeOfDayRange(from: "+16505550100")],
                    sunday: [TimeOfDayRange(from: "+16505550100")]
                )
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }
}
