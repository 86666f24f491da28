import type { Language } from '../../engine';
import { CATALOGUE, type CatalogueEntry } from './catalogue';
import { helpPageName } from './metadata';

const WORDS = {
  th: {
    title: 'ฟังก์ชันของ KPI Scorecard',
    intro: 'พิมพ์ในเซลล์ได้เหมือนฟังก์ชันทั่วไปของ Excel ค่าในวงเล็บเหลี่ยมจะไม่ใส่ก็ได้ ฟังก์ชันไม่ส่งข้อมูลออกนอกเครื่องนี้',
    formula: 'สูตร',
    shows: 'แสดงผล',
    nothing: '(ว่าง)',
    problems:
      'เมื่อเซลล์แสดง #VALUE! ให้ชี้ที่เครื่องหมายเตือนข้างเซลล์เพื่ออ่านว่าอะไรผิด #NAME? หมายถึงเครื่องนี้ไม่ได้ติดตั้งโปรแกรมเสริม',
    other: 'English',
  },
  en: {
    title: 'Functions of KPI Scorecard',
    intro:
      'Type them in a cell like any Excel function. Parameters in square brackets may be left out. No function sends anything from this computer.',
    formula: 'Formula',
    shows: 'Shows',
    nothing: '(empty)',
    problems:
      'Where a cell shows #VALUE!, point at the warning beside it to read what is wrong. #NAME? means that the add-in is not installed on this computer.',
    other: 'ภาษาไทย',
  },
} as const;

/** The help page of all functions as HTML, from the catalogue; self-contained, without scripts. */
export function helpPage(language: Language): string {
  const words = WORDS[language];
  const other = language === 'th' ? 'en' : 'th';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 'Segoe UI', 'Leelawadee UI', 'Noto Sans Thai', sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; font-size: 1.2rem; }
code { font: 0.9rem/1.5 Consolas, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #8888; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<p><a href="${helpPageName(other)}" lang="${other}">${words.other}</a></p>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.intro)}</p>
<p>${escapeHtml(words.problems)}</p>
${CATALOGUE.map((entry) => section(entry, language)).join('\n')}
</body>
</html>
`;
}

function section(entry: CatalogueEntry, language: Language): string {
  const words = WORDS[language];
  const parameters = entry.parameters.map(
    ({ name, description }) =>
      `<dt><code>${name}</code></dt><dd>${escapeHtml(description[language])}</dd>`
  );
  const examples = entry.examples.map(
    ({ formula, shows }) =>
      `<tr><td><code>${escapeHtml(formula)}</code></td><td>${escapeHtml(shows === '' ? words.nothing : shows)}</td></tr>`
  );
  return `<section id="${entry.name}">
<h2><code>${escapeHtml(signature(entry))}</code></h2>
<p>${escapeHtml(entry.description[language])}</p>
<dl>${parameters.join('')}</dl>
<table><thead><tr><th>${words.formula}</th><th>${words.shows}</th></tr></thead><tbody>${examples.join('')}</tbody></table>
</section>`;
}

/** "KPISCORE(actual, levels, [options])" */
export function signature({ name, parameters }: CatalogueEntry): string {
  const list = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `${name}(${list.join(', ')})`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
