import { highestLevel, type Language } from '../../../engine';
import { settingRows } from '../../../tables';
import type { WritePlan } from '../../plan/plan';
import { fontFor, inFont } from '../../plan/sheetFont';
import { STANDARD_BASIS, type Basis } from '../basis';
import { textIn } from '../dataText';
import { holidayRows } from '../holidays';
import { bandRows, bandStyles, groupRows } from '../templatesSettings';
import { userSheets } from '../templatesSheets';
import { indicatorRows, resultRows } from './rows';
import { joined, sayIn } from './say';
import type { Sample, SampleIndicator, SampleLines } from './schema';
import { planned, planSheet } from './yearPlan';

/**
 * Plan of a sample: the sheets and tables of the template, filled with its indicators and results in the words of the
 * language, and its plan over years on a sheet of its own. The sheets must not exist yet (mode `create`).
 *
 * @param basis - settings, bands and weights of groups; default: the standard ones
 */
export function planOf(
  sample: Sample,
  language: Language,
  basis: Basis = STANDARD_BASIS
): WritePlan {
  const { fiscalYear, period, lines, combination, plan } = sample;
  const highest = highestLevel(basis.settings.scale);
  const say = sayIn(sample, language);
  const indicators = indicatorsOf(sample);
  const wholes = wholesOf(indicators);
  const unitOf = ({ units = [] }: SampleIndicator): string =>
    sample.resultsByUnit ? joined(units, '; ', say) : '';
  const content = userSheets({
    role: 'sample',
    language,
    scale: basis.settings.scale,
    lines: {
      kpi: linesIn(lines.kpi, language),
      results: linesIn(lines.results, language),
      settings: linesIn(lines.settings, language),
    },
    rows: {
      indicators: indicators.flatMap((one) =>
        indicatorRows(
          one,
          { partOf: wholes.get(one.code) ?? '', combination, highest },
          say,
          language
        )
      ),
      results: (sample.partsLast ? partsLast(indicators, wholes) : indicators).flatMap((one) =>
        resultRows(one, unitOf(one), say, language)
      ),
      groups: groupRows(basis.groups, language),
      bands: bandRows(basis.bands),
      settings: settingRows({ ...basis.settings, fiscalYear, period, language }, language),
      holidays: holidayRows(language),
    },
    bandStyles: bandStyles(basis.bands),
  });
  const more =
    plan === undefined
      ? []
      : [inFont(planSheet(plan, say, language), fontFor(basis.settings, language))];
  return { ...content, sheets: [...content.sheets, ...more] };
}

function indicatorsOf({ indicators, plan, shared }: Sample): readonly SampleIndicator[] {
  if (plan !== undefined) return planned(plan);
  return indicators.map((one) =>
    one.like === undefined ? one : { ...shared?.[one.like], ...one }
  );
}

/** The code of the whole by the code of each part: 9 of 9.1, where there is a 9. */
function wholesOf(indicators: readonly SampleIndicator[]): ReadonlyMap<string, string> {
  const codes = new Set(indicators.map(({ code }) => code));
  return new Map(
    [...codes].flatMap((code) => {
      const [whole = ''] = code.split('.');
      return whole !== code && codes.has(whole) ? [[code, whole] as const] : [];
    })
  );
}

function partsLast(
  indicators: readonly SampleIndicator[],
  wholes: ReadonlyMap<string, string>
): readonly SampleIndicator[] {
  const isPart = ({ code }: SampleIndicator): boolean => wholes.has(code);
  return [...indicators.filter((one) => !isPart(one)), ...indicators.filter(isPart)];
}

function linesIn(
  { title, hint }: SampleLines,
  language: Language
): Record<'title' | 'hint', string> {
  return { title: textIn(title, language), hint: textIn(hint, language) };
}
