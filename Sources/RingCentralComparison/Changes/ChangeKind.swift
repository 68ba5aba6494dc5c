/// What is known of a kind of change.
struct ChangeKind {
    /// The severity where the Swift interface still takes what callers wrote; where it does not, it is `compile`.
    enum Weight {
        case always(Severity)
        /// A running program breaks where the value is sent.
        case sent(else: Severity)
        /// A running program breaks where the value is read.
        case read(else: Severity)
    }

    enum Concern { case never, atTimes, always }

    var weight: Weight
    /// What the one who uses the client does about it.
    var advice: String
    /// Whether it may make a declaration another one.
    var concern = Concern.always
    /// Whether it explains differences further in: what a thing consists of comes and goes with it.
    var explainsParts = false

    init(_ weight: Weight, _ advice: String, concern: Concern = .always, explainsParts: Bool = false) {
        self.weight = weight
        self.advice = advice
        self.concern = concern
        self.explainsParts = explainsParts
    }
}

extension ChangeCode {
    /// What the one who uses the client does about it.
    package var advice: String { kind.advice }

    /// - Parameter direction: the way the value travels; a value that travels both ways counts the worse of the two.
    func severity(_ direction: Direction) -> Severity {
        switch kind.weight {
        case .always(let severity): severity
        case .sent(let other): direction.contains(.request) ? .runtime : other
        case .read(let other): direction.contains(.answer) ? .runtime : other
        }
    }

    /// The table of all kinds.
    var kind: ChangeKind {
        switch self {
        case .endpointAdded:
            .init(.always(.addition), "Nothing has to be done; use it where it helps", explainsParts: true)
        case .endpointRemoved:
            .init(
                .always(.runtime), "Remove the calls, or keep the endpoint in the catalog as retired",
                explainsParts: true)
        case .endpointRenamed:
            .init(
                .always(.deprecation), "Use the new name; `formerNames` in the catalog keeps the old one for a while",
                explainsParts: true)
        case .endpointMoved:
            .init(
                .always(.deprecation), "Use the new name; `formerNames` in the catalog keeps the old one for a while",
                explainsParts: true)
        case .pathChanged:
            .init(
                .always(.runtime), "Update: clients of the old version call the old path", concern: .atTimes,
                explainsParts: true)
        case .pathParameterRenamed:
            .init(
                .always(.wording),
                "Use the label of today; `name` in the catalog keeps the old one, `formerNames` takes both for a while")
        case .endpointDeprecated:
            .init(.always(.deprecation), "Go over to the replacement, if one is named", concern: .never)
        case .endpointRetired:
            .init(.always(.deprecation), "Go over to the replacement, if one is named", concern: .never)
        case .endpointRestored: .init(.always(.addition), "It can be used again", concern: .never)
        case .replacementChanged: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .permissionRequired:
            .init(.always(.runtime), "Give the app, or the user's role, the permission", concern: .never)
        case .permissionDropped:
            .init(.always(.addition), "Nothing has to be done; use it where it helps", concern: .never)
        case .permissionChanged:
            .init(.always(.runtime), "Give the app, or the user's role, the permission", concern: .never)
        case .rateGroupChanged: .init(.always(.runtime), "Look at how often it is called", concern: .never)
        case .accessChanged:
            .init(.always(.runtime), "Look at retries: only reads are repeated by themselves", concern: .never)
        case .authorizationChanged:
            .init(.always(.runtime), "Look at the token that the call is made with", concern: .never)
        case .availabilityChanged: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .pagingChanged:
            .init(.always(.runtime), "Read pages by `.items` or `.pages`, where the endpoint still has them")
        case .mediaHostChanged:
            .init(.always(.runtime), "Update: clients of the old version call the other host", concern: .never)
        case .sendingChanged:
            .init(.always(.runtime), "Update: clients of the old version send the old form", explainsParts: true)
        case .argumentsChanged: .init(.always(.addition), "Put the arguments into the new order")
        case .errorCodesChanged: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .notificationsChanged: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .parameterAdded:
            .init(.always(.addition), "Nothing has to be done; use it where it helps", explainsParts: true)
        case .requiredParameterAdded: .init(.always(.runtime), "Give it with every call", explainsParts: true)
        case .parameterRemoved: .init(.always(.runtime), "Leave it out", explainsParts: true)
        case .parameterBecameRequired: .init(.always(.runtime), "Give it with every call")
        case .parameterBecameOptional: .init(.always(.addition), "It can be left out")
        case .parameterPlaceChanged:
            .init(.always(.runtime), "Update: clients of the old version send it in the old place", concern: .atTimes)
        case .bodyAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps", explainsParts: true)
        case .requiredBodyAdded: .init(.always(.runtime), "Give it with every call", explainsParts: true)
        case .bodyRemoved: .init(.always(.runtime), "Leave it out", explainsParts: true)
        case .bodyBecameRequired: .init(.always(.runtime), "Give it with every call")
        case .bodyBecameOptional: .init(.always(.addition), "It can be left out")
        case .mediaTypeAdded:
            .init(
                .always(.addition), "Nothing has to be done; use it where it helps", concern: .atTimes,
                explainsParts: true)
        case .mediaTypeRemoved:
            .init(.always(.runtime), "Use one of the types that are left", concern: .atTimes, explainsParts: true)
        case .statusAdded:
            .init(
                .always(.addition), "Look at the code that asks for the status", concern: .atTimes, explainsParts: true)
        case .statusRemoved:
            .init(
                .always(.runtime), "Look at the code that asks for the status", concern: .atTimes, explainsParts: true)
        case .headerAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps", concern: .never)
        case .headerRemoved: .init(.always(.runtime), "Do not rely on the header", concern: .never)
        case .typeChanged: .init(.always(.runtime), "Use the new type", explainsParts: true)
        case .defaultChanged: .init(.always(.runtime), "Give the old default where you relied on it", concern: .atTimes)
        case .valuesAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps")
        case .valuesRemoved: .init(.sent(else: .wording), "Use one of the values that are left")
        case .limitNarrowed: .init(.sent(else: .wording), "Keep what is sent within the new limit", concern: .never)
        case .limitWidened: .init(.always(.addition), "Expect values beyond the old limit", concern: .never)
        case .patternChanged: .init(.sent(else: .wording), "Keep what is sent within the new limit", concern: .never)
        case .becameNullable: .init(.read(else: .addition), "Expect null")
        case .noLongerNullable: .init(.sent(else: .addition), "Do not send null")
        case .becameDeprecated: .init(.always(.deprecation), "Use it no longer in new code", concern: .atTimes)
        case .noLongerDeprecated: .init(.always(.addition), "It can be used again", concern: .atTimes)
        case .directionChanged: .init(.always(.runtime), "Look at what is sent, and what is read")
        case .propertyAdded:
            .init(.always(.addition), "Nothing has to be done; use it where it helps", explainsParts: true)
        case .requiredPropertyAdded:
            .init(.sent(else: .addition), "Give it wherever such a value is made", explainsParts: true)
        case .propertyRemoved: .init(.always(.runtime), "Do without the property", explainsParts: true)
        case .propertyBecameRequired: .init(.sent(else: .addition), "Give it wherever such a value is made")
        case .propertyBecameOptional: .init(.read(else: .addition), "Expect it to be missing")
        case .additionalChanged:
            .init(.always(.runtime), "Look at the code that reads members without a name", explainsParts: true)
        case .unionCaseAdded: .init(.always(.addition), "Add the case where all cases are listed", explainsParts: true)
        case .unionCaseRemoved: .init(.always(.runtime), "Remove the case", explainsParts: true)
        case .discriminatorChanged:
            .init(.always(.runtime), "Update: clients of the old version may read another case", concern: .never)
        case .literalChanged: .init(.always(.addition), "Write values out where no literal can stand any more")
        case .nameChanged:
            .init(.always(.deprecation), "Use the new name; `formerNames` in the catalog keeps the old one for a while")
        case .formerNameAdded: .init(.always(.addition), "Go over to the new name while the old one is there")
        case .formerNameRemoved: .init(.always(.deprecation), "Use the new name")
        case .modelAdded:
            .init(.always(.addition), "Nothing has to be done; use it where it helps", explainsParts: true)
        case .modelRemoved: .init(.always(.runtime), "Do without the type", explainsParts: true)
        case .modelRenamed:
            .init(
                .always(.deprecation), "Use the new name; `formerNames` in the catalog keeps the old one for a while",
                explainsParts: true)
        case .eventAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps")
        case .eventRemoved: .init(.always(.runtime), "Unsubscribe")
        case .eventChanged: .init(.always(.runtime), "Look at what is asked for, and at what comes")
        case .serverChanged:
            .init(.always(.runtime), "Update: clients of the old version call the old address", concern: .never)
        case .traitAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps", concern: .never)
        case .traitRemoved: .init(.always(.compile), "Depend on the traits that have its areas now", concern: .never)
        case .areaRegrouped: .init(.always(.compile), "Depend on the trait that has the area now", concern: .never)
        case .moduleRenamed: .init(.always(.compile), "Import the module of today", concern: .never)
        case .clientRenamed: .init(.always(.runtime), "Use the new name of the client")
        case .tokenAddressChanged:
            .init(
                .always(.runtime), "Update: clients of the old version ask the old address for tokens", concern: .never)
        case .grantAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps", concern: .never)
        case .grantRemoved: .init(.always(.runtime), "Sign in by one of the ways that are left", concern: .never)
        case .rateGroupAdded: .init(.always(.addition), "Nothing has to be done", concern: .never)
        case .rateGroupRemoved: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .permissionAdded:
            .init(.always(.addition), "Nothing has to be done; use it where it helps", concern: .never)
        case .permissionRemoved: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .errorCodeAdded: .init(.always(.addition), "Look at the code that tells errors apart", concern: .never)
        case .errorCodeRemoved: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .batchChanged:
            .init(
                .always(.runtime), "Update: clients of the old version ask for batches in the old form", concern: .never
            )
        case .envelopeChanged:
            .init(.always(.runtime), "Look at the code that reads events as they come", concern: .never)
        case .syncChanged:
            .init(.always(.runtime), "Update: clients of the old version start anew at other codes", concern: .never)
        case .wireNameChanged:
            .init(.always(.runtime), "Update: clients of the old version use the old name", concern: .never)
        case .subscribingChanged:
            .init(
                .always(.runtime), "Update: clients of the old version call other endpoints for subscriptions",
                concern: .never)
        case .watchAdded: .init(.always(.addition), "Nothing has to be done; use it where it helps")
        case .watchRemoved: .init(.always(.runtime), "Ask the endpoint in a loop of your own")
        case .wordsChanged: .init(.always(.wording), "Read it where it matters to you", concern: .never)
        case .interfaceChanged: .init(.always(.addition), "Adapt the call to the new declaration", concern: .never)
        }
    }
}
