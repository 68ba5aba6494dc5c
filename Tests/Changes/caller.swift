import Foundation
import RingCentralRuntime
import Sample

// What somebody may have written against the client of the base catalog: everything there is, once with all that can be
// given and once with what must be. `.ci/run digester` asks the compiler whether it still builds with the other clients.

func functions(_ client: SampleClient, view: String) {
    let made: [Call<Thing>] = [
        client.things.changeThing(thingId: "1", name: "a", note: .value("b"), size: 1, tags: ["c"]),
        client.things.changeThing(thingId: "1", name: "a"), client.things.createThing(name: "a", colour: .blue),
        client.things.createThing(name: "a"),
        client.things.readThing(thingId: "1", view: view, accountId: "2"), client.things.readThing(thingId: "1"),
    ]
    let batch: Call<BatchOf<Empty>> = client.things.deleteThings(thingIds: ["1"])
    let empty: Call<Empty> = client.others.ping()
    let pages: [Call<ThingList>] = [
        client.things.listThings(kind: ["a"], order: .name, page: 1, perPage: 10), client.things.listThings(),
        client.things.listThings(page: 1), client.things.listThings(perPage: 10),
    ]
    let media: Call<Media> = client.things.readThingPicture(thingId: "1")
    let owner: Call<Owner> = client.things.oldThing()
    print(made, batch, empty, pages, media, owner)
}

func items(_ client: SampleClient) async throws {
    for try await thing in client.things.listThings().items { print(thing.id) }
}

func types(_ thing: Thing, _ list: ThingList, _ shape: Shape) {
    let whole = Thing(
        id: "1", made: Date.now, name: "a", owner: Owner(id: "1", name: "b"), place: Thing.Place(city: "c", room: 1),
        shape: shape, status: .new)
    var least = Thing(id: "1")
    least = Thing(id: least.id, made: Date.now)
    least = Thing(id: least.id, name: "a")
    least.name = whole.name
    if let name = thing.name { print(name.count) }
    if let owner = thing.owner { print(owner.id ?? "", owner.name ?? "") }
    if let date = thing.made { print(date.timeIntervalSince1970) }
    let room: Int? = thing.place?.room
    let status: [Thing.Status] = [.broken, .new, .used]
    let records: [Thing] = ThingList(records: [thing], navigation: Navigation(nextPage: .init(uri: "u"))).records
    let update = ThingUpdate(name: "a", note: .null, size: 1, tags: [])
    let size: Int? = update.size
    let event: Identifier? = ThingEvent(thingId: "1").thingId
    let form: [ShapeForm] = [.circle, .square]
    print(room as Any, status, records, size as Any, event as Any, form)
    print(list.navigation?.nextPage?.uri as Any, ThingsEndpoints.Order.size, ThingsEndpoints.CreateThingBody.Colour.red)
    switch shape {
    case .circle(let circle): print(Circle(form: .circle, radius: circle.radius ?? 0).form)
    case .square(let square): print(Square(form: .square, side: square.side ?? 0).form)
    case .other(let value): print(value)
    }
}

func facts() {
    let operations: [APIOperation] = [
        .changeThing, .createThing, .deleteThings, .listThings, .oldThing, .ping, .readThing, .readThingPicture,
    ]
    print(operations, EventKind.thingChanged, EventFilter.thingChanged())
}
