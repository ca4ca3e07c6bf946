import Testing
import TreatyAssessment

struct AgreementTests {
  /// The example of Cohen's kappa in most textbooks: 50 grant proposals, two readers.
  private var proposals: ConfusionMatrix {
    var matrix = ConfusionMatrix(labels: ["no", "yes"])
    for _ in 0..<20 { matrix.add(coder: 1, tool: 1) }
    for _ in 0..<5 { matrix.add(coder: 1, tool: 0) }
    for _ in 0..<10 { matrix.add(coder: 0, tool: 1) }
    for _ in 0..<15 { matrix.add(coder: 0, tool: 0) }
    return matrix
  }

  @Test func `kappa of the textbook example`() {
    #expect(abs(proposals.accuracy - 0.7) < 1e-12)
    #expect(abs(proposals.kappa - 0.4) < 1e-12)
    #expect(abs(proposals.quadraticKappa - 0.4) < 1e-12)
  }

  @Test func `alpha of Krippendorff's binary example`() {
    // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, part A.
    var matrix = ConfusionMatrix(labels: ["0", "1"])
    let meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    for (first, second) in zip(meg, owen) { matrix.add(coder: first, tool: second) }
    #expect(abs(matrix.nominalAlpha - 0.095) < 0.001)
  }

  @Test func `quadratic kappa forgives near misses`() {
    var near = ConfusionMatrix(labels: ["1", "2", "3"])
    var far = ConfusionMatrix(labels: ["1", "2", "3"])
    for level in 0..<3 {
      for _ in 0..<5 {
        near.add(coder: level, tool: level)
        far.add(coder: level, tool: level)
      }
    }
    near.add(coder: 0, tool: 1)
    far.add(coder: 0, tool: 2)
    #expect(near.quadraticKappa > far.quadraticKappa)
    #expect(near.accuracy == far.accuracy)
  }

  @Test func `no data is no agreement`() {
    let empty = ConfusionMatrix(labels: ["a", "b"])
    #expect(empty.accuracy == 0)
    #expect(empty.kappa == 0)
    #expect(empty.nominalAlpha == 0)
  }

  @Test func `either coder counts as right`() {
    let agreement = Agreement(
      tool: [
        Coding(id: "1", force: .permission, precision: 4, escapes: [.withdrawal]),
        Coding(id: "2", force: .obligation, precision: 2, escapes: []),
      ],
      coders: [
        [
          Coding(id: "1", force: .obligation, precision: 3, escapes: [.withdrawal, .opt]),
          Coding(id: "2", force: .prohibition, precision: 4, escapes: [.capacity]),
          Coding(id: "3", force: .obligation),
        ],
        [
          Coding(id: "1", force: .permission, precision: 4, escapes: [.withdrawal]),
          Coding(id: "2", force: .prohibition, precision: 5, escapes: [.capacity]),
        ],
      ])
    #expect(agreement.force.matrix.accuracy == 0.5)
    #expect(agreement.missing == ["3"])
    #expect(agreement.escapes.exact == 1)
    #expect(agreement.disagreements.map(\.id) == ["2", "2", "2"])
    #expect(agreement.disagreements.map(\.code) == ["force", "precision", "escape"])
    #expect(agreement.disagreements[1].distance == 2)
    #expect(agreement.disagreements[2].coders == ["capacity", "capacity"])
  }

  @Test func `F1 is of what was given and what was due`() {
    let score = LabelScore(
      label: "opt", truePositives: 6, falsePositives: 2, falseNegatives: 4)
    #expect(score.precision == 0.75)
    #expect(score.recall == 0.6)
    #expect(abs(score.f1 - 2.0 / 3) < 1e-12)
  }
}

struct CodingTableTests {
  @Test func `a table is read in any order of columns`() throws {
    let table = try CodingTable(
      name: "codes.csv",
      csv: "note,id,precision,escape,force\n\"a, b\",x1,4,savings;opt,declaration\n,x2,,,\n")
    #expect(
      table.codings == [
        Coding(id: "x1", force: .declaration, precision: 4, escapes: [.savings, .opt]),
        Coding(id: "x2", escapes: []),
      ])
  }

  @Test func `a wrong value is shown with its place`() {
    #expect {
      try CodingTable(name: "codes.csv", csv: "id,force\nx1,obligation\nx2,duty\n")
    } throws: { error in
      "\(error)" == "codes.csv:3: column 'force': 'duty' is no value of this code"
    }
    #expect {
      try CodingTable(name: "codes.csv", csv: "id,force\nx1,obligation\nx1,permission\n")
    } throws: { error in
      "\(error)" == "codes.csv:3: column 'id': 'x1' is coded already on line 2"
    }
    #expect(throws: CodingError.self) { try CodingTable(name: "codes.csv", csv: "force\n") }
    #expect(throws: CodingError.self) {
      try CodingTable(name: "c", csv: "id,forze\nx,obligation\n")
    }
    #expect(throws: CodingError.self) { try CodingTable(name: "c", csv: "id,precision\nx,6\n") }
  }
}
