import { ACCENT, GRIJS, KLASSEN, LIJN, VLAK } from '../opmaak.ts';

const BASIS = `
@page{size:A4;margin:20mm 20mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,"Liberation Sans",sans-serif;color:#${GRIJS}}}
*{box-sizing:border-box}
html{background:#e6eaee;-webkit-text-size-adjust:100%}
body{margin:0;font:10pt/1.45 Arial,"Liberation Sans",Helvetica,sans-serif;color:#1c2329;hyphens:manual}
article{background:#fff;max-width:210mm;margin:8mm auto;padding:18mm 20mm;box-shadow:0 1px 6px rgba(20,40,60,.18)}
h1,h2,h3,p,li,th,td{white-space:pre-wrap;overflow-wrap:break-word}
li:has(>p,>ul,>ol),th:has(>p,>ul,>ol),td:has(>p,>ul,>ol){white-space:normal}
img{max-width:100%;height:auto;vertical-align:bottom}
h1,h2,h3{color:#${ACCENT};line-height:1.2;break-after:avoid;break-inside:avoid}
h1{font-size:21pt;margin:0 0 4pt}
h2{font-size:13.5pt;margin:18pt 0 6pt;padding-bottom:2pt;border-bottom:.75pt solid #${LIJN}}
article{counter-reset:sectie}
h2::before{counter-increment:sectie;content:counter(sectie) ". "}
h3{font-size:11pt;margin:12pt 0 4pt}
p{margin:0 0 7pt;orphans:2;widows:2}
ul,ol{margin:0 0 7pt;padding-left:16pt}
li{margin:0 0 2pt}
ul.kader{padding-left:25pt}
header,footer{font-size:8.5pt;color:#${GRIJS}}
header{border-bottom:.75pt solid #${LIJN};margin-bottom:16pt}
footer{border-top:.75pt solid #${LIJN};margin-top:24pt;padding-top:6pt;break-before:avoid}
header p,footer p{margin:0 0 4pt;display:flow-root}
span.rechts{float:right}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:2pt 0 12pt}
th,td{text-align:left;vertical-align:top;padding:4pt 6pt;border-bottom:.5pt solid #${LIJN}}
thead{display:table-header-group}
thead th{background:#${VLAK};color:#${ACCENT};font-size:9pt;border-bottom:1pt solid #${ACCENT};vertical-align:bottom}
tr{break-inside:avoid}
table:not(:has(tr:nth-child(4))){break-inside:avoid}
td>p:last-child,th>p:last-child,li>p:last-child,td>ul:last-child,th>ul:last-child{margin-bottom:0}
table.tabel-gegevens th{font-weight:normal;color:#${GRIJS};padding-left:0}
table.handtekening{margin-top:14pt}
table.handtekening th,table.handtekening td{border:0;background:none;padding:2pt 14pt 2pt 0}
table.handtekening{border-collapse:separate;border-spacing:10mm 0;width:calc(100% + 20mm);margin-left:-10mm}
table.handtekening tr:last-child td{font-size:8.5pt;color:#${GRIJS};padding-top:0}
table.handtekening tr:last-child td::before{content:"";display:block;height:18mm;border-bottom:.75pt solid #1c2329;margin-bottom:3pt}
p.handtekening{margin-top:20mm;padding-top:3pt;border-top:.75pt solid #1c2329;width:62mm}
mark.ontbreekt{background:#ffe94d;color:#1c2329;font-weight:bold;padding:0 2pt}
@media screen and (max-width:620px){article{margin:0;padding:14pt}table{table-layout:auto}article>table,section>table{display:block;overflow-x:auto}table.tabel-gegevens,.tabel-gegevens tbody,.tabel-gegevens tr,.tabel-gegevens th,.tabel-gegevens td{display:block}.tabel-gegevens tr{border-bottom:.5pt solid #${LIJN};padding:3pt 0}.tabel-gegevens th,.tabel-gegevens td{border:0;padding:1pt 0}table.handtekening{width:100%;margin-left:0;border-spacing:0}}
@media print{html{background:none}article{margin:0;padding:0;max-width:none;box-shadow:none}.telt{display:none}mark.ontbreekt,thead th,p.kader{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();

/** The stylesheet of every HTML document, the classes of {@link KLASSEN} included. */
export const STIJL = [
  BASIS,
  ...Object.entries(KLASSEN)
    .filter(([, { css }]) => css !== '')
    .map(([naam, { css }]) => `.${naam}{${css}}`),
].join('\n');
