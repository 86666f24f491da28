import { Button } from '@fluentui/react-components';
import { periodName } from '../../engine';
import type { Language } from '../../engine';
import type { ImportedResult } from '../../scorecard';
import type { Views } from '../words/en/views';

/** Results that differ are named one by one up to so many. */
const NAMED = 20;

export type ResultsOutcomeProps = {
  readonly results: readonly ImportedResult[];
  readonly language: Language;
  readonly t: Views['import'];
  readonly onReplace: () => void;
};

/** What became of the results that a form states: none is dropped, and none takes another's place, without a word. */
export function ResultsOutcome({ results, language, t, onReplace }: ResultsOutcomeProps) {
  if (results.length === 0) return null;
  const those = (state: ImportedResult['state']): readonly ImportedResult[] =>
    results.filter((result) => result.state === state);
  const named = ({ unit, code, period, of }: ImportedResult): string =>
    [unit, code, period === null ? null : periodName(period, language), of && t.columnRole[of]]
      .filter((part) => part)
      .join(' ');
  const list = (some: readonly ImportedResult[]): string =>
    [...some.slice(0, NAMED).map(named), ...(some.length > NAMED ? ['…'] : [])].join(', ');
  const [fresh, changed, undated, homeless, shared, twice, formulas] = [
    those('new'),
    those('changed'),
    those('noPeriod'),
    those('noColumn'),
    those('sharedRow'),
    those('twice'),
    those('formula'),
  ];
  const written = fresh.length + those('replaced').length;
  return (
    <>
      <div>{t.results({ added: written, same: those('same').length })}</div>
      {undated.length > 0 && <div>{t.withoutPeriod(list(undated))}</div>}
      {twice.length > 0 && <div>{t.saidTwice(list(twice))}</div>}
      {formulas.length > 0 && <div>{t.formulaStays(list(formulas))}</div>}
      {homeless.length > 0 && <div>{t.withoutColumn(list(homeless))}</div>}
      {shared.length > 0 && <div>{t.sharedRow(list(shared))}</div>}
      {changed.length > 0 && (
        <>
          <div>{t.differ(changed.length)}</div>
          <ul>
            {changed.slice(0, NAMED).map((result) => (
              <li key={named(result)}>
                {named(result)}: {t.wasIs(String(result.was), String(result.is))}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={onReplace}>
            {t.replace}
          </Button>
        </>
      )}
    </>
  );
}
