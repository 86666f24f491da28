import { useState } from 'react';
import { Button } from '../ui/Button';
import { Later } from '../ui/Later';
import type { EntryPanelProps } from '../entry/EntryPanel';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';

const loadEntry = async () => (await import('../entry/entryRooms')).EntryPanel;

/** The way to enter the indicator's result, where it is not made of parts; loaded when it is opened. */
export function Entry({ line: { scored }, scorecard, checked, entry, onWritten }: DetailProps) {
  const { language } = useText();
  const [open, setOpen] = useState(false);
  if (scored.hasParts) return null;
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {detailWords[language].enterResult}
        </Button>
      </div>
      {open && (
        <Later<EntryPanelProps>
          load={loadEntry}
          props={{ door: entry, tables: checked.tables, scorecard, scored, onWritten }}
        />
      )}
    </>
  );
}
