import Foundation

/// What the command line asks for.
struct Options {
    var inputs: Int?
    var seconds = 60.0
    var groups = Group.allCases
    var seed: UInt64 = 1
    var first = 0
    var findings: URL
    var samples = 50
    var show: Int?
    /// Where a worker begins and ends; nil in the process that starts workers.
    var worker: Range<Int>?

    /// The folder of the package around.
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        // Tests/Fuzz/Sources/Fuzz/Options.swift
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        return folder
    }()

    init(_ words: [String]) throws {
        findings = Self.root.appendingPathComponent("Tests/Fuzz/.build/findings")
        var rest = words[...]
        while let word = rest.popFirst() {
            guard let value = rest.popFirst() else { throw FuzzError("\(word) needs a value") }
            switch word {
            case "--inputs": inputs = try Self.number(value, of: word)
            case "--seconds": seconds = Double(try Self.number(value, of: word))
            case "--seed": seed = UInt64(try Self.number(value, of: word))
            case "--first": first = try Self.number(value, of: word)
            case "--samples": samples = try Self.number(value, of: word)
            case "--show": show = try Self.number(value, of: word)
            case "--findings": findings = URL(fileURLWithPath: value)
            case "--only":
                guard let group = Group(rawValue: value) else { throw FuzzError("There is no group '\(value)'") }
                groups = [group]
            case "--worker":
                let count = try Self.number(value, of: word)
                worker = first..<(first + count)
            default: throw FuzzError("Unknown option '\(word)'. README.md lists the options.")
            }
        }
    }

    private static func number(_ text: String, of option: String) throws -> Int {
        guard let number = Int(text), number >= 0, number <= 1 << 40 else {
            throw FuzzError("\(option) takes a whole number, not '\(text)'")
        }
        return number
    }
}
