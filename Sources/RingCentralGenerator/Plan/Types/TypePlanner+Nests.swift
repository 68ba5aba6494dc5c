extension TypePlanner {
    /// Where a nameless shape gets its declaration.
    struct Place {
        /// The full name of the type around it; empty at the top of the module.
        var outer: String
        /// The wire names of the properties on the way, for the words of nested properties.
        var model: String
        var path: [String]
    }

    /// The types declared inside another one, gathered while its members are planned.
    final class Nest {
        var types: [TypePlan] = []
        /// Names of the module, shared by all nests, and those given out here; in lower case.
        private let outside: Set<String>
        private var taken: Set<String>
        /// The numbers that were given out, by the name that was wished for.
        private var numbers: [String: Int] = [:]

        init(outside: Set<String>, around name: Identifier) {
            self.outside = outside
            taken = [name.text.lowercased()]
        }

        /// A name for a nested type that no sibling has.
        func name(_ wish: String, also suffix: String = "") -> Identifier {
            var text = NameScope.nested(wish)
            var number = numbers[wish] ?? 1
            while !take(text.text) {
                text = NameScope.nested(Self.adding(number == 1 ? "Value" : "Value\(number)", to: wish))
                number += 1
            }
            numbers[wish] = number
            if !suffix.isEmpty { _ = take(text.text + suffix) }
            return text
        }

        /// A name with an ending, short enough that the ending is not cut off.
        private static func adding(_ ending: String, to wish: String) -> String {
            let room = WordForm.maximumLength - ending.utf8.count
            let base = WordForm.identifier(wish, .type)
            return (base.utf8.count > room ? String(base.prefix(room)) : wish) + ending
        }

        private func take(_ name: String) -> Bool {
            let key = name.lowercased()
            return !outside.contains(key) && taken.insert(key).inserted
        }
    }
}
