@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport

/// The examples of a client as one text: as the documentation shows them, and as the test of all endpoints has them.
func sampleText(_ loaded: Pipeline.Loaded) -> String {
    let samples = SamplePlanner(api: loaded.api, plan: loaded.plan)
    var parts: [String] = []
    for area in loaded.plan.areas {
        for function in area.functions {
            guard let call = samples.call(of: function, in: area) else { continue }
            parts.append("=== \(function.name.text)")
            parts.append(SampleRenderer().usage(call))
            parts.append(CurlRenderer().text(call.request))
            if let response = call.response { parts.append(JSONWriter(width: 80).text(response.json)) }
        }
    }
    for file in EndpointCallsRenderer(plan: loaded.plan, samples: samples).files() {
        parts += ["=== \(file.path)", file.text]
    }
    return parts.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
}
