import type { Language } from '../../../engine';
import type { Scorecard } from '../../scoring/scorecard';
import { signatureRow } from '../signatures';
import { across, formFont, type FormLine } from './formLayout';

/** Places to sign below the notes, where the settings name who signs. */
export function formSignatures(
  { settings }: Scorecard,
  widths: readonly number[],
  language: Language
): readonly FormLine[] {
  const row = signatureRow(settings, widths, language);
  if (row === null) return [];
  const { cells, places, points } = row;
  return [
    {
      cells,
      points,
      spans: places,
      styles: (at) => [
        {
          area: across(at, 0, widths.length),
          font: formFont,
          wrap: true,
          horizontal: 'Center',
          vertical: 'Top',
        },
      ],
    },
  ];
}
