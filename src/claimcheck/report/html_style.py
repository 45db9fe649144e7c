"""The style sheet of the HTML review: it follows the reader's light or dark screen, and prints in black on white."""

STYLE = """\
:root { color-scheme: light dark; --edge: #8886; --soft: #8881; }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4, table, .badge, .place, summary, .legend { font-family: system-ui, "Segoe UI", Arial, sans-serif; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 2px solid var(--edge); overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
h4 { font-size: .95rem; margin: 1rem 0 .25rem; }
article { border-left: 4px solid var(--edge); padding: .25rem 0 .25rem 1rem; margin: 2rem 0; }
article.refuted { border-color: #c0392b; }
article.disputed { border-color: #8e44ad; }
article.outdated, article.unconfirmed { border-color: #b7791f; }
article.needs-context { border-color: #1f7a99; }
article.no-evidence { border-color: #2c5aa0; }
article.supported { border-color: #2e7d32; }
blockquote { margin: .5rem 0; font-size: 1.1rem; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: 3px; }
.badge { color: #fff; background: #555; border-radius: .2rem; padding: .05rem .4rem; font-size: .8rem;
  white-space: nowrap; }
.badge.refuted { background: #c0392b; }
.badge.disputed { background: #8e44ad; }
.badge.outdated, .badge.unconfirmed { background: #8a5a12; }
.badge.needs-context { background: #1f6a85; }
.badge.no-evidence { background: #2c5aa0; }
.badge.supported { background: #2e7d32; }
.place { float: right; font-weight: normal; font-size: .85rem; opacity: .75; }
.wording { background: var(--soft); padding: .5rem .75rem; }
.fault { border: 2px solid #c0392b; padding: .4rem .75rem; }
.event { font-weight: bold; margin: .75rem 0 .25rem; }
.past, .legend, summary { font-size: .9rem; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: .25rem 0 .75rem; }
table.summary { width: auto; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--edge);
  overflow-wrap: break-word; }
td:first-child, .jump { white-space: nowrap; }
tr.supports td:first-child { color: #2e7d32; }
tr.contradicts td:first-child { color: #c0392b; }
pre { white-space: pre-wrap; font-size: .8rem; }
@media (prefers-color-scheme: dark) {
  tr.supports td:first-child { color: #7bc67f; }
  tr.contradicts td:first-child { color: #ff8a7a; }
}
@media print {
  :root { color-scheme: light; }
  main { max-width: none; padding: 0; }
  body { font-size: 11pt; }
  tr, blockquote { break-inside: avoid; }
  h2, h3, h4, .event { break-after: avoid; }
  .badge.badge { color: #000; background: none; border: 1px solid #000; }
  a { color: inherit; text-decoration: none; }
}
"""
