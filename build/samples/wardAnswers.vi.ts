/** The ward of the report of 2025: its registry, its signer, and what is said of figures without a year. */

/** One unit: the ward. */
export const wardUnits: string[][] = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['UBND_PHU_LIEN', 'UBND phường Phù Liễn', 'ubnd_xa', 'phường Phù Liễn', 'Có'],
];

export const wardUnit = 'UBND_PHU_LIEN';

/** What a clerk copies from the report's end: who signs. */
export const wardSigner: Readonly<Record<string, string>> = { chuc_vu: 'PHÓ CHỦ TỊCH' };

/** Why a figure of the report is in no cell, and what the report says that cannot be both. */
export const wardExplanations = {
  noYear: (quotes: readonly string[]) => `Báo cáo không nêu năm nên chưa ghi vào ô năm nào, không cộng: ${quotes.join('; ')}.`,
  wholePeriod: (quote: string) => `Ghi cho mọi năm vì báo cáo nói cả giai đoạn: ${quote}.`,
  claims: (quotes: readonly string[]) => `Tỷ lệ đơn vị tự nêu, không có tử số và mẫu số nên không tính: ${quotes.join('; ')}.`,
  contradiction: (first: string, second: string) => `Hai câu trong báo cáo trái nhau, cần đơn vị làm rõ: ${first} và ${second}.`,
  quoted: (text: string, section: string) => `“${text}” (mục ${section})`,
} as const;

/** Said in the title of each tab. */
export const wardIllustration =
  'MẪU: báo cáo thật của UBND phường Phù Liễn năm 2025, chép vào biểu này để minh họa; câu chữ giữ nguyên văn';
