/** The script of a practised hand: reads each tab at once, writes the results at once. */
function sumWholeTabs() {
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = {};
  Object.keys(TABS).forEach((key) => {
    tabs[key] = readWholeTab(spreadsheet.getSheetByName(TABS[key]));
  });
  const lines = sumFigures(tabs);
  const sheet = spreadsheet.insertSheet('Cộng cả tab', 0);
  sheet.getRange(1, 1, lines.length, lines[0].length).setValues(lines);
  return lines;
}

function readWholeTab(sheet) {
  const values = sheet.getDataRange().getValues();
  const head = values.findIndex((cells) => cells.indexOf('ma_don_vi') >= 0);
  return values.slice(head + 1).map((cells) => toRow(values[head], cells));
}
