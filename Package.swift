// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target; what is generated lives by them as well.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
]

/// A trait for each group of areas of spec/service.json: what it reaches is compiled into `RingCentral`. A test holds
/// them against the catalog. `Everything` stands for all of them.
let groups: [Trait] = [
    .trait(
        name: "Account", description: "Company details, phone numbers, sites and other matters of the whole account."),
    .trait(name: "AddressBook", description: "Personal contacts and the company directory."),
    .trait(name: "Analytics", description: "Statistics of calls."),
    .trait(name: "ArtificialIntelligence", description: "Transcripts, summaries and insights made by AI."),
    .trait(name: "Authorization", description: "Logging in and handling tokens."),
    .trait(name: "BusinessSMS", description: "Texting in large volumes, with consent and registered campaigns."),
    .trait(
        name: "CallHandling",
        description: "What happens to incoming calls: hours, rules, states, forwarding, blocking and greetings."),
    .trait(name: "CallHistory", description: "Past calls, their recordings and the settings for recording."),
    .trait(name: "CallQueues", description: "Call queues, IVR menus and groups for monitoring and paging."),
    .trait(name: "Devices", description: "Desk phones and softphones of the account."),
    .trait(name: "Directory", description: "Provisioning of users from other directories."),
    .trait(name: "EmergencyLocations", description: "Emergency locations and the map by which callers are located."),
    .trait(name: "Events", description: "Subscriptions through which the service reports changes."),
    .trait(name: "Fax", description: "Sending faxes."),
    .trait(name: "Messaging", description: "Text messages, internal messages and the mailbox that keeps them."),
    .trait(name: "Presence", description: "Who is available, busy or on a call."),
    .trait(name: "Roles", description: "Roles, who has them and which sites they reach."),
    .trait(name: "TeamMessaging", description: "Chats and teams with their posts, notes, tasks, events and webhooks."),
    .trait(name: "TeamMessagingLegacy", description: "Older paths of team messaging, kept for reference."),
    .trait(name: "Users", description: "Users and other extensions, their settings and permissions."),
    .trait(name: "Utilities", description: "State and versions of the service."),
    .trait(name: "Video", description: "Video bridges, the history of meetings and their recordings."),
    .trait(name: "Voice", description: "Placing calls and controlling them while they last."),
    .trait(name: "Webinar", description: "Webinars from planning and registration to history and recordings."),
]

let package = Package(
    name: "swift-ringcentral",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "RingCentral", targets: ["RingCentral"]),
        .library(name: "RingCentralRuntime", targets: ["RingCentralRuntime"]),
        .library(name: "RingCentralTesting", targets: ["RingCentralTesting"]),
        .executable(name: "ringcentral-generate", targets: ["ringcentral-generate"]),
        .plugin(name: "GenerateClient", targets: ["GenerateClient"]),
        .plugin(name: "RegenerateClient", targets: ["RegenerateClient"]),
    ],
    traits: Set(groups + [.trait(name: "Everything"), .default(enabledTraits: ["Everything"])]),
    targets: [
        // The way of the data: spec/ -> RingCentralGenerator -> Swift. Builds of other people's packages compile it, so
        // that nothing is in it that they don't need.
        .target(name: "RingCentralGenerator", swiftSettings: settings),
        // What keeps a catalog: the files as trees that can be changed, their text in order, the rules for words.
        .target(name: "RingCentralCatalog", dependencies: ["RingCentralGenerator"], swiftSettings: settings),
        // The way in from an OpenAPI document.
        .target(
            name: "RingCentralImport", dependencies: ["RingCentralGenerator", "RingCentralCatalog"],
            swiftSettings: settings),
        // What changed from one version of a catalog to the next, and its history.
        .target(
            name: "RingCentralComparison",
            dependencies: ["RingCentralGenerator", "RingCentralCatalog", "RingCentralImport"], swiftSettings: settings),
        // What else is made of a catalog: documentation, site, OpenAPI, samples.
        .target(
            name: "RingCentralDocuments",
            dependencies: [
                "RingCentralGenerator", "RingCentralCatalog", "RingCentralImport", "RingCentralComparison",
            ],
            exclude: ["Render/HTML/Assets"], swiftSettings: settings),
        // What recordings of real traffic show of a catalog.
        .target(
            name: "RingCentralObservation", dependencies: ["RingCentralGenerator", "RingCentralCatalog"],
            swiftSettings: settings),
        .executableTarget(
            name: "ringcentral-generate",
            dependencies: [
                "RingCentralGenerator", "RingCentralCatalog", "RingCentralImport", "RingCentralComparison",
                "RingCentralDocuments", "RingCentralObservation",
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "ringcentral-generate-client", dependencies: ["RingCentralGenerator"], swiftSettings: settings),

        // The generator inside other people's packages: in every build, and on request.
        .plugin(name: "GenerateClient", capability: .buildTool(), dependencies: ["ringcentral-generate-client"]),
        .plugin(
            name: "RegenerateClient",
            capability: .command(
                intent: .custom(
                    verb: "regenerate-client",
                    description: "Writes the clients that ringcentral-client.json files ask for, or checks them."),
                permissions: [
                    .writeToPackageDirectory(reason: "It writes the generated client into your targets' folders.")
                ]),
            dependencies: ["ringcentral-generate"]),

        // What people import. It shares no target with the generator.
        .target(name: "RingCentralRuntime", swiftSettings: settings),
        .target(name: "RingCentralTesting", dependencies: ["RingCentralRuntime"], swiftSettings: settings),
        .target(
            name: "RingCentral", dependencies: ["RingCentralRuntime"], path: "Generated/RingCentral",
            swiftSettings: settings),

        .testTarget(
            name: "RingCentralGeneratorTests",
            dependencies: [
                "RingCentralGenerator", "RingCentralCatalog", "RingCentralImport", "RingCentralComparison",
                "RingCentralDocuments", "RingCentralObservation", "RingCentralRuntime", "RingCentralTesting",
            ],
            exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "RingCentralRuntimeTests", dependencies: ["RingCentralRuntime", "RingCentralTesting"],
            swiftSettings: settings),
        .testTarget(
            name: "RingCentralTests", dependencies: ["RingCentral", "RingCentralTesting"],
            exclude: ["Corpus/README.md", "Corpus/events.jsonl", "Corpus/responses.jsonl"], swiftSettings: settings),
    ]
)
