// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Selling
/// A line.
public typealias ITEM = OpenEnum<ITEMValues>
public nonisolated enum ITEMValues {}

nonisolated extension OpenEnum where Values == ITEMValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}
#endif

#if Everything || Selling || Stock
/// What is sold.
public nonisolated struct Item2: Model, ResponseValue {
    /// Its name.
    public var name: Optional<String>
    /// What is to be done.
    public var order: Optional<TaskModel>
    public init(name: String? = nil, order: TaskModel? = nil) { self.name = name; self.order = order }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("order", &self.order)
    }
}

/// What is to be done.
public nonisolated struct TaskModel: Model {
    /// In words.
    public var text: Optional<String>
    public init(text: String? = nil) { self.text = text }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("text", &self.text) }
}
#endif
