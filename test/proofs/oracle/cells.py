"""Reads a form .xlsx with openpyxl into rows of typed cells, by the rules of the design pages, not by the product's code."""
import datetime
import re
import unicodedata

import openpyxl

YEARS = (2021, 2022, 2023, 2024)

CASES = ("vụ", "vụ việc", "trường hợp")
SCHOOLS = ("trường", "cơ sở", "đơn vị")
CHILDREN = ("trẻ", "trẻ em", "em", "cháu", "nạn nhân", "trường hợp")
OFFENDERS = ("tổ chức", "cá nhân", "đối tượng", "trường hợp")
DOCUMENTS = ("văn bản",)
SESSIONS = ("buổi", "đợt", "lần", "cuộc")
PEOPLE = ("lượt", "lượt người", "người", "học sinh", "em", "cán bộ", "giáo viên")
SOLUTIONS = ("giải pháp", "biện pháp", "phần mềm")
ACTIVITIES = ("hoạt động", "chương trình", "dự án", "hội thảo")
TIMES = ("lần", "buổi", "đợt")

# Yearly fields of "Số liệu": the nouns that may follow a number; None: money.
FIELDS = {
    "so_vu_tiep_nhan": CASES,
    "so_vu_da_xu_ly": CASES,
    "kinh_phi": None,
    "so_co_so_dinh_ky": SCHOOLS,
    "so_tre_duoc_ho_tro": CHILDREN,
    "so_vi_pham_bi_xu_ly": OFFENDERS,
    "nhom_1_so_van_ban": DOCUMENTS,
    "nhom_2_so_buoi": SESSIONS,
    "nhom_2_so_luot": PEOPLE,
    "nhom_3_so_giai_phap": SOLUTIONS,
    "nhom_4_so_luot_tap_huan": PEOPLE,
    "nhom_5_so_hoat_dong": ACTIVITIES,
}
# More than one unit can have: above it a number is not used (report.md, Figures).
CEILINGS = {
    "so_vu_tiep_nhan": 500,
    "so_vu_da_xu_ly": 500,
    "kinh_phi": 100000000000,
    "so_co_so_dinh_ky": 500,
    "so_tre_duoc_ho_tro": 500,
    "so_vi_pham_bi_xu_ly": 500,
    "nhom_1_so_van_ban": 5000,
    "nhom_2_so_buoi": 20000,
    "nhom_2_so_luot": 1000000,
    "nhom_3_so_giai_phap": 2000,
    "nhom_4_so_luot_tap_huan": 50000,
    "nhom_5_so_hoat_dong": 500,
    "so_lan": 1000,
    "so_nan_nhan": 1000,
    "so_co_yeu_cau": 1000,
    "so_duoc_ho_tro": 1000,
    "so_bi_to_giac": 1000,
    "so_bi_xu_ly": 1000,
}

NATIVE = {"tinh_trang", "so_loi", "con_thieu", "can_xem"}

BLANK_MARKS = {"", "-", "–", "—", "…", "...", "/"}
ZERO_WORDS = {"không", "không có"}
NONE_WORDS = {"không phát sinh", "chưa phát sinh", "kps", "không xảy ra", "chưa xảy ra"}
NA_WORDS = {"kad", "không áp dụng"}
UNKNOWN_WORDS = {
    "ccsl", "chưa có số liệu", "không thống kê", "chưa có", "không có số liệu", "không rõ",
    "không thống kê được",
}
NUMBER = re.compile(r"^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?: (.+))?$")
MONEY = re.compile(r"^(\d+(?:\.\d{3})*)(?:,(\d{1,2}))? ?(triệu đồng|triệu|tỷ đồng|tỷ|đồng|đ|)$")
MONEY_UNITS = {"triệu đồng": 10**6, "triệu": 10**6, "tỷ đồng": 10**9, "tỷ": 10**9, "đồng": 1, "đ": 1}


class Cell:
    """What a cell says: state, number (None unless one may be used), whether "không phát sinh" in so many words."""

    def __init__(self, state, number=None, none=False, pointer=None):
        self.state, self.number, self.none, self.pointer = state, number, none, pointer


def plain(value):
    """The text of a cell for comparing: NFC, no odd spaces."""
    if value is None:
        return ""
    text = unicodedata.normalize("NFC", str(value))
    return re.sub(r"[\s\u00a0\u200b\ufeff]+", " ", text).strip()


def is_blank(value):
    return plain(value) in BLANK_MARKS


def read_number(value, number_format, nouns):
    """docs/semantics.md §1; a doubtful number is INVALID here, because neither may be used."""
    if is_blank(value):
        return Cell("BLANK")
    if isinstance(value, (datetime.date, datetime.time, bool)):
        return Cell("INVALID")
    if isinstance(value, (int, float)):
        whole = float(value).is_integer() and value >= 0 and "%" not in (number_format or "")
        doubtful = nouns is None and 0 < value < 100_000
        return usable(int(value)) if whole and not doubtful else Cell("INVALID")
    return read_text(plain(value), nouns)


def usable(number):
    return Cell("ZERO" if number == 0 else "VALUE", number)


def read_text(text, nouns):
    pointer = re.match(r"^GOP:(\S+)$", text, re.IGNORECASE)
    if pointer:
        return Cell("ELSEWHERE", pointer=pointer[1])
    low = text.lower().rstrip(".").strip()
    denied = re.match(r"^(?:không|chưa) (?:phát sinh|xảy ra) (?:các )?(.+?)(?: nào)?$", low)
    if low in NONE_WORDS or (denied and denied[1] in (nouns or ())):
        return Cell("ZERO", 0, none=True)
    if low in ZERO_WORDS:
        return Cell("ZERO", 0)
    if low in NA_WORDS:
        return Cell("NA")
    if low in UNKNOWN_WORDS:
        return Cell("UNKNOWN")
    return read_money(low) if nouns is None else read_count(low, nouns)


def read_count(low, nouns):
    found = NUMBER.match(low)
    if not found or (found[2] is not None and found[2] not in nouns):
        return Cell("INVALID")
    number = int(re.sub(r"[. ]", "", found[1]))
    # A year typed as a count is not used until it is settled (Y02).
    if re.fullmatch(r"\d+", low) and YEARS[0] <= number <= YEARS[-1] + 1:
        return Cell("INVALID")
    return usable(number)


def read_money(low):
    found = MONEY.match(low)
    if not found:
        return Cell("INVALID")
    whole, decimals, unit = found[1], found[2] or "", found[3]
    if unit in ("triệu đồng", "triệu", "tỷ đồng", "tỷ") and "." in whole:
        return Cell("INVALID")  # "298.434 tỷ": which is meant?
    number = int(whole.replace(".", "")) * 100 + int((decimals + "00")[:2])
    amount = number * MONEY_UNITS.get(unit, 1)
    if amount % 100 or (unit == "" and 0 < amount < 100_000 * 100):
        return Cell("INVALID")
    return usable(amount // 100)


class Tab:
    """A tab: its rows under the code row as {code: value}, merged and formula cells told apart."""

    def __init__(self, values, formulas):
        self.values, self.formulas = values, formulas
        self.code_row = next(
            row for row in range(1, 13)
            if {"ma_don_vi", "luc", "ma"} & {cell.value for cell in values[row]}
        )
        self.columns = {
            cell.value: cell.column for cell in values[self.code_row]
            if isinstance(cell.value, str) and re.match(r"^[a-z][a-z0-9_]*(\.\d{4})?$", cell.value)
        }
        self.merged = {
            (row, column)
            for area in values.merged_cells.ranges if area.min_row > self.code_row
            for row in range(area.min_row, area.max_row + 1)
            for column in range(area.min_col, area.max_col + 1)
        }

    def rows(self):
        return range(self.code_row + 1, self.values.max_row + 1)

    def text(self, row, code):
        column = self.columns.get(code)
        return "" if column is None else plain(self.values.cell(row, column).value)

    def number(self, row, code, nouns):
        column = self.columns.get(code)
        if column is None:
            return Cell("BLANK")
        cell = self.values.cell(row, column)
        source = self.formulas.cell(row, column).value
        if (row, column) in self.merged:
            return Cell("INVALID")
        if isinstance(source, str) and source.startswith("=") and cell.value is None:
            return Cell("INVALID")
        read = read_number(cell.value, cell.number_format, nouns)
        most = CEILINGS.get(code.split(".")[0], float("inf"))
        return Cell("INVALID") if (read.number or 0) > most else read


def open_tabs(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    return lambda name: Tab(values[name], formulas[name])
