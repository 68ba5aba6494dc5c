import RingCentralGenerator

/// Compares the names on the wire.
struct WireNameDiffer {
    let service: ServiceDiffer
    private var old: Service { service.old.service }
    private var new: Service { service.new.service }

    init(service: ServiceDiffer) { self.service = service }

    func compare() {
        service.compare(
            .wireNameChanged, "names/\(WireNameKey.requestIDHeader)", old.requestIDHeader, new.requestIDHeader)
        for section in WireNameSection.allCases {
            for key in section.keys {
                service.compare(
                    .wireNameChanged, "names/\(section.rawValue)/\(key.name)",
                    old.wireNames(key, in: section).joined(separator: ", "),
                    new.wireNames(key, in: section).joined(separator: ", "))
            }
        }
    }
}
