import { requiredText, textCell, unitsCell } from '../cells/cells';
import { numberCell } from '../cells/numberCells';
import { column } from './column';

/* What several tables have alike. */

export const ANY_NUMBER = numberCell({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE });

export const FIGURE = { centred: true, withFormat: true };

/** A weight is more than 0; how large is a matter of the sum, which is normalised (domain.md §5). */
export const WEIGHT = numberCell({ low: 0, high: 10_000, above: true });
export const WEIGHT_COLUMN = {
  aliases: ['ค่าน้ำหนัก', 'Weight %', 'น้ำหนัก ร้อยละ'],
  width: 10,
  ...FIGURE,
};

export const UNIT = column('unit', { en: 'Unit', th: 'หน่วยงาน' }, unitsCell, {
  aliases: ['ส่วนราชการ', 'Department', 'Agency'],
  width: 16,
});
export const CODE = column('code', { en: 'Code', th: 'รหัส' }, requiredText, {
  aliases: ['รหัสตัวชี้วัด', 'ตัวชี้วัดที่', 'Indicator code', 'KPI code'],
  required: true,
  width: 8,
  centred: true,
  typedAsText: true,
});
export const PERIOD = {
  aliases: ['งวด', 'ไตรมาส', 'รอบการประเมิน', 'รอบรายงาน', 'Quarter'],
  width: 10,
  centred: true,
  typedAsText: true,
};
export const EVIDENCE = column('evidence', { en: 'Evidence', th: 'หลักฐาน' }, textCell, {
  aliases: ['เอกสารหลักฐาน'],
  width: 24,
});
export const NOTE = column('note', { en: 'Note', th: 'หมายเหตุ' }, textCell, {
  aliases: ['Notes', 'Remark', 'Remarks'],
  width: 26,
});
