// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Creates, changes, completes and deletes tasks in chats.
public nonisolated struct TasksEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Marks a task, or some assignees' part of it, as complete or incomplete (retired path).
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the task.
    ///   - assignees: People whose part is marked.
    ///   - completenessPercentage: Share of the task that is done, 0 to 100. 0 to 100.
    ///   - status: Whether the task is to be marked complete or incomplete.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use completeTask.")
    public func completeGlipTask(
        taskId: Identifier, assignees: [GlipPersonReference]? = nil, completenessPercentage: Int? = nil,
        status: GlipTaskCompletion.Status? = nil) -> Call<Empty> {
        var request = RequestParts(.completeGlipTask)
        request.path(taskId);
        request.body(GlipTaskCompletion(assignees: assignees, completenessPercentage: completenessPercentage, status: status))
        return Call(client, request)
    }

    /// Marks a task, or some assignees' part of it, as complete or incomplete.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the task.
    ///   - assignees: People whose part is marked.
    ///   - completenessPercentage: Share of the task that is done, 0 to 100. 0 to 100.
    ///   - status: Whether the task is to be marked complete or incomplete.
    /// - Returns: A call to `send()`.
    public func completeTask(
        taskId: Identifier, assignees: [TMCompleteTaskRequest.Assignee]? = nil, completenessPercentage: Int? = nil,
        status: TMCompleteTaskRequest.Status? = nil) -> Call<Empty> {
        var request = RequestParts(.completeTask)
        request.path(taskId);
        request.body(TMCompleteTaskRequest(assignees: assignees, completenessPercentage: completenessPercentage, status: status))
        return Call(client, request)
    }

    /// Creates a task in a chat (retired path).
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - assignees: People to whom the task is assigned.
    ///   - subject: What is to be done, in short.
    ///   - attachments: Existing items to attach to the task.
    ///   - color: Color in which the item is shown. Default: `Black`.
    ///   - completenessCondition: What makes the task complete: one mark (Simple), every assignee or a percentage. Default: `Simple`.
    ///   - description: What is to be done, in full.
    ///   - dueDate: When the task is due, ISO 8601.
    ///   - recurrence: How often the task or event repeats.
    ///   - section: Section or heading under which the item is filed.
    ///   - startDate: When work on the task starts, ISO 8601.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createTask.")
    public func createGlipTask(
        chatId: Identifier, assignees: [GlipPersonReference], subject: String, attachments: [TMAttachmentInfo]? = nil,
        color: GlipTaskRequest.Color? = nil, completenessCondition: GlipTaskRequest.CompletenessCondition? = nil,
        description: String? = nil, dueDate: Foundation.Date? = nil, recurrence: GlipTaskRecurrence? = nil,
        section: String? = nil, startDate: Foundation.Date? = nil) -> Call<GlipTask> {
        var request = RequestParts(.createGlipTask)
        request.path(chatId);
        request.body(GlipTaskRequest(assignees: assignees, subject: subject, attachments: attachments, color: color, completenessCondition: completenessCondition, description: description, dueDate: dueDate, recurrence: recurrence, section: section, startDate: startDate))
        return Call(client, request)
    }

    /// Creates a task in a chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - assignees: People to assign the task to.
    ///   - subject: What is to be done, in short.
    ///   - attachments: Items to attach to the task.
    ///   - color: Color in which the item is shown. Default: `Black`.
    ///   - completenessCondition: What makes the task complete: one mark (Simple), every assignee or a percentage. Default: `Simple`.
    ///   - description: What is to be done, in full.
    ///   - dueDate: When the task is due, ISO 8601.
    ///   - recurrence: How often the task repeats.
    ///   - section: Section or heading under which the item is filed.
    ///   - startDate: When work on the task starts, ISO 8601.
    /// - Returns: A call to ask for its `value`.
    public func createTask(
        chatId: Identifier, assignees: [TMCreateTaskRequest.Assignee], subject: String,
        attachments: [TaskAttachment]? = nil, color: TMCreateTaskRequest.Color? = nil,
        completenessCondition: TMCreateTaskRequest.CompletenessCondition? = nil, description: String? = nil,
        dueDate: Foundation.Date? = nil, recurrence: TaskRecurrenceInfo? = nil, section: String? = nil,
        startDate: Foundation.Date? = nil) -> Call<TMTaskInfo> {
        var request = RequestParts(.createTask)
        request.path(chatId);
        request.body(TMCreateTaskRequest(assignees: assignees, subject: subject, attachments: attachments, color: color, completenessCondition: completenessCondition, description: description, dueDate: dueDate, recurrence: recurrence, section: section, startDate: startDate))
        return Call(client, request)
    }

    /// Deletes a task (retired path).
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter taskId: Identifier of the task.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteTask.", renamed: "deleteTask(taskId:)")
    public func deleteGlipTask(taskId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipTask)
        request.path(taskId)
        return Call(client, request)
    }

    /// Deletes a task.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter taskId: Identifier of the task.
    /// - Returns: A call to `send()`.
    public func deleteTask(taskId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteTask)
        request.path(taskId)
        return Call(client, request)
    }

    /// Lists the tasks of a chat (retired path).
    ///
    /// Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - assigneeId: Keeps only tasks assigned to these people.
    ///   - assigneeStatus: Keeps only tasks whose assignees have, or have not yet, done their part.
    ///   - assignmentStatus: Keeps only tasks that are assigned to someone, or only unassigned ones.
    ///   - creationTimeFrom: Keeps only tasks created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only tasks created up to this time, ISO 8601; now when left out. Default: `now`.
    ///   - creatorId: Keeps only tasks created by these people.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most tasks to return on one page, 1 to 250. 1 to 250. Default: `30`.
    ///   - status: Keeps only tasks in these states.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listChatTasks.", renamed: "listChatTasks(chatId:assigneeId:assigneeStatus:assignmentStatus:creationTimeFrom:creationTimeTo:creatorId:pageToken:recordCount:status:)")
    public func listGlipChatTasks(
        chatId: Identifier, assigneeId: [Identifier]? = nil, assigneeStatus: TasksEndpoints.AssigneeStatus? = nil,
        assignmentStatus: TasksEndpoints.AssignmentStatus? = nil, creationTimeFrom: String? = nil,
        creationTimeTo: String? = nil, creatorId: [Identifier]? = nil, pageToken: String? = nil,
        recordCount: Int? = nil, status: [TasksEndpoints.Status]? = nil) -> Call<GlipTaskList> {
        var request = RequestParts(.listGlipChatTasks)
        request.path(chatId); request.queryList("assigneeId", assigneeId);
        request.query("assigneeStatus", assigneeStatus); request.query("assignmentStatus", assignmentStatus);
        request.query("creationTimeFrom", creationTimeFrom); request.query("creationTimeTo", creationTimeTo);
        request.queryList("creatorId", creatorId); request.query("pageToken", pageToken);
        request.query("recordCount", recordCount); request.queryList("status", status)
        return Call(client, request)
    }

    /// Lists the tasks of a chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - assigneeId: Keeps only tasks assigned to these people.
    ///   - assigneeStatus: Keeps only tasks whose assignees have, or have not yet, done their part.
    ///   - assignmentStatus: Keeps only tasks that are assigned to someone, or only unassigned ones.
    ///   - creationTimeFrom: Keeps only tasks created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only tasks created up to this time, ISO 8601; now when left out. Default: `now`.
    ///   - creatorId: Keeps only tasks created by these people.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Most tasks to return on one page, 1 to 250. 1 to 250. Default: `30`.
    ///   - status: Keeps only tasks in these states.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listChatTasks(
        chatId: Identifier, assigneeId: [Identifier]? = nil, assigneeStatus: TasksEndpoints.AssigneeStatus? = nil,
        assignmentStatus: TasksEndpoints.AssignmentStatus? = nil, creationTimeFrom: String? = nil,
        creationTimeTo: String? = nil, creatorId: [Identifier]? = nil, pageToken: String? = nil,
        recordCount: Int? = nil, status: [TasksEndpoints.Status]? = nil) -> Call<TMTaskList> {
        var request = RequestParts(.listChatTasks)
        request.path(chatId); request.queryList("assigneeId", assigneeId);
        request.query("assigneeStatus", assigneeStatus); request.query("assignmentStatus", assignmentStatus);
        request.query("creationTimeFrom", creationTimeFrom); request.query("creationTimeTo", creationTimeTo);
        request.queryList("creatorId", creatorId); request.query("pageToken", pageToken);
        request.query("recordCount", recordCount); request.queryList("status", status)
        return Call(client, request)
    }

    /// Changes a task (retired path).
    ///
    /// > Note: Answers with a list of tasks, not with the bare task.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the task.
    ///   - assignees: People to whom the task is assigned.
    ///   - attachments: Existing items to attach to the task.
    ///   - color: Color in which the item is shown.
    ///   - completenessCondition: What makes the task complete: one mark (Simple), every assignee or a percentage.
    ///   - description: What is to be done, in full.
    ///   - dueDate: When the task is due, ISO 8601.
    ///   - recurrence: How often the task or event repeats.
    ///   - section: Section or heading under which the item is filed.
    ///   - startDate: When work on the task starts, ISO 8601.
    ///   - subject: What is to be done, in short.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use patchTask.")
    public func patchGlipTask(
        taskId: Identifier, assignees: [GlipPersonReference]? = nil, attachments: [TMAttachmentInfo]? = nil,
        color: GlipTaskChanges.Color? = nil, completenessCondition: GlipTaskChanges.CompletenessCondition? = nil,
        description: String? = nil, dueDate: Foundation.Date? = nil, recurrence: GlipTaskRecurrence? = nil,
        section: String? = nil, startDate: Foundation.Date? = nil, subject: String? = nil) -> Call<GlipTaskList> {
        var request = RequestParts(.patchGlipTask)
        request.path(taskId);
        request.body(GlipTaskChanges(assignees: assignees, attachments: attachments, color: color, completenessCondition: completenessCondition, description: description, dueDate: dueDate, recurrence: recurrence, section: section, startDate: startDate, subject: subject))
        return Call(client, request)
    }

    /// Changes a task.
    ///
    /// > Note: Answers with a list of tasks, not with the bare task.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - taskId: Identifier of the task.
    ///   - assignees: People to assign the task to.
    ///   - attachments: Items to attach to the task.
    ///   - color: Color in which the item is shown.
    ///   - completenessCondition: What makes the task complete: one mark (Simple), every assignee or a percentage.
    ///   - description: What is to be done, in full.
    ///   - dueDate: When the task is due, ISO 8601.
    ///   - recurrence: How often the task repeats.
    ///   - section: Section or heading under which the item is filed.
    ///   - startDate: When work on the task starts, ISO 8601.
    ///   - subject: What is to be done, in short.
    /// - Returns: A call to ask for its `value`.
    public func patchTask(
        taskId: Identifier, assignees: [TMUpdateTaskRequest.Assignee]? = nil, attachments: [TMAttachmentInfo]? = nil,
        color: TMUpdateTaskRequest.Color? = nil,
        completenessCondition: TMUpdateTaskRequest.CompletenessCondition? = nil, description: String? = nil,
        dueDate: Foundation.Date? = nil, recurrence: TaskRecurrenceInfo? = nil, section: String? = nil,
        startDate: Foundation.Date? = nil, subject: String? = nil) -> Call<TMTaskList> {
        var request = RequestParts(.patchTask)
        request.path(taskId);
        request.body(TMUpdateTaskRequest(assignees: assignees, attachments: attachments, color: color, completenessCondition: completenessCondition, description: description, dueDate: dueDate, recurrence: recurrence, section: section, startDate: startDate, subject: subject))
        return Call(client, request)
    }

    /// Reads one task (retired path).
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter taskId: Identifier of the task.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readTask.", renamed: "readTask(taskId:)")
    public func readGlipTask(taskId: Identifier) -> Call<GlipTask> {
        var request = RequestParts(.readGlipTask)
        request.path(taskId)
        return Call(client, request)
    }

    /// Reads one task.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter taskId: Identifier of the task.
    /// - Returns: A call to ask for its `value`.
    public func readTask(taskId: Identifier) -> Call<TMTaskInfo> {
        var request = RequestParts(.readTask)
        request.path(taskId)
        return Call(client, request)
    }

    /// Keeps only tasks whose assignees have, or have not yet, done their part.
    public typealias AssigneeStatus = OpenEnum<AssigneeStatusValues>
    public enum AssigneeStatusValues {}

    /// Keeps only tasks that are assigned to someone, or only unassigned ones.
    public typealias AssignmentStatus = OpenEnum<AssignmentStatusValues>
    public enum AssignmentStatusValues {}

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/tasks/{taskId}/complete`
    public static let completeGlipTask = APIOperation(
        "completeTask", .post, "/restapi/v1.0/glip/tasks/{taskId}/complete", area: "Tasks", rateGroup: "Medium",
        access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/tasks/{taskId}/complete`
    public static let completeTask = APIOperation(
        "completeTaskNew", .post, "/team-messaging/v1/tasks/{taskId}/complete", area: "Tasks",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/chats/{chatId}/tasks`
    public static let createGlipTask = APIOperation(
        "createTask", .post, "/restapi/v1.0/glip/chats/{chatId}/tasks", area: "Tasks", rateGroup: "Medium",
        access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/chats/{chatId}/tasks`
    public static let createTask = APIOperation(
        "createTaskNew", .post, "/team-messaging/v1/chats/{chatId}/tasks", area: "Tasks", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/glip/tasks/{taskId}`
    public static let deleteGlipTask = APIOperation(
        "deleteTask", .delete, "/restapi/v1.0/glip/tasks/{taskId}", area: "Tasks", rateGroup: "Medium",
        access: .write, lifecycle: .retired)
    /// `DELETE /team-messaging/v1/tasks/{taskId}`
    public static let deleteTask = APIOperation(
        "deleteTaskNew", .delete, "/team-messaging/v1/tasks/{taskId}", area: "Tasks", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/chats/{chatId}/tasks`
    public static let listGlipChatTasks = APIOperation(
        "listChatTasks", .get, "/restapi/v1.0/glip/chats/{chatId}/tasks", area: "Tasks", rateGroup: "Heavy",
        access: .read, paging: .recordCount, lifecycle: .retired)
    /// `GET /team-messaging/v1/chats/{chatId}/tasks`
    public static let listChatTasks = APIOperation(
        "listChatTasksNew", .get, "/team-messaging/v1/chats/{chatId}/tasks", area: "Tasks",
        permission: "TeamMessaging", rateGroup: "Heavy", access: .read, paging: .recordCountToken)
    /// `PATCH /restapi/v1.0/glip/tasks/{taskId}`
    public static let patchGlipTask = APIOperation(
        "patchTask", .patch, "/restapi/v1.0/glip/tasks/{taskId}", area: "Tasks", rateGroup: "Medium", access: .write,
        lifecycle: .retired)
    /// `PATCH /team-messaging/v1/tasks/{taskId}`
    public static let patchTask = APIOperation(
        "patchTaskNew", .patch, "/team-messaging/v1/tasks/{taskId}", area: "Tasks", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/tasks/{taskId}`
    public static let readGlipTask = APIOperation(
        "readTask", .get, "/restapi/v1.0/glip/tasks/{taskId}", area: "Tasks", rateGroup: "Medium", access: .read,
        lifecycle: .retired)
    /// `GET /team-messaging/v1/tasks/{taskId}`
    public static let readTask = APIOperation(
        "readTaskNew", .get, "/team-messaging/v1/tasks/{taskId}", area: "Tasks", permission: "TeamMessaging",
        rateGroup: "Medium", access: .read)
}

/// How much of a task to mark as done (retired form).
public nonisolated struct GlipTaskCompletion: Model {
    /// People whose part is marked.
    public var assignees: Optional<[GlipPersonReference]>
    /// Share of the task that is done, 0 to 100. 0 to 100.
    public var completenessPercentage: Optional<Int>
    /// Whether the task is to be marked complete or incomplete.
    public var status: Optional<GlipTaskCompletion.Status>
    public init(
        assignees: [GlipPersonReference]? = nil, completenessPercentage: Int? = nil,
        status: GlipTaskCompletion.Status? = nil) {
        self.assignees = assignees; self.completenessPercentage = completenessPercentage; self.status = status
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees);
        fields.field("completenessPercentage", &self.completenessPercentage); fields.field("status", &self.status)
    }

    /// Whether the task is to be marked complete or incomplete.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A task to create (retired form).
public nonisolated struct GlipTaskRequest: Model {
    /// People to whom the task is assigned.
    public var assignees: [GlipPersonReference]
    /// Existing items to attach to the task.
    public var attachments: Optional<[TMAttachmentInfo]>
    /// Color in which the item is shown. Default: `Black`.
    public var color: Optional<GlipTaskRequest.Color>
    /// What makes the task complete: one mark (Simple), every assignee or a percentage. Default: `Simple`.
    public var completenessCondition: Optional<GlipTaskRequest.CompletenessCondition>
    /// What is to be done, in full.
    public var description: Optional<String>
    /// When the task is due, ISO 8601.
    public var dueDate: Optional<Foundation.Date>
    /// How often the task or event repeats.
    public var recurrence: Optional<GlipTaskRecurrence>
    /// Section or heading under which the item is filed.
    public var section: Optional<String>
    /// When work on the task starts, ISO 8601.
    public var startDate: Optional<Foundation.Date>
    /// What is to be done, in short.
    public var subject: String
    public init(
        assignees: [GlipPersonReference], subject: String, attachments: [TMAttachmentInfo]? = nil,
        color: GlipTaskRequest.Color? = nil, completenessCondition: GlipTaskRequest.CompletenessCondition? = nil,
        description: String? = nil, dueDate: Foundation.Date? = nil, recurrence: GlipTaskRecurrence? = nil,
        section: String? = nil, startDate: Foundation.Date? = nil) {
        self.assignees = assignees; self.subject = subject; self.attachments = attachments; self.color = color;
        self.completenessCondition = completenessCondition; self.description = description; self.dueDate = dueDate;
        self.recurrence = recurrence; self.section = section; self.startDate = startDate
    }
    public init(_ blank: Blank) { self.init(assignees: .init(blank), subject: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees); fields.list("attachments", &self.attachments);
        fields.field("color", &self.color); fields.field("completenessCondition", &self.completenessCondition);
        fields.field("description", &self.description); fields.field("dueDate", &self.dueDate);
        fields.field("recurrence", &self.recurrence); fields.field("section", &self.section);
        fields.field("startDate", &self.startDate); fields.field("subject", &self.subject)
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// The known values of `completenessCondition`.
    public typealias CompletenessCondition = OpenEnum<CompletenessConditionValues>
    public enum CompletenessConditionValues {}
}

/// A task of a chat (retired form).
public nonisolated struct GlipTask: Model, ResponseValue {
    /// People to whom the task is assigned.
    public var assignees: Optional<[GlipTaskAssignee]>
    /// Files attached to the task.
    public var attachments: Optional<[GlipTaskAttachment]>
    /// Identifiers of the chats concerned.
    public var chatIds: Optional<[Identifier]>
    /// Color in which the item is shown.
    public var color: Optional<GlipTask.Color>
    /// What makes the task complete: one mark (Simple), every assignee or a percentage.
    public var completenessCondition: Optional<GlipTask.CompletenessCondition>
    /// Share of the task that is done, 0 to 100. 0 to 100.
    public var completenessPercentage: Optional<Int>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who created the task.
    public var creator: Optional<GlipPersonReference>
    /// What is to be done, in full.
    public var description: Optional<String>
    /// When the task is due, ISO 8601.
    public var dueDate: Optional<Foundation.Date>
    /// Identifier of the task.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How often the task or event repeats.
    public var recurrence: Optional<GlipTaskRecurrence>
    /// Section or heading under which the item is filed.
    public var section: Optional<String>
    /// When work on the task starts, ISO 8601.
    public var startDate: Optional<Foundation.Date>
    /// How far the task has got.
    public var status: Optional<GlipTask.Status>
    /// What is to be done, in short.
    public var subject: Optional<String>
    /// Always Task.
    public var type: Optional<GlipTask.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        assignees: [GlipTaskAssignee]? = nil, attachments: [GlipTaskAttachment]? = nil, chatIds: [Identifier]? = nil,
        color: GlipTask.Color? = nil, completenessCondition: GlipTask.CompletenessCondition? = nil,
        completenessPercentage: Int? = nil, creationTime: Foundation.Date? = nil, creator: GlipPersonReference? = nil,
        description: String? = nil, dueDate: Foundation.Date? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, recurrence: GlipTaskRecurrence? = nil, section: String? = nil,
        startDate: Foundation.Date? = nil, status: GlipTask.Status? = nil, subject: String? = nil,
        type: GlipTask.Kind? = nil) {
        self.assignees = assignees; self.attachments = attachments; self.chatIds = chatIds; self.color = color;
        self.completenessCondition = completenessCondition; self.completenessPercentage = completenessPercentage;
        self.creationTime = creationTime; self.creator = creator; self.description = description;
        self.dueDate = dueDate; self.id = id; self.lastModifiedTime = lastModifiedTime; self.recurrence = recurrence;
        self.section = section; self.startDate = startDate; self.status = status; self.subject = subject;
        self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees); fields.list("attachments", &self.attachments);
        fields.list("chatIds", &self.chatIds); fields.field("color", &self.color);
        fields.field("completenessCondition", &self.completenessCondition);
        fields.field("completenessPercentage", &self.completenessPercentage);
        fields.field("creationTime", &self.creationTime); fields.field("creator", &self.creator);
        fields.field("description", &self.description); fields.field("dueDate", &self.dueDate);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("recurrence", &self.recurrence); fields.field("section", &self.section);
        fields.field("startDate", &self.startDate); fields.field("status", &self.status);
        fields.field("subject", &self.subject); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// The known values of `completenessCondition`.
    public typealias CompletenessCondition = OpenEnum<CompletenessConditionValues>
    public enum CompletenessConditionValues {}

    /// How far the task has got.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Task.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A person to whom a task is assigned (retired form).
public nonisolated struct GlipTaskAssignee: Model {
    /// Id of the person.
    public var id: Optional<Identifier>
    /// Whether the person has done their part.
    public var status: Optional<GlipTaskAssignee.Status>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, status: GlipTaskAssignee.Status? = nil) {
        self.id = id; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// Whether the person has done their part.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A file attached to a task (retired form).
public nonisolated struct GlipTaskAttachment: Model {
    /// Address from which the content is downloaded.
    public var contentUri: Optional<String>
    /// Id of the file.
    public var id: Optional<Identifier>
    /// Name of the file.
    public var name: Optional<String>
    /// Always File.
    public var type: Optional<GlipTaskAttachment.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        contentUri: String? = nil, id: Identifier? = nil, name: String? = nil, type: GlipTaskAttachment.Kind? = nil) {
        self.contentUri = contentUri; self.id = id; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentUri", &self.contentUri); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Always File.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// How often a task repeats and until when (retired form).
public nonisolated struct GlipTaskRecurrence: Model {
    /// Number of times after which the task no longer repeats. 1 to 10.
    public var endingAfter: Optional<Int>
    /// What ends the repetition: nothing (None), a number of times (Count) or a date (Date).
    public var endingCondition: Optional<GlipTaskRecurrence.EndingCondition>
    /// When the repetition ends, ISO 8601.
    public var endingOn: Optional<Foundation.Date>
    /// How often the task repeats.
    public var schedule: Optional<GlipTaskRecurrence.Schedule>
    private var _unknownMembers: UnknownMembers
    public init(
        endingAfter: Int? = nil, endingCondition: GlipTaskRecurrence.EndingCondition? = nil,
        endingOn: Foundation.Date? = nil, schedule: GlipTaskRecurrence.Schedule? = nil) {
        self.endingAfter = endingAfter; self.endingCondition = endingCondition; self.endingOn = endingOn;
        self.schedule = schedule; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endingAfter", &self.endingAfter); fields.field("endingCondition", &self.endingCondition);
        fields.field("endingOn", &self.endingOn); fields.field("schedule", &self.schedule);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `endingCondition`.
    public typealias EndingCondition = OpenEnum<EndingConditionValues>
    public enum EndingConditionValues {}

    /// How often the task repeats.
    public typealias Schedule = OpenEnum<ScheduleValues>
    public enum ScheduleValues {}
}

/// List of the tasks of a chat (retired form).
public nonisolated struct GlipTaskList: Model, ResponseValue {
    /// Tasks found.
    public var records: Optional<[GlipTask]>
    private var _unknownMembers: UnknownMembers
    public init(records: [GlipTask]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a task (retired form).
public nonisolated struct GlipTaskChanges: Model {
    /// People to whom the task is assigned.
    public var assignees: Optional<[GlipPersonReference]>
    /// Existing items to attach to the task.
    public var attachments: Optional<[TMAttachmentInfo]>
    /// Color in which the item is shown.
    public var color: Optional<GlipTaskChanges.Color>
    /// What makes the task complete: one mark (Simple), every assignee or a percentage.
    public var completenessCondition: Optional<GlipTaskChanges.CompletenessCondition>
    /// What is to be done, in full.
    public var description: Optional<String>
    /// When the task is due, ISO 8601.
    public var dueDate: Optional<Foundation.Date>
    /// How often the task or event repeats.
    public var recurrence: Optional<GlipTaskRecurrence>
    /// Section or heading under which the item is filed.
    public var section: Optional<String>
    /// When work on the task starts, ISO 8601.
    public var startDate: Optional<Foundation.Date>
    /// What is to be done, in short.
    public var subject: Optional<String>
    public init(
        assignees: [GlipPersonReference]? = nil, attachments: [TMAttachmentInfo]? = nil,
        color: GlipTaskChanges.Color? = nil, completenessCondition: GlipTaskChanges.CompletenessCondition? = nil,
        description: String? = nil, dueDate: Foundation.Date? = nil, recurrence: GlipTaskRecurrence? = nil,
        section: String? = nil, startDate: Foundation.Date? = nil, subject: String? = nil) {
        self.assignees = assignees; self.attachments = attachments; self.color = color;
        self.completenessCondition = completenessCondition; self.description = description; self.dueDate = dueDate;
        self.recurrence = recurrence; self.section = section; self.startDate = startDate; self.subject = subject
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees); fields.list("attachments", &self.attachments);
        fields.field("color", &self.color); fields.field("completenessCondition", &self.completenessCondition);
        fields.field("description", &self.description); fields.field("dueDate", &self.dueDate);
        fields.field("recurrence", &self.recurrence); fields.field("section", &self.section);
        fields.field("startDate", &self.startDate); fields.field("subject", &self.subject)
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// The known values of `completenessCondition`.
    public typealias CompletenessCondition = OpenEnum<CompletenessConditionValues>
    public enum CompletenessConditionValues {}
}

/// How much of a task to mark as done.
public nonisolated struct TMCompleteTaskRequest: Model {
    /// People whose part is marked.
    public var assignees: Optional<[TMCompleteTaskRequest.Assignee]>
    /// Share of the task that is done, 0 to 100. 0 to 100.
    public var completenessPercentage: Optional<Int>
    /// Whether the task is to be marked complete or incomplete.
    public var status: Optional<TMCompleteTaskRequest.Status>
    public init(
        assignees: [TMCompleteTaskRequest.Assignee]? = nil, completenessPercentage: Int? = nil,
        status: TMCompleteTaskRequest.Status? = nil) {
        self.assignees = assignees; self.completenessPercentage = completenessPercentage; self.status = status
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees);
        fields.field("completenessPercentage", &self.completenessPercentage); fields.field("status", &self.status)
    }

    /// A part of `TMCompleteTaskRequest`.
    public struct Assignee: Model {
        /// Id of the person.
        public var id: Optional<Identifier>
        public init(id: Identifier? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// Whether the task is to be marked complete or incomplete.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A task to create.
public nonisolated struct TMCreateTaskRequest: Model {
    /// People to assign the task to.
    public var assignees: [TMCreateTaskRequest.Assignee]
    /// Items to attach to the task.
    public var attachments: Optional<[TaskAttachment]>
    /// Color in which the item is shown. Default: `Black`.
    public var color: Optional<TMCreateTaskRequest.Color>
    /// What makes the task complete: one mark (Simple), every assignee or a percentage. Default: `Simple`.
    public var completenessCondition: Optional<TMCreateTaskRequest.CompletenessCondition>
    /// What is to be done, in full.
    public var description: Optional<String>
    /// When the task is due, ISO 8601.
    public var dueDate: Optional<Foundation.Date>
    /// How often the task repeats.
    public var recurrence: Optional<TaskRecurrenceInfo>
    /// Section or heading under which the item is filed.
    public var section: Optional<String>
    /// When work on the task starts, ISO 8601.
    public var startDate: Optional<Foundation.Date>
    /// What is to be done, in short.
    public var subject: String
    public init(
        assignees: [TMCreateTaskRequest.Assignee], subject: String, attachments: [TaskAttachment]? = nil,
        color: TMCreateTaskRequest.Color? = nil,
        completenessCondition: TMCreateTaskRequest.CompletenessCondition? = nil, description: String? = nil,
        dueDate: Foundation.Date? = nil, recurrence: TaskRecurrenceInfo? = nil, section: String? = nil,
        startDate: Foundation.Date? = nil) {
        self.assignees = assignees; self.subject = subject; self.attachments = attachments; self.color = color;
        self.completenessCondition = completenessCondition; self.description = description; self.dueDate = dueDate;
        self.recurrence = recurrence; self.section = section; self.startDate = startDate
    }
    public init(_ blank: Blank) { self.init(assignees: .init(blank), subject: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees); fields.list("attachments", &self.attachments);
        fields.field("color", &self.color); fields.field("completenessCondition", &self.completenessCondition);
        fields.field("description", &self.description); fields.field("dueDate", &self.dueDate);
        fields.field("recurrence", &self.recurrence); fields.field("section", &self.section);
        fields.field("startDate", &self.startDate); fields.field("subject", &self.subject)
    }

    /// A part of `TMCreateTaskRequest`.
    public struct Assignee: Model {
        /// Id of the person.
        public var id: Optional<Identifier>
        public init(id: Identifier? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// The known values of `completenessCondition`.
    public typealias CompletenessCondition = OpenEnum<CompletenessConditionValues>
    public enum CompletenessConditionValues {}
}

/// A task of a chat.
public nonisolated struct TMTaskInfo: Model, ResponseValue {
    /// People to whom the task is assigned.
    public var assignees: Optional<[TMTaskInfo.Assignee]>
    /// Files attached to the task.
    public var attachments: Optional<[TaskAttachment]>
    /// Ids of the chats the task belongs to.
    public var chatIds: Optional<[Identifier]>
    /// Color in which the item is shown.
    public var color: Optional<TMTaskInfo.Color>
    /// What makes the task complete: one mark (Simple), every assignee or a percentage.
    public var completenessCondition: Optional<TMTaskInfo.CompletenessCondition>
    /// Share of the task that is done, 0 to 100. 0 to 100.
    public var completenessPercentage: Optional<Int>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who created the task.
    public var creator: Optional<TMTaskInfo.Creator>
    /// What is to be done, in full.
    public var description: Optional<String>
    /// When the task is due, ISO 8601.
    public var dueDate: Optional<Foundation.Date>
    /// Id of the task.
    public var id: Optional<Identifier>
    /// When the task was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How often the task repeats.
    public var recurrence: Optional<TaskRecurrenceInfo>
    /// Section or heading under which the item is filed.
    public var section: Optional<String>
    /// When work on the task starts, ISO 8601.
    public var startDate: Optional<Foundation.Date>
    /// How far the task has got.
    public var status: Optional<TMTaskInfo.Status>
    /// What is to be done, in short.
    public var subject: Optional<String>
    /// Always Task.
    public var type: Optional<TMTaskInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        assignees: [TMTaskInfo.Assignee]? = nil, attachments: [TaskAttachment]? = nil, chatIds: [Identifier]? = nil,
        color: TMTaskInfo.Color? = nil, completenessCondition: TMTaskInfo.CompletenessCondition? = nil,
        completenessPercentage: Int? = nil, creationTime: Foundation.Date? = nil, creator: TMTaskInfo.Creator? = nil,
        description: String? = nil, dueDate: Foundation.Date? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, recurrence: TaskRecurrenceInfo? = nil, section: String? = nil,
        startDate: Foundation.Date? = nil, status: TMTaskInfo.Status? = nil, subject: String? = nil,
        type: TMTaskInfo.Kind? = nil) {
        self.assignees = assignees; self.attachments = attachments; self.chatIds = chatIds; self.color = color;
        self.completenessCondition = completenessCondition; self.completenessPercentage = completenessPercentage;
        self.creationTime = creationTime; self.creator = creator; self.description = description;
        self.dueDate = dueDate; self.id = id; self.lastModifiedTime = lastModifiedTime; self.recurrence = recurrence;
        self.section = section; self.startDate = startDate; self.status = status; self.subject = subject;
        self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees); fields.list("attachments", &self.attachments);
        fields.list("chatIds", &self.chatIds); fields.field("color", &self.color);
        fields.field("completenessCondition", &self.completenessCondition);
        fields.field("completenessPercentage", &self.completenessPercentage);
        fields.field("creationTime", &self.creationTime); fields.field("creator", &self.creator);
        fields.field("description", &self.description); fields.field("dueDate", &self.dueDate);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("recurrence", &self.recurrence); fields.field("section", &self.section);
        fields.field("startDate", &self.startDate); fields.field("status", &self.status);
        fields.field("subject", &self.subject); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }

    /// A part of `TMTaskInfo`.
    public struct Assignee: Model {
        /// Id of the person.
        public var id: Optional<Identifier>
        /// Whether the person has done their part.
        public var status: Optional<TMTaskInfo.Assignee.Status>
        private var _unknownMembers: UnknownMembers
        public init(id: Identifier? = nil, status: TMTaskInfo.Assignee.Status? = nil) {
            self.id = id; self.status = status; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
        }

        /// Whether the person has done their part.
        public typealias Status = OpenEnum<StatusValues>
        public enum StatusValues {}
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// The known values of `completenessCondition`.
    public typealias CompletenessCondition = OpenEnum<CompletenessConditionValues>
    public enum CompletenessConditionValues {}

    /// Person who created the task.
    public struct Creator: Model {
        /// Id of the person who created the task.
        public var id: Optional<Identifier>
        private var _unknownMembers: UnknownMembers
        public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
        }
    }

    /// How far the task has got.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Task.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of tasks.
public nonisolated struct TMTaskList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Tasks of this page.
    public var records: Optional<[TMTaskInfo]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: TMNavigationInfo? = nil, records: [TMTaskInfo]? = nil) {
        self.navigation = navigation; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a task.
public nonisolated struct TMUpdateTaskRequest: Model {
    /// People to assign the task to.
    public var assignees: Optional<[TMUpdateTaskRequest.Assignee]>
    /// Items to attach to the task.
    public var attachments: Optional<[TMAttachmentInfo]>
    /// Color in which the item is shown.
    public var color: Optional<TMUpdateTaskRequest.Color>
    /// What makes the task complete: one mark (Simple), every assignee or a percentage.
    public var completenessCondition: Optional<TMUpdateTaskRequest.CompletenessCondition>
    /// What is to be done, in full.
    public var description: Optional<String>
    /// When the task is due, ISO 8601.
    public var dueDate: Optional<Foundation.Date>
    /// How often the task repeats.
    public var recurrence: Optional<TaskRecurrenceInfo>
    /// Section or heading under which the item is filed.
    public var section: Optional<String>
    /// When work on the task starts, ISO 8601.
    public var startDate: Optional<Foundation.Date>
    /// What is to be done, in short.
    public var subject: Optional<String>
    public init(
        assignees: [TMUpdateTaskRequest.Assignee]? = nil, attachments: [TMAttachmentInfo]? = nil,
        color: TMUpdateTaskRequest.Color? = nil,
        completenessCondition: TMUpdateTaskRequest.CompletenessCondition? = nil, description: String? = nil,
        dueDate: Foundation.Date? = nil, recurrence: TaskRecurrenceInfo? = nil, section: String? = nil,
        startDate: Foundation.Date? = nil, subject: String? = nil) {
        self.assignees = assignees; self.attachments = attachments; self.color = color;
        self.completenessCondition = completenessCondition; self.description = description; self.dueDate = dueDate;
        self.recurrence = recurrence; self.section = section; self.startDate = startDate; self.subject = subject
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("assignees", &self.assignees); fields.list("attachments", &self.attachments);
        fields.field("color", &self.color); fields.field("completenessCondition", &self.completenessCondition);
        fields.field("description", &self.description); fields.field("dueDate", &self.dueDate);
        fields.field("recurrence", &self.recurrence); fields.field("section", &self.section);
        fields.field("startDate", &self.startDate); fields.field("subject", &self.subject)
    }

    /// A part of `TMUpdateTaskRequest`.
    public struct Assignee: Model {
        /// Id of the person.
        public var id: Optional<Identifier>
        public init(id: Identifier? = nil) { self.id = id }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
    }

    /// The known values of `color`.
    public typealias Color = OpenEnum<ColorValues>
    public enum ColorValues {}

    /// The known values of `completenessCondition`.
    public typealias CompletenessCondition = OpenEnum<CompletenessConditionValues>
    public enum CompletenessConditionValues {}
}

/// A file attached to a task.
public nonisolated struct TaskAttachment: Model {
    /// Address from which the file is downloaded.
    public var contentUri: Optional<String>
    /// Id of the file.
    public var id: Optional<Identifier>
    /// Name of the file.
    public var name: Optional<String>
    /// Always File.
    public var type: Optional<TaskAttachment.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        contentUri: String? = nil, id: Identifier? = nil, name: String? = nil, type: TaskAttachment.Kind? = nil) {
        self.contentUri = contentUri; self.id = id; self.name = name; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentUri", &self.contentUri); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Always File.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// How often a task repeats and until when.
public nonisolated struct TaskRecurrenceInfo: Model {
    /// Number of times after which the task stops repeating, 1 to 10. 1 to 10.
    public var endingAfter: Optional<Int>
    /// What ends the repetition: nothing (None), a number of times (Count) or a date (Date). Default: `None`.
    public var endingCondition: Optional<TaskRecurrenceInfo.EndingCondition>
    /// Date after which the task stops repeating, ISO 8601.
    public var endingOn: Optional<Foundation.Date>
    /// How often the task repeats. Default: `None`.
    public var schedule: Optional<TaskRecurrenceInfo.Schedule>
    private var _unknownMembers: UnknownMembers
    public init(
        endingAfter: Int? = nil, endingCondition: TaskRecurrenceInfo.EndingCondition? = nil,
        endingOn: Foundation.Date? = nil, schedule: TaskRecurrenceInfo.Schedule? = nil) {
        self.endingAfter = endingAfter; self.endingCondition = endingCondition; self.endingOn = endingOn;
        self.schedule = schedule; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("endingAfter", &self.endingAfter); fields.field("endingCondition", &self.endingCondition);
        fields.field("endingOn", &self.endingOn); fields.field("schedule", &self.schedule);
        fields.unknown(&self._unknownMembers)
    }

    /// The known values of `endingCondition`.
    public typealias EndingCondition = OpenEnum<EndingConditionValues>
    public enum EndingConditionValues {}

    /// How often the task repeats.
    public typealias Schedule = OpenEnum<ScheduleValues>
    public enum ScheduleValues {}
}

nonisolated extension OpenEnum where Values == GlipTaskCompletion.StatusValues {
    public static var complete: Self { Self("Complete") }
    public static var incomplete: Self { Self("Incomplete") }
}

nonisolated extension OpenEnum where Values == GlipTaskRequest.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == GlipTaskRequest.CompletenessConditionValues {
    public static var allAssignees: Self { Self("AllAssignees") }
    public static var percentage: Self { Self("Percentage") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == GlipTask.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == GlipTask.CompletenessConditionValues {
    public static var allAssignees: Self { Self("AllAssignees") }
    public static var percentage: Self { Self("Percentage") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == GlipTask.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var pending: Self { Self("Pending") }
}

nonisolated extension OpenEnum where Values == GlipTask.KindValues {
    public static var task: Self { Self("Task") }
}

nonisolated extension OpenEnum where Values == GlipTaskAssignee.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var pending: Self { Self("Pending") }
}

nonisolated extension OpenEnum where Values == GlipTaskAttachment.KindValues {
    public static var file: Self { Self("File") }
}

nonisolated extension OpenEnum where Values == GlipTaskRecurrence.EndingConditionValues {
    public static var count: Self { Self("Count") }
    public static var date: Self { Self("Date") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == GlipTaskRecurrence.ScheduleValues {
    public static var daily: Self { Self("Daily") }
    public static var monthly: Self { Self("Monthly") }
    public static var noneValue: Self { Self("None") }
    public static var weekdays: Self { Self("Weekdays") }
    public static var weekly: Self { Self("Weekly") }
    public static var yearly: Self { Self("Yearly") }
}

nonisolated extension GlipTaskList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipTask] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == GlipTaskChanges.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == GlipTaskChanges.CompletenessConditionValues {
    public static var allAssignees: Self { Self("AllAssignees") }
    public static var percentage: Self { Self("Percentage") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == TMCompleteTaskRequest.StatusValues {
    public static var complete: Self { Self("Complete") }
    public static var incomplete: Self { Self("Incomplete") }
}

nonisolated extension OpenEnum where Values == TMCreateTaskRequest.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == TMCreateTaskRequest.CompletenessConditionValues {
    public static var allAssignees: Self { Self("AllAssignees") }
    public static var percentage: Self { Self("Percentage") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == TMTaskInfo.Assignee.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var pending: Self { Self("Pending") }
}

nonisolated extension OpenEnum where Values == TMTaskInfo.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == TMTaskInfo.CompletenessConditionValues {
    public static var allAssignees: Self { Self("AllAssignees") }
    public static var percentage: Self { Self("Percentage") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == TMTaskInfo.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var pending: Self { Self("Pending") }
}

nonisolated extension OpenEnum where Values == TMTaskInfo.KindValues {
    public static var task: Self { Self("Task") }
}

nonisolated extension TMTaskList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMTaskInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == TMUpdateTaskRequest.ColorValues {
    public static var black: Self { Self("Black") }
    public static var blue: Self { Self("Blue") }
    public static var green: Self { Self("Green") }
    public static var magenta: Self { Self("Magenta") }
    public static var orange: Self { Self("Orange") }
    public static var purple: Self { Self("Purple") }
    public static var red: Self { Self("Red") }
    public static var yellow: Self { Self("Yellow") }
}

nonisolated extension OpenEnum where Values == TMUpdateTaskRequest.CompletenessConditionValues {
    public static var allAssignees: Self { Self("AllAssignees") }
    public static var percentage: Self { Self("Percentage") }
    public static var simple: Self { Self("Simple") }
}

nonisolated extension OpenEnum where Values == TaskAttachment.KindValues {
    public static var file: Self { Self("File") }
}

nonisolated extension OpenEnum where Values == TaskRecurrenceInfo.EndingConditionValues {
    public static var count: Self { Self("Count") }
    public static var date: Self { Self("Date") }
    public static var noneValue: Self { Self("None") }
}

nonisolated extension OpenEnum where Values == TaskRecurrenceInfo.ScheduleValues {
    public static var daily: Self { Self("Daily") }
    public static var monthly: Self { Self("Monthly") }
    public static var noneValue: Self { Self("None") }
    public static var weekdays: Self { Self("Weekdays") }
    public static var weekly: Self { Self("Weekly") }
    public static var yearly: Self { Self("Yearly") }
}

nonisolated extension OpenEnum where Values == TasksEndpoints.AssigneeStatusValues {
    public static var completed: Self { Self("Completed") }
    public static var pending: Self { Self("Pending") }
}

nonisolated extension OpenEnum where Values == TasksEndpoints.AssignmentStatusValues {
    public static var assigned: Self { Self("Assigned") }
    public static var unassigned: Self { Self("Unassigned") }
}

nonisolated extension OpenEnum where Values == TasksEndpoints.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var pending: Self { Self("Pending") }
}
#endif
