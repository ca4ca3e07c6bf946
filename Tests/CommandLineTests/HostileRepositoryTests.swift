import Foundation
import Testing

/// A folder may be a stranger's repository; what its configuration names is not run.
struct HostileRepositoryTests {
  @Test func `no program that a repository names is run`() throws {
    let scratch = try Scratch()
    try scratch.write("Article 1\n\nEach Party shall report.\n", to: "a.txt")
    try scratch.git("init", "--quiet")
    try scratch.git("add", "a.txt")
    try scratch.git("commit", "--quiet", "--message", "a")
    try scratch.write("Article 1\n\nEach Party shall report, as appropriate.\n", to: "a.txt")
    let program = try scratch.write(
      "#!/bin/sh\ntouch \"\(scratch.folder.path)/run\"\ncat\n", to: ".git/x")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    try scratch.git("config", "core.fsmonitor", program.path)
    try scratch.git("config", "diff.external", program.path)
    try scratch.git("config", "diff.x.textconv", program.path)
    try scratch.write("*.txt diff=x\n", to: ".git/info/attributes")
    for name in ["post-index-change", "reference-transaction"] {
      try FileManager.default.copyItem(
        at: program, to: scratch.folder.appending(path: ".git/hooks/\(name)"))
    }
    let outcome = try Program.run(["lint", "--since", "HEAD", "."], in: scratch.folder)
    #expect(outcome.output.contains("a.txt:3:"), "\(outcome.complaints)")
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path + "/run"))
    // That the trap would spring: git itself, told nothing, does run it.
    try? scratch.git("status", "--short")
    #expect(FileManager.default.fileExists(atPath: scratch.folder.path + "/run"))
  }
}
