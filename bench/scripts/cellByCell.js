/** The script of a beginner: asks Google for one cell at a time, and writes one at a time. */
function sumCellByCell() {
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = {};
  Object.keys(TABS).forEach((key) => {
    tabs[key] = readCellByCell(spreadsheet.getSheetByName(TABS[key]));
  });
  const lines = sumFigures(tabs);
  const sheet = spreadsheet.insertSheet('Cộng từng ô', 0);
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      sheet.getRange(row + 1, column + 1).setValue(value);
    });
  });
  return lines;
}

function readCellByCell(sheet) {
  const width = sheet.getLastColumn();
  let codes = [];
  const rows = [];
  for (let row = 1, last = sheet.getLastRow(); row <= last; row++) {
    const cells = [];
    for (let column = 1; column <= width; column++) {
      cells.push(sheet.getRange(row, column).getValues()[0][0]);
    }
    if (cells.indexOf('ma_don_vi') >= 0) codes = cells;
    else if (codes.length > 0) rows.push(toRow(codes, cells));
  }
  return rows;
}

function toRow(codes, cells) {
  const row = {};
  codes.forEach((code, at) => {
    if (code !== '') row[code] = cells[at];
  });
  return row;
}
