import Foundation
import RingCentral
import RingCentralRuntime
import Testing

@Suite struct OperationTests {
    @Test func everyEndpointHasItsFacts() {
        let all = APIOperation.allOperations
        #expect(all.count == 620)
        #expect(Set(all.map(\.id)).count == 620)
        #expect(all.filter { $0.lifecycle == .retired }.count == 100)
        #expect(all.filter { $0.permission == nil }.count == 55)
    }

    @Test func aSearchReadsThoughItPosts() {
        #expect(APIOperation.searchDirectoryEntries.access == .read)
        #expect(APIOperation.createSMSMessage.access == .write)
        #expect(APIOperation.readUserCallLog.access == .read)
    }

    @Test func rateGroupsAreThoseOfTheService() {
        let groups = Set(ServiceDescription.ringCentral.rateGroups.map(\.name))
        #expect(groups == ["Light", "Medium", "Heavy", "Auth", "NoThrottling"])
        #expect(APIOperation.allOperations.allSatisfy { $0.rateGroup.map(groups.contains) ?? true })
        #expect(ServiceDescription.ringCentral.servers.first?.url == "https://platform.ringcentral.com")
    }
}
