/// Names that lead to other names, and what follows from it: circles, how deep a name leads, how much lies below it.
///
/// No function here calls itself, so that a chain may be as long as the catalog is.
package struct ReferenceGraph {
    /// A step from one name to another.
    package struct Edge {
        package var target: String
        /// The number of levels that the step leads down; 0 for one that stays on its level.
        package var weight: Int

        package init(to target: String, weight: Int) {
            self.target = target
            self.weight = weight
        }
    }

    /// The properties of one name.
    package struct Measure {
        /// A Boolean value that indicates whether the name leads back to itself, each time a level deeper.
        package var isEndless = false
        /// The number of levels at and below the name.
        package var depth: Int
        /// The number of parts at the name itself.
        package var size: Int
        /// The deepest of the names that it leads to.
        package var depthBelow = 0
        /// The number of parts below the name, each counted as often as it is met.
        package var sizeBelow = 0
        /// The largest `sizeBelow` of the names that it leads to.
        package var largestBelow = 0

        package init(depth: Int, size: Int) {
            self.depth = depth
            self.size = size
        }

        /// Adds what a step leads to.
        package mutating func add(_ below: Measure, weight: Int) {
            depth = min(ReferenceGraph.most, max(depth, below.depth + weight))
            depthBelow = max(depthBelow, below.depth)
            sizeBelow = min(ReferenceGraph.most, sizeBelow + below.size + below.sizeBelow)
            largestBelow = max(largestBelow, below.sizeBelow)
        }
    }

    private let names: [String]
    private var targets: [[(node: Int, weight: Int)]]
    private let depths: [Int]
    private let sizes: [Int]

    /// Numbers grow to this at most.
    package static let most = 1 << 40

    /// - Parameters:
    ///   - names: the names, each once.
    ///   - own: the depth and the size of what stands at a name itself.
    ///   - edges: the steps that lead on from a name; those to unknown names are left out.
    package init(
        _ names: [String], own: (String) -> (depth: Int, size: Int), edges: (String) -> [Edge]
    ) {
        self.names = names
        let indices = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        targets = names.map { name in
            edges(name).compactMap { edge in indices[edge.target].map { ($0, edge.weight) } }
        }
        let measures = names.map(own)
        depths = measures.map(\.depth)
        sizes = measures.map(\.size)
    }

    /// The measures of every name.
    package func measures() -> [String: Measure] {
        var all = [Measure?](repeating: nil, count: names.count)
        for circle in circles() { measure(circle, &all) }
        return Dictionary(
            zip(names, all).compactMap { name, measure in measure.map { (name, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Measures the names of one circle, or one name alone, from what they lead to.
    private func measure(_ circle: [Int], _ all: inout [Measure?]) {
        let members = Set(circle)
        var sum = Measure(depth: 0, size: 0)
        for node in circle {
            sum.depth = max(sum.depth, depths[node])
            sum.size = min(Self.most, sum.size + sizes[node])
            for (target, weight) in targets[node] {
                if members.contains(target) {
                    if weight > 0 { sum.isEndless = true }
                } else if let below = all[target] {
                    sum.add(below, weight: weight)
                }
            }
        }
        for node in circle { all[node] = sum }
    }

    /// The nodes by the circles they are in, most of them alone; what a circle leads to comes before it (Tarjan).
    private func circles() -> [[Int]] {
        var search = Search(count: names.count)
        for node in names.indices where search.index[node] == 0 { search.visit(node, targets) }
        return search.circles
    }

    private struct Search {
        /// When each node was met, from 1 on.
        var index: [Int]
        private var low: [Int]
        private var isOpen: [Bool]
        private var open: [Int] = []
        private var count = 0
        var circles: [[Int]] = []

        init(count: Int) {
            index = [Int](repeating: 0, count: count)
            low = index
            isOpen = [Bool](repeating: false, count: count)
        }

        mutating func visit(_ start: Int, _ targets: [[(node: Int, weight: Int)]]) {
            var path: [(node: Int, next: Int)] = []
            enter(start, &path)
            while let (node, next) = path.last {
                if next < targets[node].count {
                    path[path.count - 1].next += 1
                    let target = targets[node][next].node
                    if index[target] == 0 {
                        enter(target, &path)
                    } else if isOpen[target] {
                        low[node] = min(low[node], index[target])
                    }
                } else {
                    path.removeLast()
                    if let before = path.last?.node { low[before] = min(low[before], low[node]) }
                    if low[node] == index[node] { close(node) }
                }
            }
        }

        private mutating func enter(_ node: Int, _ path: inout [(node: Int, next: Int)]) {
            count += 1
            index[node] = count
            low[node] = count
            open.append(node)
            isOpen[node] = true
            path.append((node, 0))
        }

        private mutating func close(_ node: Int) {
            var circle: [Int] = []
            while let last = open.popLast() {
                isOpen[last] = false
                circle.append(last)
                if last == node { break }
            }
            circles.append(circle)
        }
    }
}
