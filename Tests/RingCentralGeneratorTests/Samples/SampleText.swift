@testable import RingCentralGenerator

/// The examples of a client as one text, as people will see them in the documentation.
func sampleText(_ loaded: Pipeline.Loaded) -> String {
    let samples = SamplePlanner(api: loaded.api, plan: loaded.plan)
    var parts: [String] = []
    for area in loaded.plan.areas {
        for function in area.functions {
            let call = samples.call(of: function, in: area)
            parts.append("=== \(function.name.text)")
            parts.append(SampleRenderer().usage(call))
            parts.append(SampleRenderer(style: .test).expression(call, call.full))
            parts.append(CurlRenderer().text(call.request))
            if let response = call.response { parts.append(JSONWriter(width: 80).text(response.json)) }
        }
    }
    return parts.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
}
