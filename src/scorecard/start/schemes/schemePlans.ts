import { inEachLanguage, type Language } from '../../../engine';
import { inkOn, settingsStated } from '../../../tables';
import type { WritePlan } from '../../plan/plan';
import { sheetWordsIn } from '../../words/sheetWords';
import { STANDARD_BASIS, type Basis } from '../basis';
import { textIn, type DataText } from '../dataText';
import { planOf } from '../samples/build';
import type { SampleLines } from '../samples/schema';
import { templatePlan } from '../templates';
import { SCHEME_WORDS } from './schemeWords';
import { schemeTitle, STANDARD_SCHEME, type SchemeName } from './schemeNames';
import type { Scheme } from './schemeSchema';

/** The schemes' data load with the first use of one. */
async function load(name: SchemeName): Promise<Scheme> {
  const { SCHEME_FILES } = await import('./schemeFiles');
  return SCHEME_FILES[name] as Scheme;
}

/** Plan of an empty workbook of a scheme: its settings, bands and weights of groups, and the page or rule that it follows. */
export async function schemeTemplatePlan(name: SchemeName, language: Language): Promise<WritePlan> {
  if (name === STANDARD_SCHEME) return templatePlan(language);
  const scheme = await load(name);
  const { hint } = sheetWordsIn(language).template.settings;
  const follows = `${hint} ${textIn(scheme.source, language)}`;
  return templatePlan(language, { basis: basisOf(scheme), hint: follows });
}

/** Plan of a workbook of a scheme with an example, whose results are invented. */
export async function schemeSamplePlan(name: SchemeName, language: Language): Promise<WritePlan> {
  const scheme = await load(name);
  return planOf({ ...scheme, lines: linesOf(name, scheme) }, language, basisOf(scheme));
}

function basisOf({ settings, bands, groups = [], words }: Scheme): Basis {
  return {
    settings: settingsStated(settings),
    bands:
      bands?.map(({ from, name, fill }) => ({
        from,
        name: inEachLanguage((language) => textIn(name, language)),
        fill,
        ink: inkOn(fill),
      })) ?? STANDARD_BASIS.bands,
    groups: groups.map(({ name, weight }) => ({
      name: words[name] ?? { th: name, en: name },
      weight,
    })),
  };
}

function linesOf(
  name: SchemeName,
  { source }: Scheme
): Readonly<Record<'kpi' | 'results' | 'settings', SampleLines>> {
  const said = (text: (words: (typeof SCHEME_WORDS)[Language], language: Language) => string) => {
    const inBoth: DataText = inEachLanguage((language) => text(SCHEME_WORDS[language], language));
    return { th: inBoth.th, en: inBoth.en };
  };
  const lines = (key: 'kpi' | 'results' | 'settings'): SampleLines => ({
    title: said((words, language) => words[key](schemeTitle(name, language))),
    hint: said((words, language) =>
      key === 'settings' ? textIn(source, language) : words.invented
    ),
  });
  return { kpi: lines('kpi'), results: lines('results'), settings: lines('settings') };
}
