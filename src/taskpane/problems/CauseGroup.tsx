import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeCause } from '../../tables';
import type { CellAddress, ProblemCause } from '../../tables';
import { useText } from '../words/text';
import { ProblemList } from './ProblemList';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

export type CauseGroupProps = {
  readonly cause: ProblemCause;
  /** Whether it begins closed. */
  readonly folded: boolean;
  readonly onGoTo: (address: CellAddress) => void;
};

/** What several problems have in common and how many they are; opened, each with its cell. */
export function CauseGroup({ cause, folded, onGoTo }: CauseGroupProps) {
  const styles = useStyles();
  const { language, number } = useText();
  const [open, setOpen] = useState(!folded);
  const { problems } = cause;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.line}>
        <Whole>{`${describeCause(problems[0], language)} (${number(problems.length, 0)})`}</Whole>
      </summary>
      {open && <ProblemList problems={problems} onGoTo={onGoTo} />}
    </details>
  );
}
