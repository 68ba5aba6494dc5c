/// The names of fields whose values nobody should see.
package enum SecretNames {
    /// Words that end the name of a secret, in lower case.
    private static let endings = [
        "password", "secret", "accesstoken", "access_token", "refreshtoken", "refresh_token", "verificationtoken",
        "assertion", "credentials", "passcode", "authorization", "apikey", "privatekey", "signature", "sig",
    ]

    package static func contains(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == "pin" || name == "ivrpin" || endings.contains { name.hasSuffix($0) }
    }
}
