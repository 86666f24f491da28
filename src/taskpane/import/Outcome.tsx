import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import type { Language } from '../../engine';
import { columnTitle } from '../../tables';
import type { CellAddress } from '../../tables';
import type { ImportWork } from './useImport';
import type { Views } from '../words/en/views';
import { ResultsOutcome } from './ResultsOutcome';

export type OutcomeProps = {
  readonly work: ImportWork;
  readonly language: Language;
  readonly t: Views['import'];
  readonly onGoTo: (address: CellAddress) => void;
  readonly onReplace: () => void;
};

/** Results that went into the workbook. */
const WRITTEN: ReadonlySet<string> = new Set(['new', 'replaced']);

/** What is going on, what went wrong, or what was added. */
export function Outcome({ work, language, t, onGoTo, onReplace }: OutcomeProps) {
  switch (work.is) {
    case 'idle':
      return null;
    case 'working':
      return <Spinner size="tiny" label={t[work.what]} />;
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{work.failure.what[language]}</MessageBarTitle>
            {work.failure.todo[language]} {work.failure.detail}
          </MessageBarBody>
        </MessageBar>
      );
    case 'added': {
      const { added, skipped, missingColumns, results, at } = work.plan;
      const wrote = added.length > 0 || results.some(({ state }) => WRITTEN.has(state));
      const columns = missingColumns.map((name) => columnTitle(name, language)).join(', ');
      return (
        <MessageBar intent={wrote ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {added.length > 0 ? t.added(added.length) : t.noneAdded}
            </MessageBarTitle>
            {skipped.length > 0 && (
              <div>{t.skipped(skipped.map(({ code }) => code).join(', '))}</div>
            )}
            <ResultsOutcome results={results} language={language} t={t} onReplace={onReplace} />
            {columns !== '' && <div>{t.missing(columns)}</div>}
            {work.notices.map(({ code, bilingual: { what, todo } }) => (
              <div key={code}>
                {what[language]} {todo[language]}
              </div>
            ))}
          </MessageBarBody>
          {at !== null && (
            <MessageBarActions>
              <Button onClick={() => onGoTo(at)}>{t.goToSheet}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      );
    }
  }
}
