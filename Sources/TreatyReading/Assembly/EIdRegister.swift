/// The eIds given out in one instrument; a second use of the same gets `_2`, as in
/// `art_7__para_2_2`.
struct EIdRegister {
  private var uses: [String: Int] = [:]

  /// `wanted`, or `wanted` with the first free number.
  mutating func claim(_ wanted: String) -> String {
    guard var count = uses[wanted] else {
      uses[wanted] = 1
      return wanted
    }
    var candidate: String
    repeat {
      count += 1
      candidate = wanted + "_" + String(count)
    } while uses[candidate] != nil
    uses[wanted] = count
    uses[candidate] = 1
    return candidate
  }
}
