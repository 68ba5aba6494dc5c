// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// What is sold.
package nonisolated struct Item2: Model, ResponseValue {
    /// Its name.
    package var name: Optional<String>
    /// What is to be done.
    package var order: Optional<TaskModel>
    package init(name: String? = nil, order: TaskModel? = nil) { self.name = name; self.order = order }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("order", &self.order)
    }
}

/// What is to be done.
package nonisolated struct TaskModel: Model {
    /// In words.
    package var text: Optional<String>
    package init(text: String? = nil) { self.text = text }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) { fields.field("text", &self.text) }
}
