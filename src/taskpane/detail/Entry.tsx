import { useState } from 'react';
import { Button } from '../ui/Button';
import { Later } from '../ui/Later';
import type { EntryPanelProps } from '../entry/EntryPanel';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';

const loadEntry = async () => (await import('../entry/entryRooms')).EntryPanel;

/** The way to enter the indicator's result, where it is not made of parts; loaded when it is opened, as it is where the newest entry can be taken back. */
export function Entry(props: DetailProps) {
  const { line, scorecard, checked, entry, offers, onWritten } = props;
  const { scored } = line;
  const { language } = useText();
  const [open, setOpen] = useState<'asked' | 'offered' | null>(() => {
    const { unit, code } = offers.current.entry?.entry ?? {};
    const { indicator } = scored;
    return indicator.code === code && indicator.unit === unit ? 'offered' : null;
  });
  if (scored.hasParts) return null;
  return (
    <>
      <div>
        <Button
          aria-expanded={open !== null}
          onClick={() => setOpen(open === null ? 'asked' : null)}
        >
          {detailWords[language].enterResult}
        </Button>
      </div>
      {open !== null && (
        <Later<EntryPanelProps>
          load={loadEntry}
          props={{
            door: entry,
            tables: checked.tables,
            scorecard,
            scored,
            offers,
            asked: open === 'asked',
            onWritten,
          }}
        />
      )}
    </>
  );
}
