/// Numbers that nobody counts to, as JSON or a header may have them.
enum HostileNumbers {
    static let all: [(name: String, values: [String])] = [
        (
            "near 2^63",
            [
                "9223372036854775807", "9223372036854775806", "9223372036854775808", "-9223372036854775808",
                "-9223372036854775809", "18446744073709551615", "4611686018427387904", "9223372036854775807.0",
            ]
        ),
        ("below zero", ["-1", "-100", "-2147483648", "-0"]),
        ("with huge exponents", ["1e18", "1e308", "1E400", "-1e308", "1e-400", "9e999999999"]),
        ("of many digits", [String(repeating: "9", count: 400), "0." + String(repeating: "3", count: 400)]),
        (
            "that are none",
            [
                #""NaN""#, #""Infinity""#, #""0x7fffffffffffffff""#, #"" 7 ""#, #""""#, #""٣""#, "null", "true", "[]",
                "{}",
            ]
        ),
    ]
}
