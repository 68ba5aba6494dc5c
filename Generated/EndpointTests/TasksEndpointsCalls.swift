// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct TasksEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.completeGlipTask, callCompleteGlipTask)
        calls.add(.completeTask, callCompleteTask)
        calls.add(.createGlipTask, callCreateGlipTask)
        calls.add(.createTask, callCreateTask)
        calls.add(.deleteGlipTask, callDeleteGlipTask)
        calls.add(.deleteTask, callDeleteTask)
        calls.add(.listGlipChatTasks, callListGlipChatTasks)
        calls.add(.listChatTasks, callListChatTasks)
        calls.add(.patchGlipTask, callPatchGlipTask)
        calls.add(.patchTask, callPatchTask)
        calls.add(.readGlipTask, callReadGlipTask)
        calls.add(.readTask, callReadTask)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCompleteGlipTask() async throws {
        try await value(client.tasks.completeGlipTask(
            taskId: "401234",
            assignees: [GlipPersonReference(id: "401234")],
            completenessPercentage: 1,
            status: .complete
        ))
    }

    func callCompleteTask() async throws {
        try await value(client.tasks.completeTask(
            taskId: "401234",
            assignees: [TMCompleteTaskRequest.Assignee(id: "401234")],
            completenessPercentage: 1,
            status: .complete
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipTask() async throws {
        try await value(client.tasks.createGlipTask(
            chatId: "401234",
            assignees: [GlipPersonReference(id: "401234")],
            subject: "The parcel has arrived.",
            attachments: [TMAttachmentInfo(id: "401234", type: .card)],
            color: .black,
            completenessCondition: .simple,
            description: "For visitors and guests",
            dueDate: sampleDate("2026-01-15T09:30:00Z"),
            recurrence: GlipTaskRecurrence(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .daily
            ),
            section: "Section",
            startDate: sampleDate("2026-01-15T09:30:00Z")
        ))
    }

    func callCreateTask() async throws {
        try await value(client.tasks.createTask(
            chatId: "401234",
            assignees: [TMCreateTaskRequest.Assignee(id: "401234")],
            subject: "The parcel has arrived.",
            attachments: [
                TaskAttachment(
                    contentUri: "https://media.ringcentral.com/restapi/v1.0/account/400100/recording/401234/content",
                    id: "401234",
                    name: "Front desk",
                    type: .file
                )
            ],
            color: .black,
            completenessCondition: .simple,
            description: "For visitors and guests",
            dueDate: sampleDate("2026-01-15T09:30:00Z"),
            recurrence: TaskRecurrenceInfo(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .noneValue
            ),
            section: "Section",
            startDate: sampleDate("2026-01-15T09:30:00Z")
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipTask() async throws {
        try await value(client.tasks.deleteGlipTask(taskId: "401234"))
    }

    func callDeleteTask() async throws {
        try await value(client.tasks.deleteTask(taskId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipChatTasks() async throws {
        try await firstPage(client.tasks.listGlipChatTasks(
            chatId: "401234",
            assigneeId: ["401234"],
            assigneeStatus: .completed,
            assignmentStatus: .assigned,
            creationTimeFrom: "2026-01-15T09:30:00Z",
            creationTimeTo: "now",
            creatorId: ["401234"],
            recordCount: 30,
            status: [.completed]
        ))
    }

    func callListChatTasks() async throws {
        try await firstPage(client.tasks.listChatTasks(
            chatId: "401234",
            assigneeId: ["401234"],
            assigneeStatus: .completed,
            assignmentStatus: .assigned,
            creationTimeFrom: "2026-01-15T09:30:00Z",
            creationTimeTo: "now",
            creatorId: ["401234"],
            recordCount: 30,
            status: [.completed]
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPatchGlipTask() async throws {
        try await value(client.tasks.patchGlipTask(
            taskId: "401234",
            assignees: [GlipPersonReference(id: "401234")],
            attachments: [TMAttachmentInfo(id: "401234", type: .card)],
            color: .black,
            completenessCondition: .allAssignees,
            description: "For visitors and guests",
            dueDate: sampleDate("2026-01-15T09:30:00Z"),
            recurrence: GlipTaskRecurrence(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .daily
            ),
            section: "Section",
            startDate: sampleDate("2026-01-15T09:30:00Z"),
            subject: "The parcel has arrived."
        ))
    }

    func callPatchTask() async throws {
        try await value(client.tasks.patchTask(
            taskId: "401234",
            assignees: [TMUpdateTaskRequest.Assignee(id: "401234")],
            attachments: [TMAttachmentInfo(id: "401234", type: .card)],
            color: .black,
            completenessCondition: .allAssignees,
            description: "For visitors and guests",
            dueDate: sampleDate("2026-01-15T09:30:00Z"),
            recurrence: TaskRecurrenceInfo(
                endingAfter: 1,
                endingCondition: .count,
                endingOn: sampleDate("2026-01-15T09:30:00Z"),
                schedule: .noneValue
            ),
            section: "Section",
            startDate: sampleDate("2026-01-15T09:30:00Z"),
            subject: "The parcel has arrived."
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipTask() async throws {
        try await value(client.tasks.readGlipTask(taskId: "401234"))
    }

    func callReadTask() async throws {
        try await value(client.tasks.readTask(taskId: "401234"))
    }
}
