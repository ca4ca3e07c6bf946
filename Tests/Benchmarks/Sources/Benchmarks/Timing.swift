import Foundation

/// The least processor time of some runs, in seconds; other programs on the machine count little.
func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<runs {
    let start = time(CLOCK_PROCESS_CPUTIME_ID)
    try body()
    best = min(best, time(CLOCK_PROCESS_CPUTIME_ID) - start)
  }
  return best
}

/// The reading of a clock, in seconds.
func time(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The least processor time of some runs of a program, start to exit, in seconds; nil where it fails.
func best(of runs: Int, _ program: String, _ arguments: [String], exits: Set<Int32> = [0])
  -> Double?
{
  var best = Double.infinity
  for _ in 0..<runs {
    let before = childTime()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    guard exits.contains(process.terminationStatus) else { return nil }
    best = min(best, childTime() - before)
  }
  return best
}

/// The processor time of finished child processes, in seconds.
private func childTime() -> Double {
  var usage = rusage()
  getrusage(-1, &usage)
  let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) * 1e-6
  return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) * 1e-6
}

/// The path of a program of the system, or nil where it is not installed.
func installed(_ name: String) -> String? {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin"
  return path.split(separator: ":").map { "\($0)/\(name)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
