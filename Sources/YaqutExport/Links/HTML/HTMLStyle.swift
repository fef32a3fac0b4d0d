/// The style sheet of a page: readable on a phone, in the dark and on paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --place: #b03a2e; --organisation: #1f618d; --unlinked: #767676; --paper: #fdfcf9;
      --ink: #1b1b1b; --land: #efe9dc; --line: #a89f8d; --sea: #dce9f2 }
    @media (prefers-color-scheme: dark) { :root { --place: #ec7063; --organisation: #5dade2; --unlinked: #a0a0a0;
      --paper: #17191c; --ink: #ececec; --land: #2b2e33; --line: #5d6570; --sea: #1d2733 } }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: var(--paper); color: var(--ink);
      font: 1.05rem/1.9 "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Segoe UI", "DejaVu Sans", sans-serif }
    h1, h2 { font-size: 1.2rem; overflow-wrap: anywhere }
    .text { white-space: pre-wrap; overflow-wrap: anywhere }
    .m { position: relative; border-bottom: 2px solid var(--unlinked); cursor: help; border-radius: .2em .2em 0 0 }
    .m.place { border-color: var(--place); background: color-mix(in srgb, var(--place) calc(var(--sure) * 30%), transparent) }
    .m.organisation { border-color: var(--organisation);
      background: color-mix(in srgb, var(--organisation) calc(var(--sure) * 30%), transparent) }
    .m.unlinked { border-bottom-style: dashed; border-color: var(--unlinked); background: none }
    .m.unsure { border-bottom-style: dotted }
    .m:focus { outline: 3px solid currentColor; outline-offset: 1px }
    .tip { display: none; position: absolute; z-index: 1; inset-inline-start: 0; top: 100%; width: max-content;
      max-width: min(22rem, 80vw); padding: .5rem .75rem; background: var(--paper); color: var(--ink); font-size: .9rem;
      line-height: 1.6; white-space: pre-line; border: 1px solid var(--line); border-radius: .4rem; user-select: none;
      box-shadow: 0 2px 8px #0004 }
    .m:hover > .tip, .m:focus > .tip { display: block }
    .outlines { position: absolute; width: 0; height: 0 }
    .map { display: block; width: 100%; max-height: 70vh; margin: 1rem 0; background: var(--sea); border: 1px solid var(--line) }
    .country { fill: var(--land); stroke: var(--line); stroke-width: 1px; vector-effect: non-scaling-stroke }
    .unit { fill: none; stroke: var(--line); stroke-width: .7px; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke }
    .map circle { fill: var(--place); fill-opacity: .7; stroke: var(--paper); stroke-width: 1px; vector-effect: non-scaling-stroke }
    .map a:focus circle, .map a:hover circle { fill-opacity: 1; stroke: var(--ink); stroke-width: 2px }
    .wide { overflow-x: auto }
    table { width: 100%; border-collapse: collapse; font-size: .95rem }
    caption { text-align: start; font-weight: bold }
    th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
    tr:target { background: color-mix(in srgb, var(--place) 15%, transparent) }
    .number { direction: ltr; unicode-bidi: isolate; white-space: nowrap }
    footer { margin-top: 2rem; font-size: .85rem }
    @media print { .tip { display: none !important } body { max-width: none } }

    """
}
