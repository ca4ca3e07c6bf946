import Testing
import TreatyEffects
import TreatyRules

/// Mistakes in the data name file, line and what to do.
struct ClaimReaderTests {
  private func mistakes(_ yaml: String) -> [String] {
    do {
      _ = try ClaimBook(nodes: [DataNode(yaml: yaml, file: "claims.yml")])
      return []
    } catch let errors as DataErrors {
      return errors.errors.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  private let row = """
    claims:
      - id: GJ.T3.coercion.precision.1
        mechanism: coercion
        stage: ex-post
        direction: favourable
        trigger: {precision-at-least: 4}
        basis: stated
        pages: "686"
        gist: gives a yardstick
        statement: A precise rule is a yardstick.

    """

  @Test func `a good row is read`() {
    #expect(mistakes(row).isEmpty)
  }

  @Test func `an unknown key is named with its line and the nearest known one`() {
    let found = mistakes(row.replacing("gist:", with: "gits:"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("claims.yml:9:5: error: unknown key 'gits'") == true)
    #expect(found.first?.contains("gist") == true)
  }

  @Test func `an id that occurs twice is refused`() {
    let twice = row + row.replacing("claims:\n", with: "")
    #expect(mistakes(twice).first?.contains("occurs twice") == true)
  }

  @Test func `an inferred claim must name what it is inferred from`() {
    let found = mistakes(row.replacing("basis: stated", with: "basis: inferred"))
    #expect(found.first?.contains("inferred-from") == true)
  }

  @Test func `a reference to no claim is refused`() {
    let found = mistakes(row + "    elaborates: GJ.T3.coercion.precision.9\n")
    #expect(found.first?.contains("unknown claim 'GJ.T3.coercion.precision.9'") == true)
  }

  @Test func `a level outside the scale is refused`() {
    let found = mistakes(row.replacing("at-least: 4", with: "at-least: 6"))
    #expect(found.first?.contains("out of range") == true)
  }

  @Test func `every mistake is reported, not only the first`() {
    let second = row.replacing("claims:\n", with: "").replacing("coercion", with: "force")
    #expect(mistakes(row.replacing("gist:", with: "gits:") + second).count == 2)
  }
}

/// The claims in the binary.
struct ShippedClaimTests {
  @Test func `the shipped claims are those of the repository`() {
    #expect(ClaimBook.shipped.claims == book.claims)
    #expect(ClaimBook.shipped.scale == book.scale)
    #expect(ClaimBook.shipped.observations == book.observations)
  }
}
