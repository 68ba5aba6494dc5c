// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// A line.
typealias ITEM = OpenEnum<ITEMValues>
nonisolated enum ITEMValues {}

/// What is sold.
nonisolated struct Item2: Model, ResponseValue {
    /// Its name.
    var name: Optional<String>
    /// What is to be done.
    var order: Optional<TaskModel>
    private var _unknownMembers: UnknownMembers
    init(name: String? = nil, order: TaskModel? = nil) {
        self.name = name; self.order = order; self._unknownMembers = .init()
    }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("order", &self.order); fields.unknown(&self._unknownMembers)
    }
}

/// What is to be done.
nonisolated struct TaskModel: Model {
    /// In words.
    var text: Optional<String>
    private var _unknownMembers: UnknownMembers
    init(text: String? = nil) { self.text = text; self._unknownMembers = .init() }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == ITEMValues {
    static var a: Self { Self("a") }
    static var b: Self { Self("b") }
}
