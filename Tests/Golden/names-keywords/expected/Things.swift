// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - any2: A parameter.
    ///   - protocol2: A parameter.
    ///   - self3: A parameter.
    ///   - type: A parameter.
    ///   - actor: A parameter.
    ///   - any: A parameter.
    ///   - as: A parameter.
    ///   - associatedtype: A parameter.
    ///   - async: A parameter.
    ///   - await: A parameter.
    ///   - borrowing: A parameter.
    ///   - break: A parameter.
    ///   - case: A parameter.
    ///   - catch: A parameter.
    ///   - class: A parameter.
    ///   - client2: A parameter.
    ///   - consume: A parameter.
    ///   - continue: A parameter.
    ///   - copy: A parameter.
    ///   - default: A parameter.
    ///   - defer: A parameter.
    ///   - deinit: A parameter.
    ///   - do: A parameter.
    ///   - each: A parameter.
    ///   - else: A parameter.
    ///   - enum: A parameter.
    ///   - extension: A parameter.
    ///   - fallthrough: A parameter.
    ///   - false: A parameter.
    ///   - fileprivate: A parameter.
    ///   - for: A parameter.
    ///   - func: A parameter.
    ///   - guard: A parameter.
    ///   - if: A parameter.
    ///   - import: A parameter.
    ///   - in: A parameter.
    ///   - indirect: A parameter.
    ///   - init: A parameter.
    ///   - inout: A parameter.
    ///   - internal: A parameter.
    ///   - is: A parameter.
    ///   - let: A parameter.
    ///   - macro: A parameter.
    ///   - nil: A parameter.
    ///   - operator: A parameter.
    ///   - package: A parameter.
    ///   - precedencegroup: A parameter.
    ///   - private: A parameter.
    ///   - protocol: A parameter.
    ///   - public: A parameter.
    ///   - repeat: A parameter.
    ///   - request2: A parameter.
    ///   - rethrows: A parameter.
    ///   - return: A parameter.
    ///   - self2: A parameter.
    ///   - some: A parameter.
    ///   - static: A parameter.
    ///   - struct: A parameter.
    ///   - subscript: A parameter.
    ///   - super: A parameter.
    ///   - switch: A parameter.
    ///   - throw: A parameter.
    ///   - throws: A parameter.
    ///   - true: A parameter.
    ///   - try: A parameter.
    ///   - typealias: A parameter.
    ///   - var: A parameter.
    ///   - where: A parameter.
    ///   - while: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func `default`(
        any2: String? = nil, protocol2: String? = nil, self3: String? = nil, type: String? = nil,
        `actor`: String? = nil, any: String? = nil, `as`: String? = nil, `associatedtype`: String? = nil,
        `async`: String? = nil, `await`: String? = nil, borrowing: String? = nil, `break`: String? = nil,
        `case`: String? = nil, `catch`: String? = nil, `class`: String? = nil, client2: String? = nil,
        consume: String? = nil, `continue`: String? = nil, copy: String? = nil, `default`: String? = nil,
        `defer`: String? = nil, `deinit`: String? = nil, `do`: String? = nil, each: String? = nil,
        `else`: String? = nil, `enum`: String? = nil, `extension`: String? = nil, `fallthrough`: String? = nil,
        `false`: String? = nil, `fileprivate`: String? = nil, `for`: String? = nil, `func`: String? = nil,
        `guard`: String? = nil, `if`: String? = nil, `import`: String? = nil, `in`: String? = nil,
        `indirect`: String? = nil, `init`: String? = nil, `inout`: String? = nil, `internal`: String? = nil,
        `is`: String? = nil, `let`: String? = nil, macro: String? = nil, `nil`: String? = nil,
        `operator`: String? = nil, package: String? = nil, `precedencegroup`: String? = nil, `private`: String? = nil,
        `protocol`: String? = nil, `public`: String? = nil, `repeat`: String? = nil, request2: String? = nil,
        `rethrows`: String? = nil, `return`: String? = nil, self2: String? = nil, some: String? = nil,
        `static`: String? = nil, `struct`: String? = nil, `subscript`: String? = nil, `super`: String? = nil,
        `switch`: String? = nil, `throw`: String? = nil, `throws`: String? = nil, `true`: String? = nil,
        `try`: String? = nil, `typealias`: String? = nil, `var`: String? = nil, `where`: String? = nil,
        `while`: String? = nil) -> Call<Keywords> {
        var request = RequestParts(.`default`)
        request.query("Any", any2); request.query("Protocol", protocol2); request.query("Self", self3);
        request.query("Type", type); request.query("actor", `actor`); request.query("any", any);
        request.query("as", `as`); request.query("associatedtype", `associatedtype`); request.query("async", `async`);
        request.query("await", `await`); request.query("borrowing", borrowing); request.query("break", `break`);
        request.query("case", `case`); request.query("catch", `catch`); request.query("class", `class`);
        request.query("client", client2); request.query("consume", consume); request.query("continue", `continue`);
        request.query("copy", copy); request.query("default", `default`); request.query("defer", `defer`);
        request.query("deinit", `deinit`); request.query("do", `do`); request.query("each", each);
        request.query("else", `else`); request.query("enum", `enum`); request.query("extension", `extension`);
        request.query("fallthrough", `fallthrough`); request.query("false", `false`);
        request.query("fileprivate", `fileprivate`); request.query("for", `for`); request.query("func", `func`);
        request.query("guard", `guard`); request.query("if", `if`); request.query("import", `import`);
        request.query("in", `in`); request.query("indirect", `indirect`); request.query("init", `init`);
        request.query("inout", `inout`); request.query("internal", `internal`); request.query("is", `is`);
        request.query("let", `let`); request.query("macro", macro); request.query("nil", `nil`);
        request.query("operator", `operator`); request.query("package", package);
        request.query("precedencegroup", `precedencegroup`); request.query("private", `private`);
        request.query("protocol", `protocol`); request.query("public", `public`); request.query("repeat", `repeat`);
        request.query("request", request2); request.query("rethrows", `rethrows`); request.query("return", `return`);
        request.query("self", self2); request.query("some", some); request.query("static", `static`);
        request.query("struct", `struct`); request.query("subscript", `subscript`); request.query("super", `super`);
        request.query("switch", `switch`); request.query("throw", `throw`); request.query("throws", `throws`);
        request.query("true", `true`); request.query("try", `try`); request.query("typealias", `typealias`);
        request.query("var", `var`); request.query("where", `where`); request.query("while", `while`)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func `func`(
        `in`: String, init2: String? = nil, request2: String? = nil, self2: String? = nil,
        `where`: String? = nil) -> Call<Empty> {
        var request = RequestParts(.`func`)
        request.body(Few(in: `in`, init2: init2, request: request2, self2: self2, where: `where`))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func init2() -> Call<Empty> {
        Call(client, RequestParts(.init2))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func self2() -> Call<Empty> {
        Call(client, RequestParts(.self2))
    }
}

nonisolated extension APIOperation {
    /// `POST /default`
    public static let `default` = APIOperation("default", .post, "/default", area: "Things", access: .write)
    /// `PUT /func`
    public static let `func` = APIOperation("func", .put, "/func", area: "Things", access: .write)
    /// `GET /init`
    public static let init2 = APIOperation("init", .get, "/init", area: "Things", access: .read)
    /// `GET /self`
    public static let self2 = APIOperation("self", .get, "/self", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Few: Model {
    public var `in`: String
    public var init2: Optional<String>
    public var request: Optional<String>
    public var self2: Optional<String>
    public var `where`: Optional<String>
    public init(
        `in`: String, init2: String? = nil, request: String? = nil, self2: String? = nil, `where`: String? = nil) {
        self.`in` = `in`; self.init2 = init2; self.request = request; self.self2 = self2; self.`where` = `where`
    }
    public init(_ blank: Blank) { self.init(in: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("in", &self.`in`); fields.field("init", &self.init2); fields.field("request", &self.request);
        fields.field("self", &self.self2); fields.field("where", &self.`where`)
    }
}

/// Keywords.
public nonisolated struct Keywords: Model, ResponseValue {
    public var any2: Optional<String>
    public var protocol3: Optional<String>
    public var self3: Optional<String>
    public var type: Optional<String>
    public var empty: Optional<String>
    public var `actor`: Optional<String>
    public var any: Optional<String>
    public var `as`: Optional<String>
    public var `associatedtype`: Optional<String>
    public var `async`: Optional<String>
    public var `await`: Optional<String>
    public var blank2: Optional<String>
    public var borrowing: Optional<String>
    public var `break`: Optional<String>
    public var `case`: Optional<String>
    public var `catch`: Optional<String>
    public var `class`: Optional<String>
    public var consume: Optional<String>
    public var `continue`: Optional<String>
    public var copy: Optional<String>
    public var `default`: Optional<String>
    public var `defer`: Optional<String>
    public var `deinit`: Optional<String>
    public var `do`: Optional<String>
    public var each: Optional<String>
    public var `else`: Optional<String>
    public var `enum`: Optional<String>
    public var `extension`: Optional<String>
    public var `fallthrough`: Optional<String>
    public var `false`: Optional<String>
    public var fields2: Optional<String>
    public var `fileprivate`: Optional<String>
    public var `for`: Optional<String>
    public var `func`: Optional<String>
    public var `guard`: Optional<String>
    public var hashValue2: Optional<String>
    public var `if`: Optional<String>
    public var `import`: Optional<String>
    public var `in`: Optional<String>
    public var `indirect`: Optional<String>
    public var init2: Optional<String>
    public var `inout`: Optional<String>
    public var `internal`: Optional<String>
    public var `is`: Optional<String>
    public var json2: Optional<String>
    public var `let`: Optional<String>
    public var macro: Optional<String>
    public var `nil`: Optional<String>
    public var `operator`: Optional<String>
    public var package: Optional<String>
    public var payload2: Optional<String>
    public var `precedencegroup`: Optional<String>
    public var `private`: Optional<String>
    public var protocol2: Optional<String>
    public var `public`: Optional<String>
    public var rawValue2: Optional<String>
    public var `repeat`: Optional<String>
    public var `rethrows`: Optional<String>
    public var `return`: Optional<String>
    public var self2: Optional<String>
    public var some: Optional<String>
    public var `static`: Optional<String>
    public var status: Optional<Keywords.Status>
    public var `struct`: Optional<String>
    public var `subscript`: Optional<String>
    public var `super`: Optional<String>
    public var `switch`: Optional<String>
    public var `throw`: Optional<String>
    public var `throws`: Optional<String>
    public var `true`: Optional<String>
    public var `try`: Optional<String>
    public var `typealias`: Optional<String>
    public var `var`: Optional<String>
    public var visit2: Optional<String>
    public var `where`: Optional<String>
    public var `while`: Optional<String>
    public var with2: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        any2: String? = nil, protocol3: String? = nil, self3: String? = nil, type: String? = nil,
        empty: String? = nil, `actor`: String? = nil, any: String? = nil, `as`: String? = nil,
        `associatedtype`: String? = nil, `async`: String? = nil, `await`: String? = nil, blank2: String? = nil,
        borrowing: String? = nil, `break`: String? = nil, `case`: String? = nil, `catch`: String? = nil,
        `class`: String? = nil, consume: String? = nil, `continue`: String? = nil, copy: String? = nil,
        `default`: String? = nil, `defer`: String? = nil, `deinit`: String? = nil, `do`: String? = nil,
        each: String? = nil, `else`: String? = nil, `enum`: String? = nil, `extension`: String? = nil,
        `fallthrough`: String? = nil, `false`: String? = nil, fields2: String? = nil, `fileprivate`: String? = nil,
        `for`: String? = nil, `func`: String? = nil, `guard`: String? = nil, hashValue2: String? = nil,
        `if`: String? = nil, `import`: String? = nil, `in`: String? = nil, `indirect`: String? = nil,
        init2: String? = nil, `inout`: String? = nil, `internal`: String? = nil, `is`: String? = nil,
        json2: String? = nil, `let`: String? = nil, macro: String? = nil, `nil`: String? = nil,
        `operator`: String? = nil, package: String? = nil, payload2: String? = nil, `precedencegroup`: String? = nil,
        `private`: String? = nil, protocol2: String? = nil, `public`: String? = nil, rawValue2: String? = nil,
        `repeat`: String? = nil, `rethrows`: String? = nil, `return`: String? = nil, self2: String? = nil,
        some: String? = nil, `static`: String? = nil, status: Keywords.Status? = nil, `struct`: String? = nil,
        `subscript`: String? = nil, `super`: String? = nil, `switch`: String? = nil, `throw`: String? = nil,
        `throws`: String? = nil, `true`: String? = nil, `try`: String? = nil, `typealias`: String? = nil,
        `var`: String? = nil, visit2: String? = nil, `where`: String? = nil, `while`: String? = nil,
        with2: String? = nil) {
        self.any2 = any2; self.protocol3 = protocol3; self.self3 = self3; self.type = type; self.empty = empty;
        self.`actor` = `actor`; self.any = any; self.`as` = `as`; self.`associatedtype` = `associatedtype`;
        self.`async` = `async`; self.`await` = `await`; self.blank2 = blank2; self.borrowing = borrowing;
        self.`break` = `break`; self.`case` = `case`; self.`catch` = `catch`; self.`class` = `class`;
        self.consume = consume; self.`continue` = `continue`; self.copy = copy; self.`default` = `default`;
        self.`defer` = `defer`; self.`deinit` = `deinit`; self.`do` = `do`; self.each = each; self.`else` = `else`;
        self.`enum` = `enum`; self.`extension` = `extension`; self.`fallthrough` = `fallthrough`;
        self.`false` = `false`; self.fields2 = fields2; self.`fileprivate` = `fileprivate`; self.`for` = `for`;
        self.`func` = `func`; self.`guard` = `guard`; self.hashValue2 = hashValue2; self.`if` = `if`;
        self.`import` = `import`; self.`in` = `in`; self.`indirect` = `indirect`; self.init2 = init2;
        self.`inout` = `inout`; self.`internal` = `internal`; self.`is` = `is`; self.json2 = json2;
        self.`let` = `let`; self.macro = macro; self.`nil` = `nil`; self.`operator` = `operator`;
        self.package = package; self.payload2 = payload2; self.`precedencegroup` = `precedencegroup`;
        self.`private` = `private`; self.protocol2 = protocol2; self.`public` = `public`; self.rawValue2 = rawValue2;
        self.`repeat` = `repeat`; self.`rethrows` = `rethrows`; self.`return` = `return`; self.self2 = self2;
        self.some = some; self.`static` = `static`; self.status = status; self.`struct` = `struct`;
        self.`subscript` = `subscript`; self.`super` = `super`; self.`switch` = `switch`; self.`throw` = `throw`;
        self.`throws` = `throws`; self.`true` = `true`; self.`try` = `try`; self.`typealias` = `typealias`;
        self.`var` = `var`; self.visit2 = visit2; self.`where` = `where`; self.`while` = `while`; self.with2 = with2;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("Any", &self.any2); fields.field("Protocol", &self.protocol3); fields.field("Self", &self.self3);
        fields.field("Type", &self.type); fields.field("_", &self.empty); fields.field("actor", &self.`actor`);
        fields.field("any", &self.any); fields.field("as", &self.`as`);
        fields.field("associatedtype", &self.`associatedtype`); fields.field("async", &self.`async`);
        fields.field("await", &self.`await`); fields.field("blank", &self.blank2);
        fields.field("borrowing", &self.borrowing); fields.field("break", &self.`break`);
        fields.field("case", &self.`case`); fields.field("catch", &self.`catch`);
        fields.field("class", &self.`class`); fields.field("consume", &self.consume);
        fields.field("continue", &self.`continue`); fields.field("copy", &self.copy);
        fields.field("default", &self.`default`); fields.field("defer", &self.`defer`);
        fields.field("deinit", &self.`deinit`); fields.field("do", &self.`do`); fields.field("each", &self.each);
        fields.field("else", &self.`else`); fields.field("enum", &self.`enum`);
        fields.field("extension", &self.`extension`); fields.field("fallthrough", &self.`fallthrough`);
        fields.field("false", &self.`false`); fields.field("fields", &self.fields2);
        fields.field("fileprivate", &self.`fileprivate`); fields.field("for", &self.`for`);
        fields.field("func", &self.`func`); fields.field("guard", &self.`guard`);
        fields.field("hashValue", &self.hashValue2); fields.field("if", &self.`if`);
        fields.field("import", &self.`import`); fields.field("in", &self.`in`);
        fields.field("indirect", &self.`indirect`); fields.field("init", &self.init2);
        fields.field("inout", &self.`inout`); fields.field("internal", &self.`internal`);
        fields.field("is", &self.`is`); fields.field("json", &self.json2); fields.field("let", &self.`let`);
        fields.field("macro", &self.macro); fields.field("nil", &self.`nil`);
        fields.field("operator", &self.`operator`); fields.field("package", &self.package);
        fields.field("payload", &self.payload2); fields.field("precedencegroup", &self.`precedencegroup`);
        fields.field("private", &self.`private`); fields.field("protocol", &self.protocol2);
        fields.field("public", &self.`public`); fields.field("rawValue", &self.rawValue2);
        fields.field("repeat", &self.`repeat`); fields.field("rethrows", &self.`rethrows`);
        fields.field("return", &self.`return`); fields.field("self", &self.self2); fields.field("some", &self.some);
        fields.field("static", &self.`static`); fields.field("status", &self.status);
        fields.field("struct", &self.`struct`); fields.field("subscript", &self.`subscript`);
        fields.field("super", &self.`super`); fields.field("switch", &self.`switch`);
        fields.field("throw", &self.`throw`); fields.field("throws", &self.`throws`);
        fields.field("true", &self.`true`); fields.field("try", &self.`try`);
        fields.field("typealias", &self.`typealias`); fields.field("var", &self.`var`);
        fields.field("visit", &self.visit2); fields.field("where", &self.`where`);
        fields.field("while", &self.`while`); fields.field("with", &self.with2); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension OpenEnum where Values == Keywords.StatusValues {
    public static var any2: Self { Self("Any") }
    public static var protocol3: Self { Self("Protocol") }
    public static var self3: Self { Self("Self") }
    public static var type: Self { Self("Type") }
    public static var empty: Self { Self("_") }
    public static var `actor`: Self { Self("actor") }
    public static var any: Self { Self("any") }
    public static var `as`: Self { Self("as") }
    public static var `associatedtype`: Self { Self("associatedtype") }
    public static var `async`: Self { Self("async") }
    public static var `await`: Self { Self("await") }
    public static var borrowing: Self { Self("borrowing") }
    public static var `break`: Self { Self("break") }
    public static var `case`: Self { Self("case") }
    public static var `catch`: Self { Self("catch") }
    public static var `class`: Self { Self("class") }
    public static var consume: Self { Self("consume") }
    public static var `continue`: Self { Self("continue") }
    public static var copy: Self { Self("copy") }
    public static var `default`: Self { Self("default") }
    public static var `defer`: Self { Self("defer") }
    public static var `deinit`: Self { Self("deinit") }
    public static var `do`: Self { Self("do") }
    public static var each: Self { Self("each") }
    public static var `else`: Self { Self("else") }
    public static var `enum`: Self { Self("enum") }
    public static var `extension`: Self { Self("extension") }
    public static var `fallthrough`: Self { Self("fallthrough") }
    public static var `false`: Self { Self("false") }
    public static var `fileprivate`: Self { Self("fileprivate") }
    public static var `for`: Self { Self("for") }
    public static var `func`: Self { Self("func") }
    public static var `guard`: Self { Self("guard") }
    public static var `if`: Self { Self("if") }
    public static var `import`: Self { Self("import") }
    public static var `in`: Self { Self("in") }
    public static var `indirect`: Self { Self("indirect") }
    public static var init2: Self { Self("init") }
    public static var `inout`: Self { Self("inout") }
    public static var `internal`: Self { Self("internal") }
    public static var `is`: Self { Self("is") }
    public static var `let`: Self { Self("let") }
    public static var macro: Self { Self("macro") }
    public static var `nil`: Self { Self("nil") }
    public static var `operator`: Self { Self("operator") }
    public static var package: Self { Self("package") }
    public static var `precedencegroup`: Self { Self("precedencegroup") }
    public static var `private`: Self { Self("private") }
    public static var protocol2: Self { Self("protocol") }
    public static var `public`: Self { Self("public") }
    public static var `repeat`: Self { Self("repeat") }
    public static var `rethrows`: Self { Self("rethrows") }
    public static var `return`: Self { Self("return") }
    public static var self2: Self { Self("self") }
    public static var someValue: Self { Self("some") }
    public static var `static`: Self { Self("static") }
    public static var `struct`: Self { Self("struct") }
    public static var `subscript`: Self { Self("subscript") }
    public static var `super`: Self { Self("super") }
    public static var `switch`: Self { Self("switch") }
    public static var `throw`: Self { Self("throw") }
    public static var `throws`: Self { Self("throws") }
    public static var `true`: Self { Self("true") }
    public static var `try`: Self { Self("try") }
    public static var `typealias`: Self { Self("typealias") }
    public static var `var`: Self { Self("var") }
    public static var `where`: Self { Self("where") }
    public static var `while`: Self { Self("while") }
}
