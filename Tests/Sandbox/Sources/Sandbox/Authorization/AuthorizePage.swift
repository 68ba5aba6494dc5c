import Foundation

/// The page where a person would sign in and agree; this one always agrees at once.
struct AuthorizePage {
    let options: SandboxOptions
    let store: TokenStore
    let now: Double

    /// Where apps are sent that name no other address.
    private static let registered = "http://127.0.0.1/registered"

    /// - Parameter fields: The query, or the form that was sent.
    func reply(_ fields: FormFields) async -> Reply {
        guard fields["response_type"] == "code" else {
            return refusal("unsupported_response_type", "response_type is not code.")
        }
        guard let client = fields["client_id"], !client.isEmpty,
            options.apps.map({ $0.contains { $0.id == client } }) ?? true
        else { return refusal("invalid_client", "The app is not known.") }
        let redirect = fields["redirect_uri"] ?? Self.registered
        guard URL(string: redirect)?.scheme != nil else {
            return refusal("invalid_request", "redirect_uri is no address.")
        }
        let code = await store.issueCode(
            TokenStore.Code(
                client: client, redirect: fields["redirect_uri"], challenge: fields["code_challenge"],
                method: fields["code_challenge_method"] ?? "plain", ends: now + options.scaled(60)))
        var answer = [FormFields.Field(name: "code", value: code)]
        if let state = fields["state"] { answer.append(FormFields.Field(name: "state", value: state)) }
        let joint = redirect.contains("?") ? "&" : "?"
        return Reply(status: 302, headers: ["Location": redirect + joint + FormFields.text(answer)])
    }

    private func refusal(_ error: String, _ message: String) -> Reply {
        ErrorReply.authorization(400, error: error, code: "CMN-101", message)
    }
}
