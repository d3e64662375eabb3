/** The style of saved reports: light or dark as the reader's system is, and light on paper. */
export const STYLE = `
:root { color-scheme: light dark; --fg: #1f2328; --dim: #59636e; --bg: #fff; --raised: #f6f8fa; --line: #d1d9e0;
  --blue: #1a85ff; --green: #388a34; --purple: #8250df; --track: #eaeef2; }
@media (prefers-color-scheme: dark) { :root { --fg: #e6e6e6; --dim: #a0a8b0; --bg: #1f1f1f; --raised: #2a2a2a;
  --line: #444; --blue: #3794ff; --green: #89d185; --purple: #b180d7; --track: #3a3a3a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1200px; background: var(--bg); color: var(--fg);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { margin: 0; font-size: 20px; overflow-wrap: anywhere; }
h2 { margin: 26px 0 8px; font-size: 16px; }
p { margin: 4px 0; }
.dim { color: var(--dim); }
.notes { margin: 14px 0; padding: 8px 12px 8px 28px; border: 1px solid var(--line); border-left: 3px solid var(--blue);
  border-radius: 3px; background: var(--raised); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 10px; margin: 14px 0; }
.card { padding: 8px 12px; border: 1px solid var(--line); border-radius: 4px; background: var(--raised);
  font-variant-numeric: tabular-nums; break-inside: avoid; }
.card h3 { margin: 0; font-size: 13px; font-weight: normal; color: var(--dim); }
.card .big { margin: 2px 0; font-size: 18px; }
.card p { font-size: 13px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--dim); padding: 2px 0 4px; }
th, td { padding: 3px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { position: sticky; top: 0; background: var(--bg); white-space: nowrap; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.name { overflow-wrap: anywhere; min-width: 14em; }
tr.original td.name, tr.best td.name { font-weight: 600; }
.tag { margin-left: 6px; padding: 0 5px; border: 1px solid var(--green); border-radius: 3px; font-size: 11px; font-weight: normal; }
dl.settings { display: flex; flex-wrap: wrap; gap: 0 18px; margin: 0 0 6px; }
dl.settings div { display: flex; gap: 5px; }
dt { color: var(--dim); }
dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; max-width: 100%; height: auto; font-size: 11px; }
svg text { fill: var(--fg); }
svg .dim, svg .tick { fill: var(--dim); }
svg .grid { stroke: var(--track); }
svg .track { fill: var(--track); }
svg .before { fill: var(--dim); opacity: .55; }
svg .after { fill: var(--purple); }
svg .compute { fill: var(--blue); }
svg .weights { fill: var(--purple); }
svg .inputs { fill: var(--green); }
svg .outputs { fill: var(--dim); }
.heat { display: block; padding: 0 4px; background: color-mix(in srgb, var(--purple) calc(var(--harm) * .6), transparent); }
svg .dot { fill: var(--bg); stroke: var(--dim); stroke-width: 1.5; }
svg .dot.best { fill: var(--green); stroke: var(--green); }
svg .dot.original { fill: var(--blue); stroke: var(--blue); }
svg .front { fill: none; stroke: var(--green); stroke-width: 1.5; stroke-dasharray: 4 3; }
footer { margin-top: 28px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--dim); font-size: 12px; }
@media print { :root { color-scheme: light; --fg: #000; --dim: #444; --bg: #fff; --raised: #fff; --line: #bbb;
  --blue: #0b5cad; --green: #226b1f; --purple: #6639ba; --track: #eee; }
  body { max-width: none; padding: 0; font-size: 11px; } table { font-size: 10px; } th { position: static; }
  thead { display: table-header-group; } tr, .card, svg { break-inside: avoid; } h2 { break-after: avoid; }
  .scroll { overflow: visible; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
