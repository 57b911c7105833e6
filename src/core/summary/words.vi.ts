/** What the summary says in place of figures of children and offenders that everyone could compute back. */
import type { Untold } from '../figures/results.ts';

export const whyUntold: Readonly<Record<Untold, string>> = {
  few: 'không nêu, để không lộ số liệu của một đơn vị',
  hidden: 'không nêu, vì có tỉnh chỉ gửi số gộp của cả tỉnh',
  draft: 'nêu ở bản chốt; số tạm tính xem ở thanh bên',
  changed: 'không nêu số mới, vì chỉ khác bản chốt trước ở quá ít đơn vị',
};
