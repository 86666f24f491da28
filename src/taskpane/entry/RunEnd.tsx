import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { useText } from '../words/text';
import { useView } from '../words/views';

export type RunEndProps = {
  /** How many results were saved. */
  readonly saved: number;
  /** How many indicators still have none. */
  readonly left: number;
  readonly onAgain: () => void;
};

/** Behind the last indicator of a run. */
export function RunEnd({ saved, left, onAgain }: RunEndProps) {
  const { number } = useText();
  const t = useView('entry');
  return (
    <>
      <Heading id="run-end" turn={1}>
        {t.runEnd(number(saved, 0))}
      </Heading>
      {left > 0 && (
        <div>
          <Button onClick={onAgain}>{t.again(number(left, 0))}</Button>
        </div>
      )}
    </>
  );
}
