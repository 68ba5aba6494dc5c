// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AIJobStatusEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.getAIJobStatus, callGetAIJobStatus)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callGetAIJobStatus() async throws {
        try await value(client.aiJobStatus.getAIJobStatus(jobId: "123e4567-e89b-12d3-a456-426614174000"))
    }
}
