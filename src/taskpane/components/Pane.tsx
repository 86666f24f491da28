import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { StepRequests } from '../../commands/stepRequests';
import type { Language } from '../../engine';
import { unitChoices } from '../../scorecard';
import { adviceOf, isFirstRun } from '../advice';
import { announcementOf } from '../announcement';
import type { RunOptions, WorkbookDoor } from '../door';
import { ImportPanel } from '../import/ImportPanel';
import { TextProvider, createText } from '../text';
import { themeFor, useLook } from '../theme';
import { settledOf } from '../state';
import type { Step } from '../state';
import { usePane } from '../usePane';
import { Content } from './Content';
import { FirstRun } from './FirstRun';
import { Header } from './Header';
import { LiveRegion } from './LiveRegion';
import { Notices } from './Notices';
import { Overview } from './Overview';
import { ProgressLine } from './ProgressLine';
import { RunChoices } from './RunChoices';
import type { Choices } from './RunChoices';
import { Steps } from './Steps';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  foot: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type PaneProps = {
  readonly door: WorkbookDoor;
  readonly requests: StepRequests;
  /** The language of Excel; the workbook's own setting comes before it, the user's choice before both. */
  readonly officeLanguage: Language;
};

/** The whole task pane. */
export function Pane({ door, requests, officeLanguage }: PaneProps) {
  const styles = useStyles();
  const look = useLook();
  const [state, actions] = usePane(door);
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null);
  const [choices, setChoices] = useState<Choices>({ period: null, unit: null, freeze: false });
  const [importing, setImporting] = useState(false);
  const placeRef = useRef<HTMLElement>(null);

  const settings = state.overview?.tables.settings;
  const language = chosenLanguage ?? settings?.language ?? officeLanguage;
  const thaiDigits = settings?.thaiDigits ?? false;
  const text = useMemo(() => createText(language, thaiDigits), [language, thaiDigits]);
  const theme = useMemo(() => themeFor(look), [look]);

  const { overview, work } = state;
  const options: RunOptions = {
    language,
    freeze: choices.freeze,
    period: overview?.periods.find((period) => period === choices.period) ?? null,
    unit: unitChoices(overview?.units ?? []).find((unit) => unit === choices.unit) ?? null,
  };
  const perform = (step: Step): Promise<void> =>
    step === 'check' ? actions.check() : actions[step](options);
  const onRequest = useEffectEvent(perform);
  useEffect(() => requests.serve((step) => onRequest(step)), [requests]);

  useEffect(() => {
    if (state.turn > 0) placeRef.current?.focus();
  }, [state.turn]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const busy = work.is === 'working';
  const advice = adviceOf(state);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <TextProvider value={text}>
        <Header language={language} onLanguage={setChosenLanguage} />
        <main className={styles.body}>
          <Notices
            state={state}
            placeRef={placeRef}
            onDismiss={() => actions.dismiss()}
            onRefresh={() => {
              const shown = settledOf(work).is;
              if (shown === 'scored') void perform('score');
              else if (shown === 'summarised') void perform('summarise');
              else if (shown === 'checked') void perform('check');
              else void actions.open();
            }}
          />
          {isFirstRun(state) ? (
            <FirstRun
              busy={busy}
              onSample={(name) => void actions.insertSample(name, language)}
              onTemplate={() => void actions.insertTemplate(language)}
            />
          ) : (
            overview !== null && <Overview checked={overview} />
          )}
          {importing ? (
            <ImportPanel
              door={door}
              language={language}
              onClose={() => setImporting(false)}
              onImported={() => void actions.open()}
            />
          ) : (
            <Button onClick={() => setImporting(true)}>{text.t('importForm')}</Button>
          )}
          <Steps advice={advice} busy={busy} onStep={(step) => void perform(step)} />
          {work.is === 'working' && work.task !== 'show' && <ProgressLine work={work} />}
          {!isFirstRun(state) && (
            <RunChoices overview={overview} value={options} onChange={setChoices} />
          )}
          <Content
            shown={settledOf(work)}
            placeRef={work.is === 'failed' ? null : placeRef}
            onGoTo={(address) => void actions.goTo(address)}
            onShowSheet={(role) => void actions.showOwn(role)}
          />
          <p className={styles.foot}>{text.t('privacy')}</p>
        </main>
        <LiveRegion message={announcementOf(work, text)} />
      </TextProvider>
    </FluentProvider>
  );
}
