import { planEntryForms } from '../../src/excel/change/entryForms';
import type { PeriodId } from '../../src/engine';
import { inflateAnywhere } from '../../src/file/package/inflate';
import { readSentFile } from '../../src/file/readSentFile';
import { formFile } from '../../src/file/write/formFile';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { CellInput } from '../../src/preview/workbook/model/sheet';
import type { Sent } from '../../src/scorecard';

/** What is typed into a form, by code and header. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellInput>>>>;

/** Forms of a period, made from the workbook that Excel has, filled in by unit and sent back. */
export async function sentForms(
  period: PeriodId,
  typed: Readonly<Record<string, Typed>>
): Promise<readonly { readonly name: string; readonly sent: Sent }[]> {
  const { forms } = await planEntryForms({ period });
  return Promise.all(
    forms.map(async (form) => {
      const workbook = await openWorkbook(formFile(form));
      const [sheet] = workbook.sheets;
      const used = sheet?.usedArea(true);
      const all = sheet?.values({ row: 0, column: 0, rows: used?.rows ?? 0, columns: 20 }) ?? [];
      const top = all.findIndex(([first]) => first === 'รหัส');
      for (const [code, cells] of Object.entries(typed[form.unit ?? ''] ?? {})) {
        const row = all.findIndex(([first], i) => i > top && first === code);
        for (const [header, value] of Object.entries(cells)) {
          sheet?.set(row, all[top]?.indexOf(header) ?? 0, value);
        }
      }
      const bytes = new Uint8Array(await saveWorkbook(workbook));
      return { name: `${form.unit}.xlsx`, sent: await readSentFile(bytes, inflateAnywhere) };
    })
  );
}
