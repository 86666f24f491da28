import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ word: { whiteSpace: 'nowrap' } });

/**
 * Words that browsers take for several and would part at the end of a line: their dictionary lacks them; how many targets stand
 * how, with the count.
 */
const WORDS =
  /((?:ไม่บรรลุ|รอผล|ไม่ได้ประเมิน)(?: [\d๐-๙,]+)?|(?:not met|pending|not assessed) [\d,]+|น้ำหนัก|ร้อยละ|เป้าหมาย|ตัวชี้วัด|หน่วยงาน|หน่วยวัด|สมุดงาน|แผ่นงาน|โปรแกรมเสริม|ปฏิบัติงาน|คณะกรรมการ|ผู้บริหาร|ผู้ดูแล|วันอาทิตย์|ข้อผิดพลาด|คำเตือน|คำสั่ง|ขั้นตอน|ตัวอย่าง|วันทำการ|การตั้งค่า|งบประมาณ|ภาคเรียน|ฝึกอบรม|ต่อเนื่อง|ที่ประชุม|ย้อนกลับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน)/;

export type WholeProps = { readonly children: string };

/** A text of which no Thai word of the field is parted; what is read and copied of it stays the same. */
export function Whole({ children }: WholeProps) {
  const styles = useStyles();
  // What stands at odd places is what the expression has caught.
  const parts = children.split(WORDS);
  if (parts.length === 1) return children;
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} className={styles.word}>
        {part}
      </span>
    )
  );
}
