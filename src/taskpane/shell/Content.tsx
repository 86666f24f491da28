import { useDeferredValue, useRef } from 'react';
import type { SummaryRole } from '../../scorecard';
import { isFirstRun } from '../steps/advice';
import type { Checked, WorkbookDoor } from '../../excel/door';
import type { ProblemsProps } from '../problems/Problems';
import type { ScoresViewProps } from '../scores/ScoresView';
import type { SheetsViewProps } from '../sheets/SheetsView';
import type { Choices, Run } from '../state/run';
import type { PaneState } from '../state/state';
import type { UndoOffers } from '../state/undoOffers';
import { sheetState } from '../state/stepStates';
import { isUnfilled } from '../state/unfilled';
import { useText } from '../words/text';
import type { PaneActions } from '../state/paneActions';
import type { ImportViewProps } from '../import/ImportView';
import type { PendingRunProps } from '../entry/PendingRun';
import type { FirstRunProps } from '../home/FirstRun';
import { Home } from '../home/Home';
import { Later } from '../ui/Later';
import type { BesideStepsProps } from './BesideSteps';

const loadFirstRun = async () => (await import('../home/FirstRun')).FirstRun;
const loadProblems = async () => (await import('../problems/Problems')).Problems;
const loadScores = async () => (await import('../scores/ScoresView')).ScoresView;
const loadSheets = async () => (await import('../sheets/SheetsView')).SheetsView;
const loadPending = async () => (await import('../entry/entryRooms')).PendingRun;
const loadImport = async () => (await import('../import/ImportView')).ImportView;
const loadBeside = async () =>
  (await import(/* webpackChunkName: "beside" */ './BesideSteps')).BesideSteps;

export type ContentProps = {
  readonly door: WorkbookDoor;
  readonly state: PaneState;
  /** The workbook with the scores that the run would be of. */
  readonly shown: Checked | null;
  readonly actions: PaneActions;
  readonly options: Run;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly onSheets: (sheets: readonly SummaryRole[]) => void;
};

/** The place that is shown. */
export function Content(props: ContentProps) {
  const { door, state, shown, actions, options, choices, onChoices, onSheets } = props;
  const { language } = useText();
  const { overview, view, work } = state;
  // Thousands of rows may take longer to draw than a list of periods may stand open.
  const deferred = useDeferredValue(shown);
  // A failure takes the focus itself.
  const turn = work.is === 'failed' ? 0 : state.turn;
  const busy = work.is === 'working';
  const accepted = useRef<BesideStepsProps['accepted']['current']>([]);
  const offers = useRef<UndoOffers['current']>({});

  if (view === 'import') {
    return (
      <Later<ImportViewProps>
        key="import"
        load={loadImport}
        props={{
          door,
          scale: overview?.tables.settings.scale,
          onClose: () => actions.view('home'),
          onImported: () => void actions.open(),
        }}
      />
    );
  }
  if (!overview || !shown || !deferred) return null;
  const shownCard = deferred.scorecard;
  if (isFirstRun(state)) {
    return (
      <Later<FirstRunProps>
        key="first"
        load={loadFirstRun}
        props={{
          turn,
          busy,
          onSample: (name) => void actions.insertSample(name, language),
          onTemplate: (scheme) => void actions.insertTemplate(scheme, language),
          onImport: () => actions.view('import'),
        }}
      />
    );
  }
  const { settingsAt } = overview;
  switch (view) {
    case 'home':
      return (
        <Home
          checked={overview}
          scorecard={shownCard}
          scoresSheet={sheetState(state, 'scores', options)}
          choices={choices}
          turn={turn}
          onChoices={onChoices}
          onView={(next) => actions.view(next)}
          onSettings={settingsAt === null ? null : () => void actions.goTo(settingsAt)}
        />
      );
    case 'problems':
      return (
        <Later<ProblemsProps>
          key="problems"
          load={loadProblems}
          props={{
            problems: overview.problems,
            unfilled: isUnfilled(overview),
            turn,
            onGoTo: (address) => void actions.goTo(address),
          }}
        />
      );
    case 'scores':
      return (
        <Later<ScoresViewProps>
          key="scores"
          load={loadScores}
          props={{
            checked: overview,
            scorecard: shownCard,
            sheet: sheetState(state, 'scores', options),
            period: choices.period,
            turn,
            busy,
            onPeriod: (chosen) => onChoices({ ...choices, period: chosen }),
            onScore: () => void actions.score(options),
            onShowSheet: () => void actions.showOwn('scores'),
            onPending: () => actions.view('pending'),
            onGoTo: (address) => void actions.goTo(address),
            history: door.history,
            entry: door,
            offers,
            conversion: door,
            onWritten: () => void actions.refresh(),
          }}
        />
      );
    case 'pending':
      return (
        <Later<PendingRunProps>
          key="pending"
          load={loadPending}
          props={{
            door,
            tables: overview.tables,
            scorecard: shownCard,
            offers,
            onWritten: () => void actions.refresh(),
            onBack: () => actions.view('scores'),
          }}
        />
      );
    case 'forms':
    case 'collect':
    case 'history':
    case 'nextYear':
      return (
        <Later<BesideStepsProps>
          key="beside"
          load={loadBeside}
          props={{
            place: view,
            of: { tables: overview.tables, period: shownCard.period },
            onClose: () => actions.view('home'),
            onWritten: () => void actions.refresh(),
            accepted,
          }}
        />
      );
    case 'sheets':
      return (
        <Later<SheetsViewProps>
          key="sheets"
          load={loadSheets}
          props={{
            checked: shown,
            stateOf: (role) => sheetState(state, role, options),
            chosen: options.sheets,
            turn,
            busy,
            onChoose: onSheets,
            onMake: () => void actions.summarise(options),
            onKeep: () => void actions.keep(options),
            frozen: state.frozen,
            onCount: () => actions.countFormulas(),
            onFreeze: () => void actions.freeze(),
            onUnfreeze: (frozen) => void actions.unfreeze(frozen),
            onEnterAgain: () => void actions.enterAgain(),
            onShow: (role) => void actions.showOwn(role),
          }}
        />
      );
  }
}
