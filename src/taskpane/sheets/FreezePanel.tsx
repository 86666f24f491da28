import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Freezing, Frozen } from '../../excel/door';
import { copiesWorkbook } from '../../excel/host/copyWorkbook';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { CopyFirst } from './CopyFirst';
import { sheetsWords } from './sheetsWords';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  asked: { alignSelf: 'stretch' },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export type FreezePanelProps = {
  readonly busy: boolean;
  /** What was turned into values and can be put back; null: nothing. */
  readonly frozen: Frozen | null;
  /** Null: Excel did not say; why, the pane says elsewhere. */
  readonly onCount: () => Promise<Freezing | null>;
  readonly onFreeze: () => void;
  readonly onUnfreeze: (frozen: Frozen) => void;
};

/** Turns formulas into values once the user has read how many and where, and puts them back. */
export function FreezePanel({ busy, frozen, onCount, onFreeze, onUnfreeze }: FreezePanelProps) {
  const { language } = useText();
  const words = sheetsWords[language];
  const [asked, setAsked] = useState<Freezing | null>(null);
  const canUndo = frozen !== null && frozen.cells > 0;
  return (
    <>
      {asked === null ? (
        <Button busy={busy} onClick={() => void onCount().then(setAsked)}>
          {words.freeze}
        </Button>
      ) : (
        <Question
          busy={busy}
          asked={asked}
          onYes={() => {
            setAsked(null);
            onFreeze();
          }}
          onNo={() => setAsked(null)}
        />
      )}
      {canUndo && !asked?.cells && (
        <Button busy={busy} onClick={() => onUnfreeze(frozen)}>
          {words.unfreeze(frozen.cells)}
        </Button>
      )}
    </>
  );
}

type QuestionProps = {
  readonly busy: boolean;
  readonly asked: Freezing;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** How many formulas on which sheets would become values; it takes the focus. */
function Question({ busy, asked: { cells, sheets }, onYes, onNo }: QuestionProps) {
  const styles = useStyles();
  const { t, language, number } = useText();
  const words = sheetsWords[language];
  const ref = useRef<HTMLDivElement>(null);
  const [copies] = useState(copiesWorkbook);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div className={styles.asked} role="group" aria-label={words.freeze} tabIndex={-1} ref={ref}>
      <Message intent={cells > 0 ? 'warning' : 'note'}>
        <p className={styles.text}>
          <Whole>
            {cells > 0
              ? words.freezeAsk({
                  cells,
                  sheets: sheets.length,
                  names: sheets.join(', '),
                  n: (count) => number(count, 0),
                })
              : t.frozenCells(0)}
          </Whole>
        </p>
        {cells > 0 && (
          <p className={styles.text}>
            <Whole>{words.keepFormulas[copies ? 'here' : 'byHand']}</Whole>
          </p>
        )}
        {cells > 0 && copies && <CopyFirst busy={busy} />}
        <div className={styles.buttons}>
          {cells > 0 && (
            <Button busy={busy} onClick={onYes}>
              {words.freezeYes}
            </Button>
          )}
          <Button look="subtle" onClick={onNo}>
            {cells > 0 ? words.freezeNo : t.dismiss}
          </Button>
        </div>
      </Message>
    </div>
  );
}
