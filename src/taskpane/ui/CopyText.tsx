import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../words/text';
import { Button } from './Button';
import { COPY_WORDS } from './copyWords';
import { useFieldStyles } from './styles/fieldStyles';
import { useGroupStyles } from './styles/groupStyles';

const useStyles = makeStyles({ text: { resize: 'vertical' } });

export type CopyTextProps = {
  /** What the text is, for those who do not see where it stands. */
  readonly label: string;
  readonly text: string;
  /** Stands behind the button that copies. */
  readonly children?: ReactNode;
};

/** A text to be copied. Many hosts let no add-in copy by itself: then it is selected to be copied by hand. */
export function CopyText({ label, text, children }: CopyTextProps) {
  const styles = useStyles();
  const group = useGroupStyles();
  const field = useFieldStyles();
  const t = COPY_WORDS[useText().language];
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={group.root}>
      <textarea
        ref={box}
        className={`${field.box} ${styles.text}`}
        aria-label={label}
        readOnly
        rows={8}
        value={text}
      />
      <div className={group.row}>
        <Button
          small
          look="primary"
          onClick={() => {
            box.current?.select();
            void copied(text).then((done) => setSaid(done ? t.copied : t.notCopied));
          }}
        >
          {t.copy}
        </Button>
        {children}
      </div>
      <span role="status">{said}</span>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
