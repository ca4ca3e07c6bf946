/// The known word nearest to a misspelt one, where it is near enough to be meant; else the shortest one that
/// begins with it, since people type the beginnings of words.
///
/// - Complexity: O(known words × length²).
public func nearest(to word: String, among known: [String]) -> String? {
  let sought = Array(word.prefix(64).utf8)
  let limit = max(1, min(3, sought.count / 3))
  var best: (word: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(sought, Array(candidate.prefix(64).utf8))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  if let best { return best.word }
  guard word.count >= 3 else { return nil }
  return known.filter { $0.hasPrefix(word) }.min { ($0.count, $0) < ($1.count, $1) }
}

/// The number of insertions, deletions, substitutions and exchanges of neighbours between two words
/// (optimal string alignment).
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      var cost = min(
        last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1,
        current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
