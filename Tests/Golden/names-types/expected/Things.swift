// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints2: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readAll() -> Call<All> {
        Call(client, RequestParts(.readAll))
    }
}

nonisolated extension APIOperation {
    /// `GET /all`
    public static let readAll = APIOperation("readAll", .get, "/all", area: "Things", access: .read)
}

/// Holds them.
public nonisolated struct All: Model, ResponseValue {
    public var call: Optional<CallModel>
    public var data: Optional<DataModel>
    public var date: Optional<DateModel>
    public var empty: Optional<EmptyModel>
    public var error: Optional<ErrorModel>
    public var filePart: Optional<FilePartModel>
    public var int: Optional<IntModel>
    public var jSONValue: Optional<JSONValueModel>
    public var media: Optional<MediaModel>
    public var model: Optional<ModelModel>
    public var openEnum: Optional<OpenEnumModel>
    public var result: Optional<ResultModel>
    public var sampleClient: Optional<SampleClientModel>
    public var string: Optional<StringModel>
    public var task: Optional<TaskModel>
    public var thingsEndpoints: Optional<ThingsEndpoints>
    public var type: Optional<TypeModel>
    public var view: Optional<ViewModel>
    private var _unknownMembers: UnknownMembers
    public init(
        call: CallModel? = nil, data: DataModel? = nil, date: DateModel? = nil, empty: EmptyModel? = nil,
        error: ErrorModel? = nil, filePart: FilePartModel? = nil, int: IntModel? = nil,
        jSONValue: JSONValueModel? = nil, media: MediaModel? = nil, model: ModelModel? = nil,
        openEnum: OpenEnumModel? = nil, result: ResultModel? = nil, sampleClient: SampleClientModel? = nil,
        string: StringModel? = nil, task: TaskModel? = nil, thingsEndpoints: ThingsEndpoints? = nil,
        type: TypeModel? = nil, view: ViewModel? = nil) {
        self.call = call; self.data = data; self.date = date; self.empty = empty; self.error = error;
        self.filePart = filePart; self.int = int; self.jSONValue = jSONValue; self.media = media; self.model = model;
        self.openEnum = openEnum; self.result = result; self.sampleClient = sampleClient; self.string = string;
        self.task = task; self.thingsEndpoints = thingsEndpoints; self.type = type; self.view = view;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("call", &self.call); fields.field("data", &self.data); fields.field("date", &self.date);
        fields.field("empty", &self.empty); fields.field("error", &self.error);
        fields.field("filePart", &self.filePart); fields.field("int", &self.int);
        fields.field("jSONValue", &self.jSONValue); fields.field("media", &self.media);
        fields.field("model", &self.model); fields.field("openEnum", &self.openEnum);
        fields.field("result", &self.result); fields.field("sampleClient", &self.sampleClient);
        fields.field("string", &self.string); fields.field("task", &self.task);
        fields.field("thingsEndpoints", &self.thingsEndpoints); fields.field("type", &self.type);
        fields.field("view", &self.view); fields.unknown(&self._unknownMembers)
    }
}

/// Called Call.
public nonisolated struct CallModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Data.
public nonisolated struct DataModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Date.
public nonisolated struct DateModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Empty.
public nonisolated struct EmptyModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Error.
public nonisolated struct ErrorModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called FilePart.
public nonisolated struct FilePartModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Int.
public nonisolated struct IntModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called JSONValue.
public nonisolated struct JSONValueModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Media.
public nonisolated struct MediaModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Model.
public nonisolated struct ModelModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called OpenEnum.
public nonisolated struct OpenEnumModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Result.
public nonisolated struct ResultModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called SampleClient.
public nonisolated struct SampleClientModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called String.
public nonisolated struct StringModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Task.
public nonisolated struct TaskModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called ThingsEndpoints.
public nonisolated struct ThingsEndpoints: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called Type.
public nonisolated struct TypeModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}

/// Called View.
public nonisolated struct ViewModel: Model {
    public var x: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil) { self.x = x; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.unknown(&self._unknownMembers)
    }
}
