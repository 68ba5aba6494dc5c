// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

nonisolated extension Shop {
    /// A line.
    public typealias ITEM = OpenEnum<ITEMValues>
    public nonisolated enum ITEMValues {}

    /// What is sold.
    public nonisolated struct Item2: Model, ResponseValue {
        /// Its name.
        public var name: Optional<String>
        /// What is to be done.
        public var order: Optional<Shop.TaskModel>
        private var _unknownMembers: UnknownMembers
        public init(name: String? = nil, order: Shop.TaskModel? = nil) {
            self.name = name; self.order = order; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("name", &self.name); fields.field("order", &self.order);
            fields.unknown(&self._unknownMembers)
        }
    }

    /// What is to be done.
    public nonisolated struct TaskModel: Model {
        /// In words.
        public var text: Optional<String>
        private var _unknownMembers: UnknownMembers
        public init(text: String? = nil) { self.text = text; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
        }
    }
}

nonisolated extension OpenEnum where Values == Shop.ITEMValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}
