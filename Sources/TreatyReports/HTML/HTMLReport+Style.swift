extension HTMLReport {
  /// The style of the page: serif for the treaty's words, sans-serif for ours. Categories differ by the
  /// line beneath and by their letter, colour comes on top.
  static let style = """

    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --soft: #5f5f5f; --rule: #d5d2ca;
      --f: #1f4e9c; --v: #8a6100; --d: #23703a; --e: #a3282d; --b: #0d6470; --h: #7a2e86; --r: #666; --a: #666; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #191a1c; --soft: #a5a29b; --rule: #3a3b3e;
      --f: #86b0f5; --v: #e0b252; --d: #7fcf97; --e: #f08a8d; --b: #6cc8d6; --h: #d796e2; --r: #aaa; --a: #aaa; } }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font: 600 1.7rem/1.25 Georgia, serif; margin: 0 0 .3rem; }
    h2 { font: 600 1.2rem/1.3 Georgia, serif; margin: 2.4rem 0 0; }
    h3 { font-size: .95rem; margin: 0 0 .5rem; } h3 a { color: inherit; text-decoration: none; font-family: ui-monospace, monospace; }
    small, .lead, .aggregate, footer, dt { color: var(--soft); font-weight: normal; }
    .aggregate { margin: .2rem 0 0; }
    .unit { border-top: 1px solid var(--rule); margin-top: 1.4rem; padding-top: 1rem;
      display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .3rem 2rem; }
    .unit h3, .unit table { grid-column: 1 / -1; }
    .words { font: 1.06rem/1.75 Georgia, serif; } .words p { margin: 0 0 .5rem; }
    .depth1 { padding-left: 1.6rem; } .depth2 { padding-left: 3.2rem; } .depth3, .depth4 { padding-left: 4.8rem; }
    mark { background: none; color: inherit; border-bottom: 2px solid; padding-bottom: 1px; }
    mark::after { content: attr(data-key); font: .62em system-ui, sans-serif; vertical-align: super; margin-left: 1px; }
    mark.f { border-color: var(--f); } mark.f::after { color: var(--f); }
    mark.v { border-color: var(--v); border-bottom-style: dashed; } mark.v::after { color: var(--v); }
    mark.d { border-color: var(--d); border-bottom-style: double; border-bottom-width: 3px; } mark.d::after { color: var(--d); }
    mark.e { border-color: var(--e); border-bottom-width: 3px; } mark.e::after { color: var(--e); }
    mark.b { border-color: var(--b); border-bottom-style: double; border-bottom-width: 3px; } mark.b::after { color: var(--b); }
    mark.h { border-color: var(--h); border-bottom-style: dotted; } mark.h::after { color: var(--h); }
    mark.r, mark.a { border-color: var(--r); border-bottom-width: 1px; border-bottom-style: dotted; }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .8rem; margin: .2rem 0; align-content: start; }
    dd { margin: 0; } .bar { letter-spacing: 1px; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .6rem 0 0; font-size: .93rem; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-top: 1px solid var(--rule); }
    tr > :first-child { width: 8rem; } th[scope=col] { color: var(--soft); font-weight: normal; }
    summary { cursor: pointer; } ul { margin: .2rem 0 .4rem; padding-left: 1rem; list-style: none; }
    .favourable { color: var(--d); } .adverse { color: var(--e); } .mixed { color: var(--v); } .none { color: var(--soft); }
    footer { border-top: 1px solid var(--rule); margin-top: 3rem; font-size: .88rem; } .key mark { margin-right: .8rem; }
    @media (max-width: 46rem) { .unit { grid-template-columns: minmax(0, 1fr); } tr > :first-child { width: 6.4rem; } }
    @media print { body { background: none; color: #000; } .unit { break-inside: avoid; } details::details-content { content-visibility: visible; } }

    """
}
