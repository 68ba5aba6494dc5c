// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct OAuthEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.readJsonWebKeys, callReadJsonWebKeys)
        calls.add(.readOpenIdUserInfo, callReadOpenIdUserInfo)
        calls.add(.createWebSocketToken, callCreateWebSocketToken)
        calls.add(.authorize, callAuthorize)
        calls.add(.authorizeWithForm, callAuthorizeWithForm)
        calls.add(.getToken, callGetToken)
        calls.add(.readOpenIdConfiguration, callReadOpenIdConfiguration)
        calls.add(.revokeToken, callRevokeToken)
    }

    func callReadJsonWebKeys() async throws {
        try await value(client.oAuth.readJsonWebKeys())
    }

    func callReadOpenIdUserInfo() async throws {
        try await value(client.oAuth.readOpenIdUserInfo())
    }

    func callCreateWebSocketToken() async throws {
        try await value(client.oAuth.createWebSocketToken())
    }

    func callAuthorize() async throws {
        try await value(client.oAuth.authorize(
            clientId: "test-client",
            responseType: .code,
            brandId: "401234",
            codeChallenge: "Code challenge",
            codeChallengeMethod: .plain,
            display: .page,
            loginHint: "Login hint",
            nonce: "Nonce",
            prompt: "login sso",
            redirectUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
            scope: "ReadAccounts",
            state: "California",
            uiLocales: "en-US"
        ))
    }

    func callAuthorizeWithForm() async throws {
        try await value(client.oAuth.authorizeWithForm(
            AuthorizeRequest(
                clientId: "test-client",
                brandId: "401234",
                codeChallenge: "Code challenge",
                codeChallengeMethod: .plain,
                display: .page,
                loginHint: "Login hint",
                nonce: "Nonce",
                prompt: "login sso",
                redirectUri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
                scope: "ReadAccounts",
                state: "California",
                uiLocales: "en-US"
            )
        ))
    }

    func callGetToken() async throws {
        try await value(client.oAuth.getToken(
            PublicGetTokenRequest(
                accessTokenTtl: 3600,
                assertion: "test-jwt",
                clientAssertion: "test-jwt",
                clientAssertionType: .urnIetfParamsOauthClientAssertionTypeJwtBearer,
                clientId: "test-client",
                endpointId: "401234",
                grantType: "urn:ietf:params:oauth:grant-type:jwt-bearer",
                refreshTokenTtl: 604800,
                scope: "ReadAccounts"
            )
        ))
    }

    func callReadOpenIdConfiguration() async throws {
        try await value(client.oAuth.readOpenIdConfiguration())
    }

    func callRevokeToken() async throws {
        try await value(client.oAuth.revokeToken(
            RevokeTokenRequest(
                clientAssertion: "test-jwt",
                clientAssertionType: .urnIetfParamsOauthClientAssertionTypeJwtBearer,
                clientId: "test-client",
                token: "U0pDMTFQMDFQQVMwMHxBQUJfTXFLaWw"
            ),
            token: "U0pDMTFQMDFQQVMwMHxBQUJfTXFLaWw"
        ))
    }
}
