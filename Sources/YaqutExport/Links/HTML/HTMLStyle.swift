/// The style sheet of a page: readable on a phone, in the dark and on paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --place: #b03a2e; --organisation: #1f618d; --unlinked: #767676; --paper: #fdfcf9;
      --ink: #1b1b1b; --dim: #5f5a50; --land: #f1ece0; --line: #b5ac99; --sea: #dce9f2 }
    @media (prefers-color-scheme: dark) { :root { --place: #ec7063; --organisation: #5dade2; --unlinked: #a0a0a0;
      --paper: #17191c; --ink: #ececec; --dim: #a9a69f; --land: #2b2e33; --line: #5d6570; --sea: #1d2733 } }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 1rem 1.25rem; max-width: 60rem; background: var(--paper); color: var(--ink);
      font: 1.05rem/1.9 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Segoe UI", "DejaVu Sans", sans-serif }
    h1, h2 { margin: .5rem 0 0; font-size: 1.5rem; line-height: 1.5; overflow-wrap: anywhere;
      text-align: right }
    article + article { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem }
    .summary { margin: 0; color: var(--dim); font-size: .95rem }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 1.25rem; padding: .5rem 0;
      list-style: none; border-block: 1px solid var(--line); font-size: .9rem; color: var(--dim) }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.15rem; max-width: 48rem }
    .m, .k { border-bottom: 2px solid var(--unlinked); border-radius: .2em .2em 0 0; color: var(--ink) }
    .m { cursor: help }
    .k { --sure: .9; padding: 0 .2em }
    .m.place, .k.place { border-color: var(--place);
      background: color-mix(in srgb, var(--place) calc(var(--sure) * 26%), transparent) }
    .m.organisation, .k.organisation { border-color: var(--organisation);
      background: color-mix(in srgb, var(--organisation) calc(var(--sure) * 26%), transparent) }
    .m.unlinked, .k.unlinked { border-bottom-style: dashed; border-color: var(--unlinked); background: none }
    .m.unsure, .k.unsure { border-bottom-style: dotted }
    .k.unsure { --sure: .4 }
    .m:focus { outline: 3px solid currentColor; outline-offset: 1px }
    .tip { display: none; position: fixed; z-index: 1; inset-inline: 1rem; bottom: 1rem; margin-inline: auto;
      width: max-content; max-width: min(24rem, 100vw - 2rem); padding: .6rem .9rem; background: var(--paper);
      color: var(--ink); font-size: .95rem; line-height: 1.7; white-space: pre-line; border: 1px solid var(--line);
      border-radius: .5rem; user-select: none; box-shadow: 0 4px 16px #0003 }
    .tip::first-line { font-weight: bold }
    .m:hover > .tip, .m:focus > .tip { display: block }
    .text:has(.m:hover) .m:focus:not(:hover) > .tip { display: none }
    /* Beside its mark, where the browser can keep it inside the window and there is room. */
    @supports (position-area: bottom) { @media (min-width: 40rem) {
      .m:hover { anchor-name: --mark }
      .m:focus:not(:hover) { anchor-name: --focus }
      .tip { position-anchor: --mark; inset: auto; margin: .3rem 0; position-area: bottom span-left;
        position-try-fallbacks: flip-inline, flip-block, flip-inline flip-block }
      .m:focus:not(:hover) > .tip { position-anchor: --focus } } }
    .outlines { position: absolute; width: 0; height: 0 }
    figure { margin: 1.5rem 0 1rem }
    figcaption { color: var(--dim); font-size: .9rem }
    figcaption a { color: inherit }
    .dot { display: inline-block; width: .7em; height: .7em; border-radius: 50%; border: 2px solid var(--place);
      background: var(--place) }
    .dot.area { background: none }
    .map { display: block; width: 100%; background: var(--sea); border: 1px solid var(--line); border-radius: .5rem }
    .country { fill: var(--land); stroke: var(--dim); stroke-width: 1.2px; vector-effect: non-scaling-stroke }
    .unit { fill: none; stroke: var(--line); stroke-width: .8px; vector-effect: non-scaling-stroke }
    .map circle { r: var(--r); fill: var(--place); fill-opacity: .75; stroke: var(--paper); stroke-width: 1.2px;
      vector-effect: non-scaling-stroke }
    .map .area circle { fill-opacity: .12; stroke: var(--place); stroke-width: 2px }
    .map text { font-size: calc(var(--unit) * 14); fill: var(--ink); stroke: var(--paper);
      stroke-width: calc(var(--unit) * 3); stroke-linejoin: round; paint-order: stroke; dominant-baseline: central;
      direction: rtl; unicode-bidi: plaintext }
    .map .area text { fill: var(--dim) }
    .map .right { text-anchor: end } .map .left { text-anchor: start } .map .above, .map .below { text-anchor: middle }
    .map a { outline: none }
    .map a:focus circle, .map a:hover circle { fill-opacity: 1; stroke: var(--ink); stroke-width: 3px }
    .map a:focus text, .map a:hover text { font-weight: bold }
    .wide { overflow-x: auto }
    table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.6 }
    caption { text-align: start; font-weight: bold; font-size: 1.1rem; padding: .5rem 0 }
    th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
    th { color: var(--dim); font-weight: normal; font-size: .85rem; vertical-align: bottom }
    td:first-child { font-weight: bold }
    tbody tr:hover { background: color-mix(in srgb, var(--line) 20%, transparent) }
    tr:target { background: color-mix(in srgb, var(--place) 15%, transparent) }
    .number { direction: ltr; unicode-bidi: isolate; white-space: nowrap }
    footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .8rem; line-height: 1.5; color: var(--dim) }
    footer a { color: inherit }
    @media (max-width: 40rem) {
      body { padding: .75rem }
      .text { font-size: 1.1rem }
      .map text { font-size: calc(var(--unit) * 34); stroke-width: calc(var(--unit) * 7) }
      .map text.minor { display: none }
      .map circle { r: calc(var(--r) * 1.8) } }
    @media print { .tip { display: none !important } body { max-width: none } }

    """
}
