import { Button, Field, Input, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DEFAULT_SCALE, type Scale } from '../../engine';
import { useText } from '../words/text';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import type { CellAddress } from '../../tables';
import type { ImportDoor } from '../../excel/door';
import { BackButton } from '../ui/BackButton';
import { FormColumns } from './FormColumns';
import { FormDoubt } from './FormDoubt';
import { FormLeftOut } from './FormLeftOut';
import { FormRange } from './FormRange';
import { FormRows } from './FormRows';
import { FormSource } from './FormSource';
import { ResultPeriod } from './ResultPeriod';
import { Outcome } from './Outcome';
import { useImport } from './useImport';
import { useView } from '../words/views';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  back: { alignSelf: 'start' },
  text: { margin: 0 },
});

export type ImportViewProps = {
  readonly door: ImportDoor;
  /** What the levels of the workbook are worth; the usual ones where it has not been read. */
  readonly scale?: Scale | undefined;
  /** The user leaves the view. */
  readonly onClose: () => void;
  /** Rows were added: the workbook should be read again. */
  readonly onImported: () => void;
};

/** A form of the user's own: read, understood row by row, corrected, and added to KpiIndicators. */
export function ImportView({ door, scale = DEFAULT_SCALE, onClose, onImported }: ImportViewProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { language, decimalMark } = useText();
  const t = useView('import');
  const [state, actions] = useImport(door, language, scale, decimalMark, onImported);
  const [addExisting, setAddExisting] = useState(false);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const newsRef = useRef<HTMLDivElement>(null);
  const { work, source, grid, reading, accepted } = state;
  const busy = work.is === 'working';
  const done = work.is === 'added' && (work.plan.added.length > 0 || work.plan.results.length > 0);
  const undated = accepted.some(({ results }) => results.some(({ period }) => period === null));
  const goTo = (address: CellAddress): void => {
    void door.goTo(address).catch(() => undefined);
  };
  useEffect(() => titleRef.current?.focus(), []);
  // The button that was pressed may be gone, and what it did stands above the form.
  useEffect(() => {
    if (work.is === 'added' || work.is === 'failed') newsRef.current?.focus();
  }, [work]);
  const goOn = async (): Promise<void> => {
    await actions.another();
    titleRef.current?.focus();
  };

  const parts = accepted.filter(({ partOf }) => partOf !== null).length;
  const uncertain = reading?.rows.filter(({ doubts }) => doubts.length > 0).length ?? 0;
  const counts =
    reading === null
      ? ''
      : accepted.length === 0
        ? t.nothing
        : t.counts({ indicators: accepted.length - parts, parts, uncertain });
  return (
    <section aria-labelledby="import-title" className={styles.root}>
      <BackButton onClick={onClose}>{t.back}</BackButton>
      <h2 id="import-title" ref={titleRef} tabIndex={-1} className={heading.root}>
        {t.title}
      </h2>
      {!done && (
        <>
          <p className={styles.text}>{t.intro}</p>
          <FormSource
            busy={busy}
            t={t}
            onSelection={() => void actions.useSelection()}
            onPasted={(text) => actions.usePasted(text)}
          />
        </>
      )}
      <div aria-live="polite" ref={newsRef} tabIndex={-1}>
        <Outcome
          work={work}
          language={language}
          t={t}
          onGoTo={goTo}
          onReplace={() => void actions.replaceResults()}
        />
      </div>
      {done ? (
        <>
          <Button appearance="primary" className={styles.back} onClick={onClose}>
            {t.finish}
          </Button>
          <Button className={styles.back} onClick={() => void goOn()}>
            {t.another}
          </Button>
        </>
      ) : (
        <Text role="status" weight="semibold">
          {counts}
        </Text>
      )}
      {!done && source !== null && grid !== null && (
        <FormRange
          {...source}
          source={source.grid}
          grid={grid}
          busy={busy}
          t={t}
          onForm={(form) => actions.useForm(form)}
          onRange={(address) => void actions.useRange(address)}
        />
      )}
      {!done && reading !== null && grid !== null && (
        <>
          {reading.doubts.map((doubt) => (
            <FormDoubt
              key={`${doubt.reason} ${doubt.row} ${doubt.column}`}
              doubt={doubt}
              grid={grid}
              language={language}
              t={t}
              onGoTo={goTo}
            />
          ))}
          <FormColumns
            key={`${grid.sheet} ${grid.row} ${grid.column} ${grid.cells.length}`}
            reading={reading}
            first={grid.column}
            scale={scale}
            t={t}
            onColumn={(column, role) => actions.setColumn(column, role)}
          />
          <FormLeftOut left={reading.left} grid={grid} language={language} t={t} />
          <FormRows
            reading={reading}
            grid={grid}
            language={language}
            t={t}
            onRow={(id, role) => actions.setRow(id, role)}
            onKind={(id, kind) => actions.setKind(id, kind)}
            onGoTo={goTo}
          />
          <Field label={t.unit}>
            <Input value={state.unit} onChange={(_, { value }) => actions.setUnit(value)} />
          </Field>
          {undated && (
            <ResultPeriod t={t} value={state.period} onChange={(id) => actions.setPeriod(id)} />
          )}
          <Switch
            label={t.addExisting}
            checked={addExisting}
            onChange={(_, { checked }) => setAddExisting(checked)}
          />
          <Button
            appearance="primary"
            disabledFocusable={busy || accepted.length === 0}
            onClick={() => void actions.add(addExisting ? 'add' : 'skip')}
          >
            {t.add(accepted.length)}
          </Button>
        </>
      )}
    </section>
  );
}
