import RingCentralGenerator

/// Prints a call of every function, for the package that tests them against a server.
///
/// A function a call, each a statement: that compiles much faster than a table of closures.
struct EndpointCallsRenderer {
    let plan: ClientPlan
    let samples: SamplePlanner

    func files() -> [OutputFile] {
        var out = plan.areas.map { OutputFile(path: $0.typeName.text + "Calls.swift", text: text($0)) }
        out.append(OutputFile(path: "EveryArea.swift", text: everyArea()))
        return out.sorted { $0.path < $1.path }
    }

    private func printer() -> SwiftPrinter {
        var printer = SwiftPrinter()
        printer.line(FileHeader.swift)
        printer.blank()
        printer.line("import \(plan.service.name)")
        printer.blank()
        return printer
    }

    private func everyArea() -> String {
        var printer = printer()
        printer.line("/// The calls of every area.")
        printer.block("func everyArea(_ client: \(plan.clientName.declared)) -> [any AreaCalls]") { printer in
            printer.line("[")
            for area in plan.areas { printer.line("    \(area.typeName.text)Calls(client: client),") }
            printer.line("]")
        }
        return printer.text
    }

    private func text(_ area: AreaPlan) -> String {
        var printer = printer()
        printer.block("struct \(area.typeName.text)Calls: AreaCalls") { printer in
            printer.line("let client: \(plan.clientName.declared)")
            printer.blank()
            deprecation(area.functions, &printer)
            printer.block("func list(_ calls: inout CallList)") { printer in
                for function in area.functions {
                    printer.line("calls.add(.\(function.constant.declared), \(name(function)))")
                }
            }
            for function in area.functions {
                printer.blank()
                call(function, area, &printer)
            }
        }
        return printer.text
    }

    private func call(_ function: FunctionPlan, _ area: AreaPlan, _ printer: inout SwiftPrinter) {
        deprecation([function], &printer)
        printer.block("func \(name(function))() async throws") { printer in
            let text = SampleRenderer(style: .test).expression(
                area.accessor, function.name, samples.everyArgument(of: function),
                before: "try await \(taker(samples.ending(function)))(", after: ")")
            for line in text.split(separator: "\n") { printer.line(String(line)) }
        }
    }

    /// What calls a function that is out of use is out of use as well, so that the compiler does not warn.
    private func deprecation(_ functions: [FunctionPlan], _ printer: inout SwiftPrinter) {
        if functions.contains(where: { $0.replacement != nil }) {
            printer.line("@available(*, deprecated, message: \"Calls what the service advises against.\")")
        }
    }

    private func name(_ function: FunctionPlan) -> String { "call" + WordForm.upperFirst(function.name.text) }

    /// The helper that asks the call for what it gives.
    private func taker(_ ending: SampleCall.Ending) -> String {
        switch ending {
        case .send, .value, .perhaps: "value"
        case .results: "each"
        case .items: "firstPage"
        case .download: "media"
        }
    }
}
