import Testing
import TreatyAssessment
import TreatyEffects
import TreatyRules
import TreatyText

/// The sentence that says why.
struct ReasonTests {
  let text = "Each Party shall take appropriate measures within reasonable time."

  private func context() -> InstrumentContext {
    InstrumentContext(text: ReadingText(whole: SourceText(name: "draft", text: text)))
  }

  private func vague() -> Assessment {
    var assessment = Sample.vague
    assessment.evidence = [
      .init(
        rule: "en.vagueness.appropriate", category: .vagueness, value: "what", weight: 1,
        range: TextRange(22, 42))
    ]
    return assessment
  }

  @Test func `the words that cause an effect are quoted`() {
    let effect = Interpreter(claims: book).effect(.coercion, .exAnte, of: vague(), in: context())
    #expect(effect?.reason == "Vague standard ('appropriate measures'): easier to agree.")
  }

  @Test func `the condition stands beside what depends on it`() {
    let effect = Interpreter(claims: book).effect(.persuasion, .exPost, of: vague(), in: context())
    #expect(
      effect?.reason == """
        Vague standard ('appropriate measures'): too loose to solve concrete problems, but leaves \
        something to talk about and has to be argued out in applying it if a body is charged to \
        interpret or apply it.
        """)
  }

  @Test func `the pathway stands beside what holds for one`() throws {
    let effect = try #require(
      Interpreter(claims: book).effect(.acculturation, .exPost, of: Sample.precise))
    #expect(effect.reason.contains("(social)"))
    #expect(effect.reason.contains("(cognitive)"))
    #expect(effect.reason.contains(", but "))
  }

  @Test func `a vague provision without vague words says what is lacking`() {
    let effect = Interpreter(claims: book).effect(.coercion, .exAnte, of: Sample.vague)
    #expect(
      effect?.reason
        == "Vague standard (few words fix who, what, when or how much): easier to agree.")
  }

  @Test func `silence is explained`() {
    let between = Interpreter(claims: book).effect(.coercion, .exAnte, of: Sample.between)
    #expect(
      between?.reason
        == "Neither precise nor vague enough to bear on coercion ex ante (precision level 3).")
    let recital = Interpreter(claims: book)
      .effect(.coercion, .exAnte, of: Assessment(provision: 0))
    #expect(recital?.reason.contains("prescribes nothing") == true)
  }

  @Test func `what is ruled out is not called neither precise nor vague`() throws {
    let yaml = """
      claims:
        - id: own.1
          mechanism: persuasion
          stage: ex-post
          direction: favourable
          trigger: {precision-at-most: 2}
          condition:
            - {delegation: true, words: "a body is charged to interpret it"}
          basis: stated
          pages: "1"
          gist: leaves something to talk about
          statement: A claim of our own.

      """
    let own = try ClaimBook(nodes: [DataNode(yaml: yaml, file: "own.yml")])
    let effect = Interpreter(claims: own, regime: Regime(delegation: false))
      .effect(.persuasion, .exPost, of: Sample.vague)
    #expect(
      effect?.reason
        == "What bears on persuasion ex post is ruled out by what is declared or found.")
  }

  @Test func `words outside the text are left out rather than guessed`() {
    let effect = Interpreter(claims: book).effect(.coercion, .exAnte, of: vague())
    #expect(effect?.reason.contains("few words fix") == true)
  }
}
