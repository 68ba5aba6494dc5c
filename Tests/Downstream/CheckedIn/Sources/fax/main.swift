import Faxes
import Foundation

// Lists the cover pages of faxes. usage: fax ADDRESS
guard let address = CommandLine.arguments.dropFirst().first else {
    print("usage: fax ADDRESS")
    exit(2)
}
let pages = try await Faxes(address: address).coverPages()
print("\(pages.count) cover pages")
exit(pages.isEmpty ? 1 : 0)
