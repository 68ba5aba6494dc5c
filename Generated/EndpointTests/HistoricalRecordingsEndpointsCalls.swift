// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct HistoricalRecordingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getCompanyWebinarRecording, callGetCompanyWebinarRecording)
        calls.add(.listCompanyWebinarRecordings, callListCompanyWebinarRecordings)
        calls.add(.getWebinarRecording, callGetWebinarRecording)
        calls.add(.getWebinarRecordingDownload, callGetWebinarRecordingDownload)
        calls.add(.listWebinarRecordings, callListWebinarRecordings)
    }

    func callGetCompanyWebinarRecording() async throws {
        try await value(client.historicalRecordings.getCompanyWebinarRecording(recordingId: "401234"))
    }

    func callListCompanyWebinarRecordings() async throws {
        try await firstPage(client.historicalRecordings.listCompanyWebinarRecordings(
            creationTimeFrom: sampleDate("2026-01-15T09:30:00Z"),
            creationTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            hostUserId: ["401234"],
            nameFragment: "Name fragment",
            perPage: 100,
            status: [.available]
        ))
    }

    func callGetWebinarRecording() async throws {
        try await value(client.historicalRecordings.getWebinarRecording(recordingId: "401234"))
    }

    func callGetWebinarRecordingDownload() async throws {
        try await value(client.historicalRecordings.getWebinarRecordingDownload(
            recordingId: "401234", recordingMediaType: .video
        ))
    }

    func callListWebinarRecordings() async throws {
        try await firstPage(client.historicalRecordings.listWebinarRecordings(
            creationTimeFrom: sampleDate("2026-01-15T09:30:00Z"),
            creationTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            perPage: 100,
            status: [.available]
        ))
    }
}
