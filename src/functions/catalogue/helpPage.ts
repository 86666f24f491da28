import type { Language } from '../../engine';
import { CATALOGUE, type CatalogueEntry } from './catalogue';
import { CATALOGUE_WORDS } from './words';

const LANGUAGES = Object.keys(CATALOGUE_WORDS) as Language[];

/** The help page of all functions as HTML, from the catalogue; self-contained, without scripts. */
export function helpPage(language: Language): string {
  const words = CATALOGUE_WORDS[language].page;
  const others = LANGUAGES.filter((other) => other !== language);
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
<p>${others.map(linkTo).join(' · ')}</p>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.intro)}</p>
<p>${escapeHtml(words.problems)}</p>
${CATALOGUE.map((entry) => section(entry, language)).join('\n')}
</body>
</html>
`;
}

function linkTo(other: Language): string {
  const { pageName, language } = CATALOGUE_WORDS[other];
  return `<a href="${pageName}" lang="${other}">${language}</a>`;
}

function section(entry: CatalogueEntry, language: Language): string {
  const { page: words, functions, parameters: described } = CATALOGUE_WORDS[language];
  const parameters = entry.parameters.map(
    ({ name }) => `<dt><code>${name}</code></dt><dd>${escapeHtml(described[name].description)}</dd>`
  );
  const examples = entry.examples.map(
    ({ formula, shows }) =>
      `<tr><td><code>${escapeHtml(formula)}</code></td><td>${escapeHtml(shows === '' ? words.nothing : shows)}</td></tr>`
  );
  return `<section id="${entry.name}">
<h2><code>${escapeHtml(signature(entry))}</code></h2>
<p>${escapeHtml(functions[entry.name])}</p>
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
