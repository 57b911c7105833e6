"""Prints, as JSON, every figure of a form .xlsx as SQLite computes it.

figures.py FILE.xlsx                a draft
figures.py FILE.xlsx UNIT,UNIT,…    a final: the units that have an open error
"""
import json
import pathlib
import re
import sqlite3
import sys
import unicodedata

import cells
from cells import CHILDREN, FIELDS, NATIVE, OFFENDERS, TIMES, YEARS, is_blank, open_tabs

TYPES = {
    "phòng gddt quận, huyện": "phong_gddt",
    "trường thpt, pt nhiều cấp": "truong_thpt",
    "trung tâm gdnn-gdtx": "tt_gdnn_gdtx",
    "đơn vị trực thuộc": "truc_thuoc",
    "phòng chuyên môn, nghiệp vụ sở": "phong_so",
    "ubnd phường, xã, đặc khu": "ubnd_xa",
}
LEVELS = {
    "tiểu học": "tieu_hoc", "thcs": "thcs", "thpt": "thpt", "nhiều cấp học": "nhieu_cap",
    "cơ sở bảo vệ, nuôi dưỡng trẻ em": "co_so_bvnd", "gdnn-gdtx": "gdnn_gdtx",
}
STATES = {"yêu cầu chỉnh lý": "returned", "đã duyệt": "accepted"}
INDICATORS = {
    "so_co_so_dinh_ky": "ty_le_co_so_tuyen_truyen",
    "so_tre_duoc_ho_tro": "ty_le_tre_duoc_ho_tro",
    "so_vi_pham_bi_xu_ly": "ty_le_vi_pham_bi_xu_ly",
}
SCHEMA = """
CREATE TABLE unit(code, ord, type, must, valid_from, valid_to, successor, extended_to,
                  row_count, has_entered, complete, document_day);
CREATE TABLE answer(unit, field, year, state, number, none, pointer);
CREATE TABLE est(unit, level, name_key, year, state, times, ok, blank);
CREATE TABLE est_said(unit, level, name_key, said);
CREATE TABLE pair(field, unit, year, num, den, bound, num_blank, den_blank, bound_blank);
CREATE TABLE tracked(unit, state, new_deadline);
CREATE TABLE seen(unit, day);
CREATE TABLE setting(minimum_times, zero_means_none, deadline, final);
CREATE TABLE faulty(unit);
"""


def choice(words, text):
    """The code of a choice, typed as its label or as the code itself."""
    low = text.lower()
    folded = {fold(label): code for label, code in words.items()}
    return low if low in words.values() else words.get(low) or folded.get(fold(low))


def fold(text):
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def day(text):
    found = re.match(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text)
    if found:
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    iso = re.match(r"^\d{4}-\d\d-\d\d", text)
    return iso[0] if iso else None


def insert(base, table, rows):
    for row in rows:
        base.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)


def load(base, tab, faulty):
    answers, entered = tab("Số liệu"), set()
    own = {}
    for row in answers.rows():
        own.setdefault(answers.text(row, "ma_don_vi"), []).append(row)
    load_establishments(base, tab("BTC 1 Cơ sở"), entered)
    load_pairs(base, tab("BTC 2 Trẻ em"), "so_tre_duoc_ho_tro", CHILDREN,
               ("so_duoc_ho_tro", "so_co_yeu_cau", "so_nan_nhan"), entered)
    load_pairs(base, tab("BTC 3 Vi phạm"), "so_vi_pham_bi_xu_ly", OFFENDERS,
               ("so_bi_xu_ly", "so_bi_to_giac", None), entered)
    load_units(base, tab("Đơn vị"), answers, own, entered)
    load_acts(base, tab)
    load_settings(base, tab("Cấu hình"), faulty is not None)
    insert(base, "faulty", [(unit,) for unit in faulty or ()])


def load_units(base, registry, answers, own, entered):
    for ord_, row in enumerate(registry.rows()):
        code = registry.text(row, "ma_don_vi")
        if code == "":
            continue
        rows = own.get(code, [])
        first = rows[0] if rows else None
        typed = [c for c in answers.columns if c not in NATIVE and not re.match(r"^(ma|ten)_don_vi$|^khop_|^ty_le_", c)]
        if any(not is_blank(answers.text(r, c)) for r in rows[:1] for c in typed):
            entered.add(code)
        insert(base, "unit", [(
            code, ord_, choice(TYPES, registry.text(row, "loai_don_vi")),
            int(fold(registry.text(row, "phai_bao_cao")) != "khong"),
            day(registry.text(row, "hieu_luc_tu")), day(registry.text(row, "hieu_luc_den")),
            registry.text(row, "don_vi_ke_thua"), day(registry.text(row, "gia_han_den")),
            len(rows), int(code in entered),
            int(first is not None and fold(answers.text(first, "hoan_thanh")) == "co"),
            first and day(answers.text(first, "ngay_van_ban")),
        )])
        if len(rows) == 1:
            insert(base, "answer", [
                (code, field, year, cell.state, cell.number, int(cell.none), cell.pointer)
                for field, nouns in FIELDS.items() for year in YEARS
                for cell in [answers.number(first, f"{field}.{year}", nouns)]
            ])


def load_establishments(base, tab, entered):
    for row in tab.rows():
        unit, name = tab.text(row, "ma_don_vi"), tab.text(row, "ten_co_so")
        times = {year: tab.number(row, f"so_lan.{year}", TIMES) for year in YEARS}
        filled = any(cell.state != "BLANK" for cell in times.values())
        if filled or not is_blank(tab.text(row, "ghi_chu")):
            entered.add(unit)
        if unit == "" or (name == "" and not filled):
            continue
        level = choice(LEVELS, tab.text(row, "cap_hoc"))
        key = fold(name) or f"row {row}"
        said = json.dumps([(cell.state, cell.number) for cell in times.values()])
        insert(base, "est_said", [(unit, level, key, said)])
        insert(base, "est", [
            (unit, level, key, year, cell.state, cell.number,
             int(cell.number is not None and level is not None and name != ""), int(cell.state == "BLANK"))
            for year, cell in times.items()
        ])


def load_pairs(base, tab, field, nouns, codes, entered):
    for row in tab.rows():
        unit = tab.text(row, "ma_don_vi")
        halves = [tab.number(row, code, nouns) if code else cells.Cell("BLANK") for code in codes]
        typed = any(half.state != "BLANK" for half in halves)
        if typed or any(not is_blank(tab.text(row, code)) for code in ("hinh_thuc", "ghi_chu")):
            entered.add(unit)
        if unit != "":
            blank = [int(half.state == "BLANK") for half in halves]
            insert(base, "pair", [(field, unit, int(tab.text(row, "nam") or 0), *(half.number for half in halves), *blank)])


def load_acts(base, tab):
    tracking, log, latest = tab("Theo dõi"), tab("Nhật ký"), {}
    for row in tracking.rows():
        unit = tracking.text(row, "ma_don_vi")
        state, new_deadline = latest.get(unit, (None, None))
        state = choice(STATES, tracking.text(row, "trang_thai")) or state
        latest[unit] = (state, day(tracking.text(row, "han_moi")) or new_deadline)
    insert(base, "tracked", [(unit, *kept) for unit, kept in latest.items() if unit])
    insert(base, "seen", [
        (log.text(row, "doi_tuong"), day(log.text(row, "luc"))) for row in log.rows()
        if fold(log.text(row, "viec")) == "thay don vi hoan thanh"
    ])


def load_settings(base, tab, final):
    kept = {tab.text(row, "ma"): tab.text(row, "gia_tri") for row in tab.rows()}
    zero = fold(kept.get("hieu_0_la_khong_phat_sinh") or "co") == "co"
    insert(base, "setting", [(int(kept.get("so_lan_toi_thieu") or 1), int(zero), day(kept.get("han_nop") or "24/12/2024"), int(final))])


def percentage(n, d):
    """Half away from zero on integers, one decimal; two, then "<0,1%", where one would say none or all."""
    def at(k):
        return (2 * n * 100 * 10**k + d) // (2 * d)
    for k in (1, 2):
        if 0 < n < d and at(k) in (0, 100 * 10**k):
            continue
        whole, rest = divmod(at(k), 10**k)
        return f"{whole},{rest:0{k}}%"
    return "<0,1%" if 2 * n < d else ">99,9%"


def ratio(row):
    n, d, m, e = row["n"], row["d"], row["m"], row["e"]
    if d > 0:
        none, text = None, percentage(n, d)
    elif m == 0:
        none, text = "chua_co_so_lieu", "chưa có số liệu"
    elif row["all_in"]:
        none, text = "khong_phat_sinh", "không phát sinh"
    else:
        none, text = "chua_phat_sinh", f"chưa phát sinh ở {m}/{e} đơn vị đã báo cáo"
    absent = row["absent"] or 0
    bounds = (100 * n / (d + absent), 100 * (n + absent) / (d + absent)) if absent else (None, None)
    return {"numerator": n, "denominator": d, "text": text, "units": m, "expected": e, "none": none,
            "low": bounds[0], "high": bounds[1], "bareZero": row["bare"]}


NOT_ASKED = {"numerator": 0, "denominator": 0, "text": "không áp dụng", "units": 0, "expected": 0,
             "none": "khong_ap_dung", "low": None, "high": None, "bareZero": 0}
NO_UNITS = {"total": None, "units": 0}
TIMES_SHOWN = [*(str(year) for year in YEARS), "period"]


def blank_figures():
    """Every figure that a run gives, as it is when nobody is asked."""
    def series(empty, stock=False):
        return {time: None if stock and time == "period" else empty for time in TIMES_SHOWN}
    types = [kind for kind in TYPES.values() if kind != "phong_so"]
    indicators = {code: {**series(NOT_ASKED), "by": {}} for code in INDICATORS.values()}
    indicators["ty_le_co_so_tuyen_truyen"]["by"] = {level: series(NOT_ASKED) for level in LEVELS.values()}
    totals = {}
    for field in FIELDS:
        stock = field == "so_co_so_dinh_ky"
        totals[field] = {**series(NO_UNITS, stock), "byType": {kind: series(NO_UNITS, stock) for kind in types}}
    return indicators, totals


def main(path, faulty=None):
    base = sqlite3.connect(":memory:")
    base.row_factory = sqlite3.Row
    base.executescript(SCHEMA)
    load(base, open_tabs(path), None if faulty is None else faulty.split(","))
    base.executescript(pathlib.Path(__file__).with_name("figures.sql").read_text("utf-8"))
    indicators, totals = blank_figures()
    for row in base.execute("SELECT * FROM indicator_all"):
        series = indicators[INDICATORS[row["field"]]]
        series = series["by"][row["level"]] if row["level"] else series
        series[row["time"]] = ratio(row)
    for row in base.execute("SELECT * FROM total_all"):
        series = totals[row["field"]]
        series = series["byType"][row["type"]] if row["type"] else series
        series[row["time"]] = {"total": row["total"], "units": row["units"]}

    def units(condition):
        return [row["code"] for row in base.execute(f"SELECT code FROM expected_unit WHERE {condition} ORDER BY ord")]
    lists = {
        "missing": units("NOT has_entered"),
        "complete": units("complete"),
        "accepted": units("code IN (SELECT unit FROM tracked WHERE state = 'accepted')"),
    }
    reporting = dict(base.execute("SELECT * FROM reporting").fetchone())
    print(json.dumps({"reporting": reporting, "lists": lists, "indicators": indicators, "totals": totals},
                     ensure_ascii=False))


main(*sys.argv[1:])
