/// What `treatylint init` writes: a configuration in which every key is explained and nothing is
/// declared yet.
public enum ConfigurationTemplate {
  /// The text of the file.
  public static let text = """
    # Configuration of treatylint. It holds for the texts in this folder and below; the nearest such
    # file above a text is the one that counts. `treatylint config FILE` shows what applies to FILE.

    # Another file to build on. What stands here wins over what stands there.
    # extends: ../house-style.yml

    # What you declare about the regime. What is not declared stays open: no rule judges by strategy,
    # and effects that depend on it are shown with their condition.
    regime:
      # Through which mechanisms is the instrument to work: coercion, persuasion, acculturation?
      mechanisms: []
      # Which stage matters: negotiation, in-force, both
      # stage: both
      # The pathway of acculturation: cognitive, social
      # pathway: social
      # How far are the parties' preferences from what the text asks: low, moderate, high
      # preference-gap: moderate
      # How settled is the norm already: low, moderate, high
      # institutionalisation: low
      # Is interpretation delegated to a body that this text does not name?
      # delegation: no
      # human-rights, trade, environment, arms-control, …
      # subject: human-rights

    # Rules by id, or by the first words of their ids, or all: off, on, advice, warning, error.
    # The longer name wins. `treatylint rules list` shows them.
    rules:
      # vague-obligation: warning
      # unbounded: error

    # Findings that are not to be shown, by provision, each with a reason.
    ignore:
      # art_4__para_1: vague-obligation, open-list because the wording was agreed at the third session

    # The language of the texts, where it cannot be told: en, fr, es
    # language: en

    # Show findings also where the structure of the text could not be read with certainty?
    low-confidence: no

    # Texts not to be linted, as seen from this folder.
    exclude: []

    # Your own evidence packs and lint rules.
    packs: []
    lint-rules: []

    # Settings for some of the texts; all keys above but extends and exclude may stand here.
    overrides:
      # - paths: ["resolutions/**", "*.res.txt"]
      #   regime: {mechanisms: [acculturation]}
      #   rules: {obligation: off}

    """
}
