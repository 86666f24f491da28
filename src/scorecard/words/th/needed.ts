import type { NeededWords } from '../en/needed';

export const needed: NeededWords = {
  percent: (number) => `ร้อยละ ${number}`,
  number: (number, direction, { open }) => {
    const space = /^\d/.test(number) ? ' ' : '';
    if (direction === 'higher') return `${open ? 'มากกว่า' : 'ไม่น้อยกว่า'}${space}${number}`;
    return `${open ? 'น้อยกว่า' : 'ไม่เกิน'}${space}${number}`;
  },
  day: (day, direction, { open }) => {
    if (direction === 'higher') return `${open ? 'หลังวันที่' : 'ตั้งแต่วันที่'} ${day}`;
    return `${open ? 'ก่อนวันที่' : 'ภายในวันที่'} ${day}`;
  },
};
