import { DEFAULT_SCALE, type Language } from '../../engine';
import { COLUMNS, TABLE_NAMES, type ColumnSpec } from '../../tables';
import { HELP_WORDS } from './helpWords';
import { INPUT_WORDS, saidOn } from './inputWords';

/** Where a page of help leads to, by language: to itself in the other languages, and to the functions. */
export interface HelpLinks {
  readonly help: Readonly<Record<Language, string>>;
  readonly functions: Readonly<Record<Language, string>>;
}

/** How to fill in the tables and go on from there, as HTML: what the template says of each column; without scripts. */
export function helpPage(language: Language, links: HelpLinks): string {
  const words = HELP_WORDS[language];
  const others = (Object.keys(HELP_WORDS) as Language[]).filter((other) => other !== language);
  const link = (to: string, said: string, lang: Language): string =>
    `<a href="${to}" lang="${lang}">${asText(said)}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${asText(words.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 'Segoe UI', 'Leelawadee UI', 'Noto Sans Thai', sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; font-size: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #8888; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
</style>
</head>
<body>
<p>${others.map((other) => link(links.help[other], HELP_WORDS[other].language, other)).join(' · ')}</p>
<h1>${asText(words.title)}</h1>
<ol>${words.steps.map((step) => `<li>${asText(step)}</li>`).join('')}</ol>
${(['indicators', 'results'] as const).map((kind) => table(kind, language)).join('\n')}
<p>${link(links.functions[language], words.functions, language)}</p>
</body>
</html>
`;
}

/** The columns of a table that something is said of, or that are needed. */
function table(kind: 'indicators' | 'results', language: Language): string {
  const { heads, tables, needed } = HELP_WORDS[language];
  const prompts = INPUT_WORDS[language].columns[kind] ?? {};
  const columns: readonly ColumnSpec[] = COLUMNS[kind];
  const rows = columns.flatMap((spec) => {
    const isLevel = /^level\d$/.test(spec.key);
    if (isLevel && spec.key !== 'level1') return [];
    const message = prompts[isLevel ? 'level' : spec.key];
    const isNeeded = spec.required !== false;
    if (message === undefined && !isNeeded) return [];
    const name = isLevel ? HELP_WORDS[language].levels : spec[language];
    const said = [isNeeded ? needed : '', saidOn(DEFAULT_SCALE, message ?? '')]
      .filter(Boolean)
      .join(' ');
    return [`<tr><th scope="row">${asText(name)}</th><td>${asText(said)}</td></tr>`];
  });
  return `<h2>${asText(tables[kind])} (${TABLE_NAMES[kind]})</h2>
<table><thead><tr>${heads.map((head) => `<th scope="col">${asText(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
