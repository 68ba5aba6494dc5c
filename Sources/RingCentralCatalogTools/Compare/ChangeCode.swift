/// The stable name of a kind of change; a code that has been published keeps its meaning.
public enum ChangeCode: String, Sendable, CaseIterable {
    // Endpoints
    case endpointAdded = "endpoint-added"
    case endpointRemoved = "endpoint-removed"
    case endpointRenamed = "endpoint-renamed"
    case endpointMoved = "endpoint-moved"
    case pathChanged = "path-changed"
    case pathParameterRenamed = "path-parameter-renamed"
    case endpointDeprecated = "endpoint-deprecated"
    case endpointRetired = "endpoint-retired"
    case endpointRestored = "endpoint-restored"
    case replacementChanged = "replacement-changed"
    case permissionRequired = "permission-required"
    case permissionDropped = "permission-dropped"
    case permissionChanged = "permission-changed"
    case rateGroupChanged = "rate-group-changed"
    case accessChanged = "access-changed"
    case authorizationChanged = "authorization-changed"
    case availabilityChanged = "availability-changed"
    case pagingChanged = "paging-changed"
    case mediaHostChanged = "media-host-changed"
    case sendingChanged = "sending-changed"
    case argumentsChanged = "arguments-changed"
    case errorCodesChanged = "error-codes-changed"
    case notificationsChanged = "notifications-changed"

    // Parameters
    case parameterAdded = "parameter-added"
    case requiredParameterAdded = "required-parameter-added"
    case parameterRemoved = "parameter-removed"
    case parameterBecameRequired = "parameter-became-required"
    case parameterBecameOptional = "parameter-became-optional"
    case parameterPlaceChanged = "parameter-place-changed"

    // Bodies and answers
    case bodyAdded = "body-added"
    case requiredBodyAdded = "required-body-added"
    case bodyRemoved = "body-removed"
    case bodyBecameRequired = "body-became-required"
    case bodyBecameOptional = "body-became-optional"
    case mediaTypeAdded = "media-type-added"
    case mediaTypeRemoved = "media-type-removed"
    case statusAdded = "status-added"
    case statusRemoved = "status-removed"
    case headerAdded = "header-added"
    case headerRemoved = "header-removed"

    // Types
    case typeChanged = "type-changed"
    case defaultChanged = "default-changed"
    case valuesAdded = "values-added"
    case valuesRemoved = "values-removed"
    case limitNarrowed = "limit-narrowed"
    case limitWidened = "limit-widened"
    case patternChanged = "pattern-changed"
    case becameNullable = "became-nullable"
    case noLongerNullable = "no-longer-nullable"
    case becameDeprecated = "became-deprecated"
    case noLongerDeprecated = "no-longer-deprecated"
    case directionChanged = "direction-changed"
    case propertyAdded = "property-added"
    case requiredPropertyAdded = "required-property-added"
    case propertyRemoved = "property-removed"
    case propertyBecameRequired = "property-became-required"
    case propertyBecameOptional = "property-became-optional"
    case additionalChanged = "additional-changed"
    case unionCaseAdded = "union-case-added"
    case unionCaseRemoved = "union-case-removed"
    case discriminatorChanged = "discriminator-changed"
    case literalChanged = "literal-changed"
    case nameChanged = "name-changed"
    case formerNameAdded = "former-name-added"
    case formerNameRemoved = "former-name-removed"

    // Models
    case modelAdded = "model-added"
    case modelRemoved = "model-removed"
    case modelRenamed = "model-renamed"

    // The service
    case eventAdded = "event-added"
    case eventRemoved = "event-removed"
    case eventChanged = "event-changed"
    case serverChanged = "server-changed"

    // The rest
    case wordsChanged = "words-changed"
    case interfaceChanged = "interface-changed"

    /// The severity where the Swift interface still takes what callers wrote; where it does not, it is `compile`.
    ///
    /// - Parameter direction: the way the value travels; a value that travels both ways counts the worse of the two.
    func severity(_ direction: Direction) -> Severity {
        switch self {
        case .endpointRemoved, .pathChanged, .permissionRequired, .permissionChanged, .accessChanged,
            .authorizationChanged, .pagingChanged, .mediaHostChanged, .sendingChanged, .requiredParameterAdded,
            .parameterRemoved, .parameterBecameRequired, .parameterPlaceChanged, .requiredBodyAdded, .bodyRemoved,
            .bodyBecameRequired,
            .mediaTypeRemoved, .statusRemoved, .headerRemoved, .typeChanged, .defaultChanged, .directionChanged,
            .propertyRemoved, .additionalChanged, .unionCaseRemoved, .discriminatorChanged, .modelRemoved,
            .eventRemoved, .eventChanged, .serverChanged, .rateGroupChanged:
            return .runtime
        case .endpointRenamed, .endpointMoved, .modelRenamed, .nameChanged, .endpointDeprecated, .endpointRetired,
            .becameDeprecated, .formerNameRemoved:
            return .deprecation
        case .endpointAdded, .endpointRestored, .permissionDropped, .parameterAdded, .parameterBecameOptional,
            .bodyAdded, .bodyBecameOptional, .mediaTypeAdded, .statusAdded, .headerAdded, .valuesAdded,
            .noLongerDeprecated, .propertyAdded, .unionCaseAdded, .literalChanged, .modelAdded, .eventAdded,
            .interfaceChanged, .limitWidened, .argumentsChanged, .formerNameAdded:
            return .addition
        case .limitNarrowed, .patternChanged, .valuesRemoved:
            return direction.contains(.request) ? .runtime : .wording
        case .requiredPropertyAdded, .propertyBecameRequired, .noLongerNullable:
            return direction.contains(.request) ? .runtime : .addition
        case .propertyBecameOptional, .becameNullable:
            return direction.contains(.answer) ? .runtime : .addition
        case .pathParameterRenamed, .replacementChanged, .availabilityChanged, .errorCodesChanged,
            .notificationsChanged, .wordsChanged:
            return .wording
        }
    }
}
