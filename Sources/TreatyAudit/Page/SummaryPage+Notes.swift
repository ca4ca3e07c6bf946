import TreatyReports

extension SummaryPage {
  /// What the figures mean, and what made them.
  func notes(_ summary: AuditSummary) -> String {
    """
    <footer>
    <h2>How to read the figures</h2>
    <dl>
    <dt>provision</dt><dd>an article or paragraph that is coded as one, with its points; recitals and
    the paragraphs of a preamble count, headings and signatures do not</dd>
    <dt>precision</dt><dd>a score from 0 to 1, in five levels (Abbott et al. 2000, 54 Int’l Org. 401);
    preambular paragraphs and mere declarations have none</dd>
    <dt>vague</dt><dd>the share of sentences with a vague word (compare Gastinger &amp; Schmidtke 2022,
    Rev. Int. Org. 17(3):553)</dd>
    <dt>binding</dt><dd>the share of provisions that are obligations or prohibitions</dd>
    <dt>hortatory</dt><dd>the share of provisions with hortatory level 1 or 2</dd>
    <dt>escapes</dt><dd>escape clauses for each provision, at most one of each kind counted</dd>
    <dt>groups</dt><dd>means of instruments, each counting once, whatever its length</dd>
    </dl>
    <p>\(made(summary.provenance))</p>
    </footer>

    """
  }

  private func made(_ provenance: AuditSummary.Provenance) -> String {
    var text = "Measured by treatylint \(provenance.versions.joined(separator: ", "))"
    if !provenance.day.isEmpty { text += ", last run \(provenance.day)" }
    if provenance.versions.isEmpty { return "Nothing is measured yet." }
    text += "; the words of the texts were coded by rules, not by people. Rules: "
    text += provenance.rules.map { "<code>\(XMLText.escaped($0))</code>" }.joined(separator: ", ")
    return text + "."
  }

  static let style = """

    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --soft: #5f5f5f; --rule: #d5d2ca;
      --bar: #34536f; --pale: #dfe5ea; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #191a1c; --soft: #a5a29b;
      --rule: #3a3b3e; --bar: #8fb0cf; --pale: #33404c; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
    main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font: 600 1.8rem/1.2 Georgia, serif; margin: 0 0 1rem; overflow-wrap: anywhere; }
    h2 { font: 600 1.2rem/1.3 Georgia, serif; margin: 2.6rem 0 .4rem; break-after: avoid; }
    .key { list-style: none; margin: 0 0 1.5rem; padding: .8rem 0; display: grid; gap: .7rem 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); border: solid var(--rule); border-width: 1px 0; }
    .key li { color: var(--soft); font-size: .88rem; line-height: 1.3; }
    .key b { display: block; color: var(--ink); font: 600 1.35rem/1.2 Georgia, serif; white-space: nowrap; }
    .warning { border-left: 3px solid; padding-left: .8rem; }
    .note, figcaption, .legend, footer, summary { color: var(--soft); font-size: .9rem; }
    .note { max-width: 44rem; margin: 0 0 .8rem; break-after: avoid; }
    .grid { display: grid; gap: 2rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
    figure { margin: 0; break-inside: avoid; min-width: 0; } .whole { margin-top: 2.4rem; }
    figcaption { margin-bottom: .5rem; line-height: 1.35; }
    figcaption b { display: block; color: var(--ink); font: 600 1.05rem/1.3 Georgia, serif; }
    .row { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr) 7.6rem; gap: .6rem; align-items: center;
      font-size: .9rem; line-height: 1.25; padding: .12rem 0; }
    .wide .row { grid-template-columns: 10.5rem minmax(0, 1fr) 11.5rem; }
    .row .name { text-align: right; overflow-wrap: anywhere; }
    .row .value { font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--soft); }
    .row .value b { color: var(--ink); font-weight: normal; }
    svg { display: block; width: 100%; height: auto; overflow: visible; } .defs { position: absolute; }
    .row svg { height: .95rem; }
    .solid { fill: var(--bar); } .stripe, .dot-mark { fill: var(--paper); } .ground { fill: var(--paper); }
    .outline { fill: none; stroke: var(--bar); } .ring { fill: var(--bar); }
    .swatch { display: inline-block; width: 2.2rem; } .swatch svg { height: .8rem; display: inline-block; vertical-align: -.05rem; }
    .plot text { font: 13px system-ui, sans-serif; fill: var(--soft); } .end { text-anchor: end; } .middle { text-anchor: middle; }
    .axis { stroke: var(--ink); stroke-width: 1; } .grid-line { stroke: var(--rule); stroke-width: 1; }
    .line { fill: none; stroke: var(--ink); stroke-width: 1.8; stroke-linejoin: round; }
    .fit { stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 6 4; }
    .year { fill: var(--bar); fill-opacity: .35; stroke: var(--bar); stroke-width: .8; }
    section { margin-top: 0; } .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .28rem .5rem; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top; }
    tr { break-inside: avoid; } thead th { color: var(--soft); font-weight: normal; vertical-align: bottom; line-height: 1.2; }
    tbody th { text-align: left; font-weight: normal; overflow-wrap: anywhere; min-width: 10rem; }
    tbody th small { color: var(--soft); display: block; } th:first-child { padding-left: 0; }
    td.strip { width: 5rem; min-width: 4rem; padding-top: .5rem; } .strip svg { height: .7rem; }
    .compared td.strip { width: 45%; min-width: 7rem; } .sign { display: inline-block; width: 14px; vertical-align: -.1rem; }
    .pair { list-style: none; padding: 0; margin: 0 0 .8rem; overflow-wrap: anywhere; }
    .pair small { display: block; color: var(--soft); margin-left: 1.1rem; }
    details { margin-top: 2.6rem; } summary { cursor: pointer; } details h2 { margin: 0; }
    footer { border-top: 1px solid var(--rule); margin-top: 3rem; } footer h2 { margin-top: 1.2rem; font-size: 1rem; }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem .9rem; margin: 0; } dd { margin: 0; }
    code { font-size: .8rem; overflow-wrap: anywhere; }
    @media (max-width: 34rem) { .row { grid-template-columns: 8.2rem minmax(0, 1fr) 7.4rem; }
      .wide .row { grid-template-columns: 1fr; gap: 0; padding: .3rem 0; } .wide .row .name { text-align: left; }
      td.strip { display: none; } .compared td.strip { display: table-cell; min-width: 4rem; width: auto; }
      table { font-size: .82rem; } th, td { padding: .28rem .22rem; } tbody th { min-width: 4.4rem; } .compared tbody th { min-width: 8rem; }
      table:not(.compared) thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; padding: .3rem 0; }
      .key { grid-template-columns: 1fr 1fr; } dl { grid-template-columns: minmax(0, 1fr); } dt { margin-top: .4rem; color: var(--ink); } }
    @media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333; --rule: #bbb; --bar: #333; --pale: #ddd; }
      @page { margin: 16mm; } body { font-size: 10pt; } main { max-width: none; padding: 0; } details, td.strip { display: none; } .compared td.strip { display: table-cell; } .trends { break-before: page; }
      .scroll { overflow: visible; } table { font-size: 8.5pt; } tbody th { min-width: 0; width: 42%; } thead { display: table-header-group; }
      .grid { grid-template-columns: 1fr 1fr; gap: 1.2rem 2rem; } .row { grid-template-columns: 8rem minmax(0, 1fr) 8.4rem; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }

    """
}
