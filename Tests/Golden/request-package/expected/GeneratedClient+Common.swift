// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// What is sold.
package nonisolated struct Item2: Model, ResponseValue {
    /// Its name.
    package var name: Optional<String>
    /// What is to be done.
    package var order: Optional<TaskModel>
    private var _unknownMembers: UnknownMembers
    package init(name: String? = nil, order: TaskModel? = nil) {
        self.name = name; self.order = order; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("order", &self.order); fields.unknown(&self._unknownMembers)
    }
}

/// What is to be done.
package nonisolated struct TaskModel: Model {
    /// In words.
    package var text: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(text: String? = nil) { self.text = text; self._unknownMembers = .init() }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }
}
