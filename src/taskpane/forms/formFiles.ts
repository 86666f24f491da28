import { zipSync, type Zippable } from 'fflate';
import type { PeriodId } from '../../engine';
import type { EntryForms } from '../../excel/change/entryForms';
import { pause } from '../../excel/host/pause';
import { formFile } from '../../file/write/formFile';
import type { EntryForm } from '../../scorecard';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The forms of these units as files, named as `npm run forms` names them; the pane stays alive between two.
 *
 * @param onFile - told after each
 */
export async function filesOf(
  { forms, names }: EntryForms,
  units: readonly EntryForm['unit'][],
  onFile: (done: number) => void
): Promise<readonly NamedBytes[]> {
  const wanted = new Set(units);
  const files: NamedBytes[] = [];
  for (const [i, form] of forms.entries()) {
    if (!wanted.has(form.unit)) continue;
    files.push({ name: names[i] ?? '', bytes: formFile(form) });
    onFile(files.length);
    await pause(0);
  }
  return files;
}

/** One file with all of them, which are packed already. */
export function zipOf(
  { forms }: EntryForms,
  period: PeriodId,
  files: readonly NamedBytes[]
): NamedBytes {
  const zip: Zippable = {};
  for (const { name, bytes } of files) zip[name] = [bytes, { level: 0 }];
  return { name: `${period} ${forms[0]?.sheet.name ?? ''}.zip`, bytes: zipSync(zip) };
}
