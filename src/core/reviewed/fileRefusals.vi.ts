/** Why a file given for a comparison or an update is refused. */
export const fileRefusals = {
  notDocx: (file: string) => `Tệp “${file}” không phải văn bản .docx: hãy tải báo cáo về dạng .docx rồi chạy lại.`,
  notManifest: (file: string) => `Tệp “${file}” không phải ket-qua.json của một lần tổng hợp: hãy chọn đúng tệp.`,
  notCompared: (file: string) =>
    `Tệp “${file}” không phải bản sửa từ báo cáo của lần tổng hợp này: hãy chọn đúng báo cáo, hoặc ket-qua.json của lần tổng hợp đã làm ra nó.`,
  noLines: (file: string) => `Tệp “${file}” không giữ lời văn của báo cáo: hãy chọn ket-qua.json của lần tổng hợp đã làm ra bản đem sửa.`,
  notOfRun: (file: string) =>
    `Tệp “${file}” không phải bản sửa từ báo cáo của ket-qua.json này: hãy chọn ket-qua.json của đúng lần tổng hợp đó.`,
  notReport: (file: string) => `Tệp “${file}” không phải bao-cao.docx do lệnh tong-hop ghi: hãy chọn đúng tệp của lần tổng hợp mới.`,
};
