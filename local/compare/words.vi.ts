/** What the commands `doi-chieu` and `cap-nhat` say of their use. */

export const say = {
  usage: 'Cách dùng: npm run -s doi-chieu -- BÁO_CÁO_ĐÃ_SỬA.docx ket-qua.json',
  updateUsage:
    'Cách dùng: npm run -s cap-nhat -- DA_SUA.docx CU/ket-qua.json MOI/bao-cao.docx (hoặc MOI/ket-qua.json, đọc bao-cao.docx cạnh nó) --out RA.docx',
  missing: (file: string) => `Không đọc được tệp “${file}”: hãy kiểm tra lại đường dẫn và quyền đọc.`,
};
