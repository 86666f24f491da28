import type { UnitScore } from '../../scorecard';
import { Message } from '../ui/Message';
import { useText } from '../words/text';

const SHOWN = 5;

/** Which indicators a total is without, because their results cannot be read or compared; nothing where there are none. */
export function Unreadable({ units }: { readonly units: readonly UnitScore[] }) {
  const { t } = useText();
  const names = units.flatMap(({ unit, indicators }) =>
    indicators
      .filter(
        ({ status, rule, hasParts }) =>
          status === 'unscored' && rule.kind !== 'unscored' && !hasParts
      )
      .map(({ indicator: { code } }) =>
        units.length > 1 && unit !== null ? `${unit} ${code}` : code
      )
  );
  if (names.length === 0) return null;
  const more = names.length > SHOWN ? ' …' : '';
  return <Message intent="warning">{t.without(names.slice(0, SHOWN).join(', ') + more)}</Message>;
}
