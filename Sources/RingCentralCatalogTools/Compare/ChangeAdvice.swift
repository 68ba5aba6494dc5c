extension ChangeCode {
    /// What the one who uses the client does about it.
    public var advice: String {
        switch self {
        case .endpointAdded, .parameterAdded, .bodyAdded, .mediaTypeAdded, .headerAdded, .valuesAdded, .propertyAdded,
            .modelAdded, .eventAdded, .permissionDropped:
            "Nothing has to be done; use it where it helps"
        case .literalChanged: "Write values out where no literal can stand any more"
        case .endpointRemoved: "Remove the calls, or keep the endpoint in the catalog as retired"
        case .endpointRenamed, .endpointMoved, .modelRenamed, .nameChanged:
            "Use the new name; `formerNames` in the catalog keeps the old one for a while"
        case .pathChanged: "Update: clients of the old version call the old path"
        case .pathParameterRenamed:
            "Use the label of today; `name` in the catalog keeps the old one, `formerNames` takes both for a while"
        case .endpointDeprecated, .endpointRetired: "Go over to the replacement, if one is named"
        case .endpointRestored, .noLongerDeprecated: "It can be used again"
        case .replacementChanged, .availabilityChanged, .errorCodesChanged, .notificationsChanged, .wordsChanged:
            "Read it where it matters to you"
        case .permissionRequired, .permissionChanged: "Give the app, or the user's role, the permission"
        case .rateGroupChanged: "Look at how often it is called"
        case .accessChanged: "Look at retries: only reads are repeated by themselves"
        case .authorizationChanged: "Look at the token that the call is made with"
        case .pagingChanged: "Read pages by `.items` or `.pages`, where the endpoint still has them"
        case .mediaHostChanged: "Update: clients of the old version call the other host"
        case .sendingChanged: "Update: clients of the old version send the old form"
        case .argumentsChanged: "Put the arguments into the new order"
        case .requiredParameterAdded, .parameterBecameRequired, .bodyBecameRequired, .requiredBodyAdded:
            "Give it with every call"
        case .parameterRemoved, .bodyRemoved: "Leave it out"
        case .parameterBecameOptional, .bodyBecameOptional: "It can be left out"
        case .parameterPlaceChanged: "Update: clients of the old version send it in the old place"
        case .mediaTypeRemoved: "Use one of the types that are left"
        case .statusAdded, .statusRemoved: "Look at the code that asks for the status"
        case .headerRemoved: "Do not rely on the header"
        case .typeChanged: "Use the new type"
        case .defaultChanged: "Give the old default where you relied on it"
        case .valuesRemoved: "Use one of the values that are left"
        case .limitNarrowed, .patternChanged: "Keep what is sent within the new limit"
        case .limitWidened: "Expect values beyond the old limit"
        case .becameNullable: "Expect null"
        case .noLongerNullable: "Do not send null"
        case .becameDeprecated: "Use it no longer in new code"
        case .directionChanged: "Look at what is sent, and what is read"
        case .requiredPropertyAdded, .propertyBecameRequired: "Give it wherever such a value is made"
        case .propertyRemoved: "Do without the property"
        case .propertyBecameOptional: "Expect it to be missing"
        case .additionalChanged: "Look at the code that reads members without a name"
        case .unionCaseAdded: "Add the case where all cases are listed"
        case .unionCaseRemoved: "Remove the case"
        case .discriminatorChanged: "Update: clients of the old version may read another case"
        case .modelRemoved: "Do without the type"
        case .eventRemoved: "Unsubscribe"
        case .eventChanged: "Look at the subscription and at what its events carry"
        case .serverChanged: "Update: clients of the old version call the old address"
        case .formerNameAdded: "Go over to the new name while the old one is there"
        case .formerNameRemoved: "Use the new name"
        case .interfaceChanged: "Adapt the call to the new declaration"
        }
    }
}
