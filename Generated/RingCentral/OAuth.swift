// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Authorization
/// Logs users in, issues and revokes tokens and tells who is logged in.
public nonisolated struct OAuthEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the public keys with which ID tokens are signed.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readJsonWebKeys() -> Call<JSONWebKeySet> {
        Call(client, RequestParts(.readJsonWebKeys))
    }

    /// Reads the OpenID Connect claims about the user who is logged in.
    ///
    /// Rate group: Auth, 5 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readOpenIdUserInfo() -> Call<OpenIdUserInfo> {
        Call(client, RequestParts(.readOpenIdUserInfo))
    }

    /// Issues a short-lived token and the address for opening a WebSocket.
    ///
    /// Permission: `WebSocket`. Rate group: Auth, 5 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    public func createWebSocketToken() -> Call<WebSocketTokenResponse> {
        Call(client, RequestParts(.createWebSocketToken))
    }

    /// Shows the login page and sends the user back with an authorization code.
    ///
    /// > Note: Open the address in a browser session; the answer is a redirect, not data. With PKCE, send code_challenge_method S256: the default is plain.
    ///
    /// Rate group: Auth, 5 calls in 60 s.
    ///
    /// - Parameters:
    ///   - clientId: Client id of the registered app.
    ///   - responseType: Kind of OAuth answer wanted; code asks for an authorization code.
    ///   - brandId: Identifier of the service brand whose login pages are shown.
    ///   - codeChallenge: PKCE challenge, derived from the code verifier.
    ///   - codeChallengeMethod: How the PKCE challenge was derived: S256, or plain, which counts when left out.
    ///   - display: How the login pages are displayed.
    ///   - loginHint: Login name to fill in beforehand.
    ///   - nonce: Random value tied to the ID token, against replay.
    ///   - prompt: Login screens to offer, separated by spaces; login and sso when left out. Default: `login sso`.
    ///   - redirectUri: Address to which the user is sent back; it must be registered for the app.
    ///   - scope: OAuth scopes wanted, separated by spaces.
    ///   - state: Opaque value that comes back unchanged, to tie the answer to the request.
    ///   - uiLocales: Preferred languages of the login pages, as locale codes.
    /// - Returns: A call to `send()`.
    public func authorize(
        clientId: String, responseType: OAuthEndpoints.ResponseType, brandId: String? = nil,
        codeChallenge: String? = nil, codeChallengeMethod: CodeChallengeMethodEnum? = nil,
        display: LoginDisplayMode? = nil, loginHint: String? = nil, nonce: String? = nil, prompt: String? = nil,
        redirectUri: String? = nil, scope: String? = nil, state: String? = nil,
        uiLocales: String? = nil) -> Call<Empty> {
        var request = RequestParts(.authorize)
        request.query("client_id", clientId); request.query("response_type", responseType);
        request.query("brand_id", brandId); request.query("code_challenge", codeChallenge);
        request.query("code_challenge_method", codeChallengeMethod); request.query("display", display);
        request.query("login_hint", loginHint); request.query("nonce", nonce); request.query("prompt", prompt);
        request.query("redirect_uri", redirectUri); request.query("scope", scope); request.query("state", state);
        request.query("ui_locales", uiLocales)
        return Call(client, request)
    }

    /// Starts the login with the request in a form body instead of the query.
    ///
    /// > Note: The answer is a redirect meant for a browser, not data. With PKCE, send code_challenge_method S256: the default is plain.
    ///
    /// Rate group: Auth, 5 calls in 60 s.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func authorizeWithForm(_ body: AuthorizeRequest) -> Call<Empty> {
        var request = RequestParts(.authorizeWithForm)
        request.form(body)
        return Call(client, request)
    }

    /// Exchanges an authorization code, a JWT or a refresh token for an access token.
    ///
    /// > Note: A refresh token works once; the former access token dies as soon as a new one is issued. An app without a secret puts client_id in the body and sends no Authorization header.
    ///
    /// Rate group: Auth, 5 calls in 60 s.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func getToken(_ body: PublicGetTokenRequest) -> Call<TokenInfo> {
        var request = RequestParts(.getToken)
        request.form(body)
        return Call(client, request)
    }

    /// Reads the OpenID Connect discovery document with addresses and supported options.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readOpenIdConfiguration() -> Call<OpenIdDiscovery> {
        Call(client, RequestParts(.readOpenIdConfiguration))
    }

    /// Revokes an access or refresh token.
    ///
    /// > Note: Ends the whole session: the access token and the refresh token both stop working.
    ///
    /// Rate group: Auth, 5 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - token: Access or refresh token to revoke; it may stand in the body instead.
    /// - Returns: A call to `send()`.
    public func revokeToken(_ body: RevokeTokenRequest? = nil, token: String? = nil) -> Call<Empty> {
        var request = RequestParts(.revokeToken)
        request.query("token", token); request.form(body)
        return Call(client, request)
    }

    /// The known values of `response_type`.
    public typealias ResponseType = OpenEnum<ResponseTypeValues>
    public enum ResponseTypeValues {}
}

nonisolated extension APIOperation {
    /// `GET /restapi/oauth/jwks`
    public static let readJsonWebKeys = APIOperation(
        "authJwks", .get, "/restapi/oauth/jwks", area: "OAuth", rateGroup: "NoThrottling", access: .read,
        authorization: .none)
    /// `GET /restapi/oauth/userinfo`
    public static let readOpenIdUserInfo = APIOperation(
        "authUserInfo", .get, "/restapi/oauth/userinfo", area: "OAuth", rateGroup: "Auth", access: .read)
    /// `POST /restapi/oauth/wstoken`
    public static let createWebSocketToken = APIOperation(
        "authWsToken", .post, "/restapi/oauth/wstoken", area: "OAuth", permission: "WebSocket", rateGroup: "Auth",
        access: .write)
    /// `GET /restapi/oauth/authorize`
    public static let authorize = APIOperation(
        "authorize", .get, "/restapi/oauth/authorize", area: "OAuth", rateGroup: "Auth", access: .read,
        authorization: .none, redirects: true)
    /// `POST /restapi/oauth/authorize`
    public static let authorizeWithForm = APIOperation(
        "authorize2", .post, "/restapi/oauth/authorize", area: "OAuth", rateGroup: "Auth", access: .read,
        authorization: .none, redirects: true)
    /// `POST /restapi/oauth/token`
    public static let getToken = APIOperation(
        "getToken", .post, "/restapi/oauth/token", area: "OAuth", rateGroup: "Auth", access: .write,
        authorization: .client)
    /// `GET /.well-known/openid-configuration`
    public static let readOpenIdConfiguration = APIOperation(
        "readOpenIdConfiguration", .get, "/.well-known/openid-configuration", area: "OAuth",
        rateGroup: "NoThrottling", access: .read, authorization: .none)
    /// `POST /restapi/oauth/revoke`
    public static let revokeToken = APIOperation(
        "revokeToken", .post, "/restapi/oauth/revoke", area: "OAuth", rateGroup: "Auth", access: .write,
        authorization: .client)
}

/// Fields of a token request with an authorization code.
public nonisolated struct AuthCodeTokenRequest: Model {
    /// Authorization code from the redirect.
    public var code: String
    /// PKCE verifier from which the challenge was derived.
    public var codeVerifier: Optional<String>
    /// Always authorization_code.
    public var grantType: AuthCodeTokenRequest.GrantType
    /// Same redirect address as in the authorization request.
    public var redirectUri: Optional<String>
    public init(
        code: String, grantType: AuthCodeTokenRequest.GrantType = .authorizationCode, codeVerifier: String? = nil,
        redirectUri: String? = nil) {
        self.code = code; self.grantType = grantType; self.codeVerifier = codeVerifier; self.redirectUri = redirectUri
    }
    public init(_ blank: Blank) { self.init(code: .init(blank), grantType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("code_verifier", &self.codeVerifier);
        fields.field("grant_type", &self.grantType); fields.field("redirect_uri", &self.redirectUri)
    }

    /// Always authorization_code.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

/// A request to log in and get an authorization code.
public nonisolated struct AuthorizeRequest: Model {
    /// Identifier of the service brand whose login pages are shown.
    public var brandId: Optional<String>
    /// Client id of the registered app.
    public var clientId: String
    /// PKCE challenge, derived from the code verifier.
    public var codeChallenge: Optional<String>
    /// How the PKCE challenge was derived; plain when left out, so send S256.
    public var codeChallengeMethod: Optional<CodeChallengeMethodEnum>
    /// How the login pages are displayed.
    public var display: Optional<LoginDisplayMode>
    /// Login name to fill in beforehand.
    public var loginHint: Optional<String>
    /// Random value tied to the ID token, against replay.
    public var nonce: Optional<String>
    /// Login screens to offer, separated by spaces; login and sso when left out. Default: `login sso`.
    public var prompt: Optional<String>
    /// Address to which the user is sent back; it must be registered for the app.
    public var redirectUri: Optional<String>
    /// Kind of answer wanted; always code.
    public var responseType: AuthorizeRequest.ResponseType
    /// OAuth scopes, separated by spaces.
    public var scope: Optional<String>
    /// Opaque value that comes back unchanged, to tie the answer to the request.
    public var state: Optional<String>
    /// Preferred languages of the login pages, as locale codes.
    public var uiLocales: Optional<String>
    public init(
        clientId: String, responseType: AuthorizeRequest.ResponseType = .code, brandId: String? = nil,
        codeChallenge: String? = nil, codeChallengeMethod: CodeChallengeMethodEnum? = nil,
        display: LoginDisplayMode? = nil, loginHint: String? = nil, nonce: String? = nil, prompt: String? = nil,
        redirectUri: String? = nil, scope: String? = nil, state: String? = nil, uiLocales: String? = nil) {
        self.clientId = clientId; self.responseType = responseType; self.brandId = brandId;
        self.codeChallenge = codeChallenge; self.codeChallengeMethod = codeChallengeMethod; self.display = display;
        self.loginHint = loginHint; self.nonce = nonce; self.prompt = prompt; self.redirectUri = redirectUri;
        self.scope = scope; self.state = state; self.uiLocales = uiLocales
    }
    public init(_ blank: Blank) { self.init(clientId: .init(blank), responseType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("brand_id", &self.brandId); fields.field("client_id", &self.clientId);
        fields.field("code_challenge", &self.codeChallenge);
        fields.field("code_challenge_method", &self.codeChallengeMethod); fields.field("display", &self.display);
        fields.field("login_hint", &self.loginHint); fields.field("nonce", &self.nonce);
        fields.field("prompt", &self.prompt); fields.field("redirect_uri", &self.redirectUri);
        fields.field("response_type", &self.responseType); fields.field("scope", &self.scope);
        fields.field("state", &self.state); fields.field("ui_locales", &self.uiLocales)
    }

    /// Kind of answer wanted; always code.
    public typealias ResponseType = OpenEnum<ResponseTypeValues>
    public enum ResponseTypeValues {}
}

/// How a PKCE challenge is derived: S256 hashes the verifier, plain leaves it as it is.
public typealias CodeChallengeMethodEnum = OpenEnum<CodeChallengeMethodEnumValues>
public nonisolated enum CodeChallengeMethodEnumValues {}

/// How the login pages are displayed.
public typealias LoginDisplayMode = OpenEnum<LoginDisplayModeValues>
public nonisolated enum LoginDisplayModeValues {}

/// A public key in JSON Web Key form.
public nonisolated struct JSONWebKey: Model {
    /// Algorithm the key is used with, such as RS256.
    public var alg: String
    /// Public exponent of an RSA key, base64url.
    public var e: String
    /// Identifier of the key, as the header of a token names it.
    public var kid: String
    /// Key type, such as RSA.
    public var kty: String
    /// Modulus of an RSA key, base64url.
    public var n: String
    /// Use of the key: sig for signing, enc for encrypting.
    public var use: JSONWebKey.Use
    public init(alg: String, e: String, kid: String, kty: String, n: String, use: JSONWebKey.Use) {
        self.alg = alg; self.e = e; self.kid = kid; self.kty = kty; self.n = n; self.use = use
    }
    public init(_ blank: Blank) {
        self.init(
            alg: .init(blank), e: .init(blank), kid: .init(blank), kty: .init(blank), n: .init(blank),
            use: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alg", &self.alg); fields.field("e", &self.e); fields.field("kid", &self.kid);
        fields.field("kty", &self.kty); fields.field("n", &self.n); fields.field("use", &self.use)
    }

    /// Use of the key: sig for signing, enc for encrypting.
    public typealias Use = OpenEnum<UseValues>
    public enum UseValues {}
}

/// Set of public keys in JSON Web Key form.
public nonisolated struct JSONWebKeySet: Model, ResponseValue {
    /// The public keys. At least 1 element.
    public var keys: [JSONWebKey]
    public init(keys: [JSONWebKey]) { self.keys = keys }
    public init(_ blank: Blank) { self.init(keys: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("keys", &self.keys) }
}

/// Fields of a token request with a JWT.
public nonisolated struct JwtTokenRequest: Model {
    /// The JWT that stands for the user.
    public var assertion: String
    /// OAuth grant type of the token request.
    public var grantType: JwtTokenRequest.GrantType
    public init(assertion: String, grantType: JwtTokenRequest.GrantType) {
        self.assertion = assertion; self.grantType = grantType
    }
    public init(_ blank: Blank) { self.init(assertion: .init(blank), grantType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assertion", &self.assertion); fields.field("grant_type", &self.grantType)
    }

    /// The known values of `grant_type`.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

/// The OpenID Connect discovery document: addresses and supported options.
public nonisolated struct OpenIdDiscovery: Model, ResponseValue {
    /// Address at which users log in.
    public var authorizationEndpoint: String
    /// Whether the claims parameter is supported.
    public var claimsParameterSupported: Optional<Bool>
    /// Claims that may be given about a user.
    public var claimsSupported: Optional<[OpenIdDiscovery.ClaimsSupported]>
    /// PKCE challenge methods that are supported.
    public var codeChallengeMethodsSupported: [OpenIdDiscovery.CodeChallengeMethodsSupported]
    /// Display modes of the login pages that are supported.
    public var displayValuesSupported: Optional<[LoginDisplayMode]>
    /// Algorithms with which ID tokens can be signed.
    public var idTokenSigningAlgValuesSupported: [OpenIdDiscovery.IdTokenSigningAlgValuesSupported]
    /// Issuer named in the ID tokens.
    public var issuer: String
    /// Address of the public signing keys.
    public var jwksUri: String
    /// Whether the request parameter is supported.
    public var requestParameterSupported: Optional<Bool>
    /// Whether the request_uri parameter is supported.
    public var requestUriParameterSupported: Optional<Bool>
    /// Response types that are supported.
    public var responseTypesSupported: [OpenIdDiscovery.ResponseTypesSupported]
    /// Address at which tokens are revoked.
    public var revocationEndpoint: String
    /// OpenID Connect scopes that are supported.
    public var scopesSupported: [OpenIdDiscovery.ScopesSupported]
    /// Kinds of subject identifiers that are supported.
    public var subjectTypesSupported: [OpenIdDiscovery.SubjectTypesSupported]
    /// Address at which tokens are requested.
    public var tokenEndpoint: String
    /// Ways in which an app can authenticate when it requests tokens.
    public var tokenEndpointAuthMethodsSupported: [OpenIdDiscovery.TokenEndpointAuthMethodsSupported]
    /// Languages of the login pages, as locale codes.
    public var uiLocalesSupported: Optional<[String]>
    /// Address at which the user's claims are read.
    public var userinfoEndpoint: String
    /// Algorithms with which the user's claims can be signed.
    public var userinfoSigningAlgValuesSupported: [OpenIdDiscovery.UserinfoSigningAlgValuesSupported]
    public init(
        authorizationEndpoint: String, codeChallengeMethodsSupported: [OpenIdDiscovery.CodeChallengeMethodsSupported],
        idTokenSigningAlgValuesSupported: [OpenIdDiscovery.IdTokenSigningAlgValuesSupported], issuer: String,
        jwksUri: String, responseTypesSupported: [OpenIdDiscovery.ResponseTypesSupported], revocationEndpoint: String,
        scopesSupported: [OpenIdDiscovery.ScopesSupported],
        subjectTypesSupported: [OpenIdDiscovery.SubjectTypesSupported], tokenEndpoint: String,
        tokenEndpointAuthMethodsSupported: [OpenIdDiscovery.TokenEndpointAuthMethodsSupported],
        userinfoEndpoint: String,
        userinfoSigningAlgValuesSupported: [OpenIdDiscovery.UserinfoSigningAlgValuesSupported],
        claimsParameterSupported: Bool? = nil, claimsSupported: [OpenIdDiscovery.ClaimsSupported]? = nil,
        displayValuesSupported: [LoginDisplayMode]? = nil, requestParameterSupported: Bool? = nil,
        requestUriParameterSupported: Bool? = nil, uiLocalesSupported: [String]? = nil) {
        self.authorizationEndpoint = authorizationEndpoint;
        self.codeChallengeMethodsSupported = codeChallengeMethodsSupported;
        self.idTokenSigningAlgValuesSupported = idTokenSigningAlgValuesSupported; self.issuer = issuer;
        self.jwksUri = jwksUri; self.responseTypesSupported = responseTypesSupported;
        self.revocationEndpoint = revocationEndpoint; self.scopesSupported = scopesSupported;
        self.subjectTypesSupported = subjectTypesSupported; self.tokenEndpoint = tokenEndpoint;
        self.tokenEndpointAuthMethodsSupported = tokenEndpointAuthMethodsSupported;
        self.userinfoEndpoint = userinfoEndpoint;
        self.userinfoSigningAlgValuesSupported = userinfoSigningAlgValuesSupported;
        self.claimsParameterSupported = claimsParameterSupported; self.claimsSupported = claimsSupported;
        self.displayValuesSupported = displayValuesSupported;
        self.requestParameterSupported = requestParameterSupported;
        self.requestUriParameterSupported = requestUriParameterSupported; self.uiLocalesSupported = uiLocalesSupported
    }
    public init(_ blank: Blank) {
        self.init(
            authorizationEndpoint: .init(blank), codeChallengeMethodsSupported: .init(blank),
            idTokenSigningAlgValuesSupported: .init(blank), issuer: .init(blank), jwksUri: .init(blank),
            responseTypesSupported: .init(blank), revocationEndpoint: .init(blank), scopesSupported: .init(blank),
            subjectTypesSupported: .init(blank), tokenEndpoint: .init(blank),
            tokenEndpointAuthMethodsSupported: .init(blank), userinfoEndpoint: .init(blank),
            userinfoSigningAlgValuesSupported: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("authorization_endpoint", &self.authorizationEndpoint);
        fields.field("claims_parameter_supported", &self.claimsParameterSupported);
        fields.list("claims_supported", &self.claimsSupported);
        fields.list("code_challenge_methods_supported", &self.codeChallengeMethodsSupported);
        fields.list("display_values_supported", &self.displayValuesSupported);
        fields.list("id_token_signing_alg_values_supported", &self.idTokenSigningAlgValuesSupported);
        fields.field("issuer", &self.issuer); fields.field("jwks_uri", &self.jwksUri);
        fields.field("request_parameter_supported", &self.requestParameterSupported);
        fields.field("request_uri_parameter_supported", &self.requestUriParameterSupported);
        fields.list("response_types_supported", &self.responseTypesSupported);
        fields.field("revocation_endpoint", &self.revocationEndpoint);
        fields.list("scopes_supported", &self.scopesSupported);
        fields.list("subject_types_supported", &self.subjectTypesSupported);
        fields.field("token_endpoint", &self.tokenEndpoint);
        fields.list("token_endpoint_auth_methods_supported", &self.tokenEndpointAuthMethodsSupported);
        fields.list("ui_locales_supported", &self.uiLocalesSupported);
        fields.field("userinfo_endpoint", &self.userinfoEndpoint);
        fields.list("userinfo_signing_alg_values_supported", &self.userinfoSigningAlgValuesSupported)
    }

    /// The known values of `claims_supported`.
    public typealias ClaimsSupported = OpenEnum<ClaimsSupportedValues>
    public enum ClaimsSupportedValues {}

    /// The known values of `code_challenge_methods_supported`.
    public typealias CodeChallengeMethodsSupported = OpenEnum<CodeChallengeMethodsSupportedValues>
    public enum CodeChallengeMethodsSupportedValues {}

    /// The known values of `id_token_signing_alg_values_supported`.
    public typealias IdTokenSigningAlgValuesSupported = OpenEnum<IdTokenSigningAlgValuesSupportedValues>
    public enum IdTokenSigningAlgValuesSupportedValues {}

    /// The known values of `response_types_supported`.
    public typealias ResponseTypesSupported = OpenEnum<ResponseTypesSupportedValues>
    public enum ResponseTypesSupportedValues {}

    /// The known values of `scopes_supported`.
    public typealias ScopesSupported = OpenEnum<ScopesSupportedValues>
    public enum ScopesSupportedValues {}

    /// The known values of `subject_types_supported`.
    public typealias SubjectTypesSupported = OpenEnum<SubjectTypesSupportedValues>
    public enum SubjectTypesSupportedValues {}

    /// The known values of `token_endpoint_auth_methods_supported`.
    public typealias TokenEndpointAuthMethodsSupported = OpenEnum<TokenEndpointAuthMethodsSupportedValues>
    public enum TokenEndpointAuthMethodsSupportedValues {}

    /// The known values of `userinfo_signing_alg_values_supported`.
    public typealias UserinfoSigningAlgValuesSupported = OpenEnum<UserinfoSigningAlgValuesSupportedValues>
    public enum UserinfoSigningAlgValuesSupportedValues {}
}

/// A token request with a code, a JWT or a refresh token.
///
/// > Note: Corrected: anyOf. The grant client_credentials is described in schemas that the token request does not reach. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct PublicGetTokenRequest: Model {
    /// Lifetime of the access token in seconds, 600 to 3600. 600 to 3600. Default: `3600`.
    public var accessTokenTtl: Optional<Int>
    /// Identifier of the account.
    public var accountId: Optional<String>
    /// The JWT that stands for the user.
    public var assertion: Optional<String>
    /// Identifier of the service brand.
    public var brandId: Optional<String>
    /// JWT signed by the app, which takes the place of the client secret.
    public var clientAssertion: Optional<String>
    /// URN saying that client_assertion is a JWT.
    public var clientAssertionType: Optional<PublicGetTokenRequest.ClientAssertionType>
    /// Client id of the registered app.
    public var clientId: Optional<String>
    /// Authorization code from the redirect.
    public var code: Optional<String>
    /// PKCE verifier from which the challenge was derived.
    public var codeVerifier: Optional<String>
    /// Identifier of the app's installation, by which its sessions are told apart.
    public var endpointId: Optional<String>
    /// Always refresh_token.
    public var grantType: Optional<JSONValue>
    /// The partner's own identifier of the account.
    public var partnerAccountId: Optional<String>
    /// Same redirect address as in the authorization request.
    public var redirectUri: Optional<String>
    /// Refresh token from the latest token answer; it works once.
    public var refreshToken: Optional<String>
    /// Lifetime of the refresh token in seconds, at most 2592000 (30 days); 604800 by default. At most 2592000. Default: `604800`.
    public var refreshTokenTtl: Optional<Int>
    /// OAuth scopes, separated by spaces.
    public var scope: Optional<String>
    public init(
        accessTokenTtl: Int? = nil, accountId: String? = nil, assertion: String? = nil, brandId: String? = nil,
        clientAssertion: String? = nil, clientAssertionType: PublicGetTokenRequest.ClientAssertionType? = nil,
        clientId: String? = nil, code: String? = nil, codeVerifier: String? = nil, endpointId: String? = nil,
        grantType: JSONValue? = nil, partnerAccountId: String? = nil, redirectUri: String? = nil,
        refreshToken: String? = nil, refreshTokenTtl: Int? = nil, scope: String? = nil) {
        self.accessTokenTtl = accessTokenTtl; self.accountId = accountId; self.assertion = assertion;
        self.brandId = brandId; self.clientAssertion = clientAssertion;
        self.clientAssertionType = clientAssertionType; self.clientId = clientId; self.code = code;
        self.codeVerifier = codeVerifier; self.endpointId = endpointId; self.grantType = grantType;
        self.partnerAccountId = partnerAccountId; self.redirectUri = redirectUri; self.refreshToken = refreshToken;
        self.refreshTokenTtl = refreshTokenTtl; self.scope = scope
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("access_token_ttl", &self.accessTokenTtl); fields.field("account_id", &self.accountId);
        fields.field("assertion", &self.assertion); fields.field("brand_id", &self.brandId);
        fields.field("client_assertion", &self.clientAssertion);
        fields.field("client_assertion_type", &self.clientAssertionType); fields.field("client_id", &self.clientId);
        fields.field("code", &self.code); fields.field("code_verifier", &self.codeVerifier);
        fields.field("endpoint_id", &self.endpointId); fields.field("grant_type", &self.grantType);
        fields.field("partner_account_id", &self.partnerAccountId); fields.field("redirect_uri", &self.redirectUri);
        fields.field("refresh_token", &self.refreshToken); fields.field("refresh_token_ttl", &self.refreshTokenTtl);
        fields.field("scope", &self.scope)
    }

    /// URN saying that client_assertion is a JWT.
    public typealias ClientAssertionType = OpenEnum<ClientAssertionTypeValues>
    public enum ClientAssertionTypeValues {}
}

/// Fields of a token request with a refresh token.
public nonisolated struct RefreshTokenRequest: Model {
    /// Always refresh_token.
    public var grantType: RefreshTokenRequest.GrantType
    /// Refresh token from the latest token answer; it works once.
    public var refreshToken: String
    public init(grantType: RefreshTokenRequest.GrantType = .refreshToken, refreshToken: String) {
        self.grantType = grantType; self.refreshToken = refreshToken
    }
    public init(_ blank: Blank) { self.init(grantType: .init(blank), refreshToken: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("grant_type", &self.grantType); fields.field("refresh_token", &self.refreshToken)
    }

    /// Always refresh_token.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

/// The token to revoke, with the app's identity where needed.
public nonisolated struct RevokeTokenRequest: Model {
    /// JWT signed by the app, which takes the place of the client secret.
    public var clientAssertion: Optional<String>
    /// URN saying that client_assertion is a JWT.
    public var clientAssertionType: Optional<RevokeTokenRequest.ClientAssertionType>
    /// Client id of the registered app.
    public var clientId: Optional<String>
    /// Access or refresh token to revoke.
    public var token: Optional<String>
    public init(
        clientAssertion: String? = nil, clientAssertionType: RevokeTokenRequest.ClientAssertionType? = nil,
        clientId: String? = nil, token: String? = nil) {
        self.clientAssertion = clientAssertion; self.clientAssertionType = clientAssertionType;
        self.clientId = clientId; self.token = token
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("client_assertion", &self.clientAssertion);
        fields.field("client_assertion_type", &self.clientAssertionType); fields.field("client_id", &self.clientId);
        fields.field("token", &self.token)
    }

    /// URN saying that client_assertion is a JWT.
    public typealias ClientAssertionType = OpenEnum<ClientAssertionTypeValues>
    public enum ClientAssertionTypeValues {}
}

/// Access and refresh token with their lifetimes.
public nonisolated struct TokenInfo: Model, ResponseValue {
    /// Token to send with each request, in the Authorization header.
    public var accessToken: String
    /// Identifier of the app's installation, by which its sessions are told apart.
    public var endpointId: Optional<String>
    /// Lifetime of the access token in seconds.
    public var expiresIn: Int
    /// OpenID Connect ID token, present when the openid scope was granted.
    public var idToken: Optional<String>
    /// Identifier of the extension that is logged in.
    public var ownerId: Optional<String>
    /// Token with which the next access token is requested; it works once.
    public var refreshToken: Optional<String>
    /// Lifetime of the refresh token in seconds.
    public var refreshTokenExpiresIn: Optional<Int>
    /// Scopes granted, separated by spaces.
    public var scope: String
    /// When the session ends, ISO 8601.
    public var sessionExpirationTime: Optional<Foundation.Date>
    /// Seconds until the session ends.
    public var sessionExpiresIn: Optional<Int>
    /// Identifier of the session.
    public var sessionId: String
    /// Seconds without activity after which the session ends.
    public var sessionIdleTimeout: Optional<Int>
    /// Always bearer.
    public var tokenType: TokenInfo.TokenType
    public init(
        accessToken: String, expiresIn: Int, scope: String, sessionId: String,
        tokenType: TokenInfo.TokenType = .bearer, endpointId: String? = nil, idToken: String? = nil,
        ownerId: String? = nil, refreshToken: String? = nil, refreshTokenExpiresIn: Int? = nil,
        sessionExpirationTime: Foundation.Date? = nil, sessionExpiresIn: Int? = nil, sessionIdleTimeout: Int? = nil) {
        self.accessToken = accessToken; self.expiresIn = expiresIn; self.scope = scope; self.sessionId = sessionId;
        self.tokenType = tokenType; self.endpointId = endpointId; self.idToken = idToken; self.ownerId = ownerId;
        self.refreshToken = refreshToken; self.refreshTokenExpiresIn = refreshTokenExpiresIn;
        self.sessionExpirationTime = sessionExpirationTime; self.sessionExpiresIn = sessionExpiresIn;
        self.sessionIdleTimeout = sessionIdleTimeout
    }
    public init(_ blank: Blank) {
        self.init(
            accessToken: .init(blank), expiresIn: .init(blank), scope: .init(blank), sessionId: .init(blank),
            tokenType: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("access_token", &self.accessToken); fields.field("endpoint_id", &self.endpointId);
        fields.field("expires_in", &self.expiresIn); fields.field("id_token", &self.idToken);
        fields.field("owner_id", &self.ownerId); fields.field("refresh_token", &self.refreshToken);
        fields.field("refresh_token_expires_in", &self.refreshTokenExpiresIn); fields.field("scope", &self.scope);
        fields.field("session_expiration_time", &self.sessionExpirationTime);
        fields.field("session_expires_in", &self.sessionExpiresIn); fields.field("session_id", &self.sessionId);
        fields.field("session_idle_timeout", &self.sessionIdleTimeout); fields.field("token_type", &self.tokenType)
    }

    /// Always bearer.
    public typealias TokenType = OpenEnum<TokenTypeValues>
    public enum TokenTypeValues {}
}

/// OpenID Connect claims about the user who is logged in.
public nonisolated struct OpenIdUserInfo: Model, ResponseValue {
    /// Identifier of the user's account.
    public var accountId: Optional<String>
    /// Email address of the user.
    public var email: Optional<String>
    /// Whether the email address was verified.
    public var emailVerified: Optional<Bool>
    /// Last name of the user.
    public var familyName: Optional<String>
    /// First name of the user.
    public var givenName: Optional<String>
    /// Identifier of the user.
    public var sub: String
    public init(
        sub: String, accountId: String? = nil, email: String? = nil, emailVerified: Bool? = nil,
        familyName: String? = nil, givenName: String? = nil) {
        self.sub = sub; self.accountId = accountId; self.email = email; self.emailVerified = emailVerified;
        self.familyName = familyName; self.givenName = givenName
    }
    public init(_ blank: Blank) { self.init(sub: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("account_id", &self.accountId); fields.field("email", &self.email);
        fields.field("email_verified", &self.emailVerified); fields.field("family_name", &self.familyName);
        fields.field("given_name", &self.givenName); fields.field("sub", &self.sub)
    }
}

/// Token and address for opening a WebSocket.
public nonisolated struct WebSocketTokenResponse: Model, ResponseValue {
    /// Lifetime of the token in seconds.
    public var expiresIn: Int
    /// Address of the WebSocket to open.
    public var uri: Optional<String>
    /// Token for opening the WebSocket, passed as access_token in its address.
    public var wsAccessToken: String
    public init(expiresIn: Int, wsAccessToken: String, uri: String? = nil) {
        self.expiresIn = expiresIn; self.wsAccessToken = wsAccessToken; self.uri = uri
    }
    public init(_ blank: Blank) { self.init(expiresIn: .init(blank), wsAccessToken: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("expires_in", &self.expiresIn); fields.field("uri", &self.uri);
        fields.field("ws_access_token", &self.wsAccessToken)
    }
}

nonisolated extension OpenEnum where Values == AuthCodeTokenRequest.GrantTypeValues {
    public static var authorizationCode: Self { Self("authorization_code") }
}

nonisolated extension OpenEnum where Values == AuthorizeRequest.ResponseTypeValues {
    public static var code: Self { Self("code") }
}

nonisolated extension OpenEnum where Values == CodeChallengeMethodEnumValues {
    public static var s256: Self { Self("S256") }
    public static var plain: Self { Self("plain") }
}

nonisolated extension OpenEnum where Values == LoginDisplayModeValues {
    public static var mobile: Self { Self("mobile") }
    public static var page: Self { Self("page") }
    public static var popup: Self { Self("popup") }
    public static var touch: Self { Self("touch") }
}

nonisolated extension OpenEnum where Values == JSONWebKey.UseValues {
    public static var enc: Self { Self("enc") }
    public static var sig: Self { Self("sig") }
}

nonisolated extension OpenEnum where Values == JwtTokenRequest.GrantTypeValues {
    public static var partnerJwt: Self { Self("partner_jwt") }
    public static var urnIetfParamsOauthGrantTypeJwtBearer: Self { Self("urn:ietf:params:oauth:grant-type:jwt-bearer") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.ClaimsSupportedValues {
    public static var accountId: Self { Self("account_id") }
    public static var aud: Self { Self("aud") }
    public static var authTime: Self { Self("auth_time") }
    public static var email: Self { Self("email") }
    public static var emailVerified: Self { Self("email_verified") }
    public static var exp: Self { Self("exp") }
    public static var familyName: Self { Self("family_name") }
    public static var givenName: Self { Self("given_name") }
    public static var iat: Self { Self("iat") }
    public static var iss: Self { Self("iss") }
    public static var jti: Self { Self("jti") }
    public static var nonce: Self { Self("nonce") }
    public static var sub: Self { Self("sub") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.CodeChallengeMethodsSupportedValues {
    public static var s256: Self { Self("S256") }
    public static var plain: Self { Self("plain") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.IdTokenSigningAlgValuesSupportedValues {
    public static var hs256: Self { Self("HS256") }
    public static var rs256: Self { Self("RS256") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.ResponseTypesSupportedValues {
    public static var code: Self { Self("code") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.ScopesSupportedValues {
    public static var email: Self { Self("email") }
    public static var openid: Self { Self("openid") }
    public static var profile: Self { Self("profile") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.SubjectTypesSupportedValues {
    public static var `public`: Self { Self("public") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.TokenEndpointAuthMethodsSupportedValues {
    public static var clientSecretBasic: Self { Self("client_secret_basic") }
    public static var clientSecretJwt: Self { Self("client_secret_jwt") }
    public static var privateKeyJwt: Self { Self("private_key_jwt") }
}

nonisolated extension OpenEnum where Values == OpenIdDiscovery.UserinfoSigningAlgValuesSupportedValues {
    public static var noneValue: Self { Self("none") }
}

nonisolated extension OpenEnum where Values == PublicGetTokenRequest.ClientAssertionTypeValues {
    public static var urnIetfParamsOauthClientAssertionTypeJwtBearer: Self { Self("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") }
}

nonisolated extension OpenEnum where Values == RefreshTokenRequest.GrantTypeValues {
    public static var refreshToken: Self { Self("refresh_token") }
}

nonisolated extension OpenEnum where Values == RevokeTokenRequest.ClientAssertionTypeValues {
    public static var urnIetfParamsOauthClientAssertionTypeJwtBearer: Self { Self("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") }
}

nonisolated extension OpenEnum where Values == TokenInfo.TokenTypeValues {
    public static var bearer: Self { Self("bearer") }
}

nonisolated extension OpenEnum where Values == OAuthEndpoints.ResponseTypeValues {
    public static var code: Self { Self("code") }
}
#endif
