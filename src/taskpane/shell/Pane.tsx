import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { StepRequests } from '../../commands/stepRequests';
import type { Language } from '../../engine';
import { isFirstRun } from '../steps/advice';
import { announcementOf } from '../steps/announcement';
import type { WorkbookDoor } from '../../excel/door';
import { keepPreferences } from '../state/preferences';
import type { Preferences } from '../state/preferences';
import { NO_CHOICES, scopeOf, type Run } from '../state/run';
import { sheetsToMake } from '../state/sheetsToMake';
import { shownScores } from '../state/shownScores';
import type { Step } from '../state/state';
import { StepsBar } from '../steps/StepsBar';
import { TextProvider } from '../words/text';
import { useTheme } from './theme';
import type { Look } from './theme';
import { usePane } from '../state/usePane';
import { useWords } from '../words/useWords';
import type { FirstWords } from '../words/useWords';
import { Content } from './Content';
import { Foot } from './Foot';
import { Header } from './Header';
import { LiveRegion } from '../steps/LiveRegion';
import { Notices } from '../steps/Notices';
import { Places } from './Places';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    colorScheme: 'var(--colorScheme)',
    overflowWrap: 'anywhere',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

export type PaneProps = {
  readonly door: WorkbookDoor;
  readonly requests: StepRequests;
  /** What Excel says: the workbook's own setting comes before it, the user's choice before both. */
  readonly office: { readonly language: Language; readonly look: Look | null };
  readonly preferences: Preferences;
  /** What is at hand for the first picture. */
  readonly first: FirstWords & { readonly theme: Theme };
};

/** Until a workbook has been read. */
const PLAIN_FIGURES = { thaiDigits: false, roundingMode: 'half up' } as const;

/** The whole task pane. */
export function Pane({ door, requests, office, preferences, first }: PaneProps) {
  const styles = useStyles();
  const [state, actions] = usePane(door);
  const [mine, setMine] = useState(preferences);
  const [choices, setChoices] = useState(NO_CHOICES);
  const { overview, view } = state;

  const settings = overview?.tables.settings;
  const language = mine.language ?? settings?.language ?? office.language;
  const text = useWords(first, language, settings ?? PLAIN_FIGURES);
  const theme = useTheme(first.theme, mine.look, office.look);
  const remember = (changes: Partial<Preferences>): void => {
    const changed = { ...mine, ...changes };
    setMine(changed);
    keepPreferences(changed);
  };

  const { period, unit } = scopeOf(overview, choices);
  const scored = useMemo(
    () =>
      overview && { ...overview, scorecard: shownScores(overview, state.scored, { period, unit }) },
    [overview, state.scored, period, unit]
  );
  const options: Run = {
    // Sheets are in the language of the workbook, whoever makes them.
    language: settings?.language ?? language,
    writes: choices.writes,
    period,
    unit,
    sheets: sheetsToMake(scored, mine.sheets),
  };
  const perform = (step: Step): Promise<void> =>
    step === 'check'
      ? actions.check()
      : step === 'summarise' && options.sheets.length === 0
        ? Promise.resolve(actions.view('sheets'))
        : actions[step](options);
  const onRequest = useEffectEvent(perform);
  useEffect(() => requests.serve((step) => onRequest(step)), [requests]);

  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);

  const firstRun = isFirstRun(state);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <TextProvider value={text}>
        <Header language={language} onLanguage={(chosen) => remember({ language: chosen })} />
        <StepsBar
          state={state}
          run={options}
          onStep={(step) => {
            if (step === 'summarise' && overview !== null && !firstRun) actions.view('sheets');
            else void perform(step);
          }}
          onCancel={() => actions.cancel()}
        />
        <main className={styles.body}>
          {overview !== null && !firstRun && (
            <Places
              view={view}
              problems={overview.problems.length}
              onView={(chosen) => actions.view(chosen)}
            />
          )}
          <Notices
            state={state}
            onDismiss={() => actions.dismiss()}
            onRefresh={() => void actions.open()}
            onEnterAgain={() => void actions.enterAgain()}
          />
          <Content
            door={door}
            state={state}
            shown={scored}
            actions={actions}
            options={options}
            choices={choices}
            onChoices={(chosen) => {
              setChoices(chosen);
              actions.chosen();
            }}
            onSheets={(sheets) => remember({ sheets })}
          />
          <Foot look={mine.look} onLook={(look) => remember({ look })} />
        </main>
        <LiveRegion message={announcementOf(state, text)} />
      </TextProvider>
    </FluentProvider>
  );
}
