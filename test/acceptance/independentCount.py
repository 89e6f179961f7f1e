"""An independent count of a finished workbook, written from the design and the notes of the field, not from the code.

fill IN OUT TRUTH SEED AS-OF PERIOD    types random progress into a finished workbook, everywhere people can
compare TRUTH JSON BOOK...             what the runner's answer and each recalculated workbook say otherwise, a line each
"""
import datetime
import json
import random
import re
import sys
import unicodedata
import warnings

import openpyxl
from openpyxl.utils import get_column_letter

warnings.simplefilter("ignore")  # a number beyond Excel's calendar in a cell for days is one of the things that are typed
DATE, DAY = datetime.datetime, datetime.date
NFD = lambda text: unicodedata.normalize("NFD", text)
QUARTERS = ["Quý I", "Quý II", "Quý III", "Quý IV"]
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
PERIODS = {"Q1": [1], "Q2": [2], "Q3": [3], "Q4": [4], "H1": [1, 2], "H2": [3, 4], "9M": [1, 2, 3], "Y": [1, 2, 3, 4]}
REMINDER_DAYS = 15
ERROR = "error"

# What is typed, with which number format; it says "done" or not; somebody must look at it.
SURE_DONE = [("Hoàn thành", None), ("ĐÃ HOÀN THÀNH", None), ("  đã xong ", None), (NFD("Hoàn thành"), None),
             (NFD("HOÀN THÀNH"), None), ("X", None), ("✓", None), ("100%", None), ("100 %", None), (1, "0%"), (100, "General"),
             ("Hoàn thành\u00a0", None), ("hoàn  thành", None), ("Hoàn\nthành", None), ("Không phát sinh", None), ("KHÔNG CÓ ", None)]
SURE_OPEN = [("Đang thực hiện", None), ("Chưa hoàn thành", None), (NFD("CHƯA HOÀN THÀNH"), None), ("Chưa thực hiện", None),
             ("0%", None), (0.6, "General"), (0.6, "0%"), (60, "General"), ("60 %", None), (0, "General"), ("-", None), ("99,5%", None)]
UNSURE = [(1, "General"), (True, None), (False, None), ("Đã hoành thành", None), ("cơ bản xong", None), ("hoàn thành 80%", None),
          ("#N/A", ERROR), ("#DIV/0!", ERROR), (60, "0%"), (100, "0%"), (150, "General"), (-5, "General"), ("120%", None), ("60", None),
          ("1", None), ("0,6", None), ("Hoàn thành, chờ nghiệm thu", None), (DATE(2025, 3, 15), "dd/mm/yyyy"), ("15/3/2025", None)]
PROGRESS = ([(*one, "done", False) for one in SURE_DONE] + [(*one, "open", False) for one in SURE_OPEN] +
            [(*one, "open", True) for one in UNSURE])
SHOWN = "dd/mm/yyyy"
DAYS = [(DATE(2025, 3, 20), SHOWN, "2025-03-20", False), (DATE(2025, 3, 31, 17, 30), "dd/mm/yyyy hh:mm", "2025-03-31", False),
        (DATE(2025, 5, 15), SHOWN, "2025-05-15", False), (DATE(2025, 8, 2), SHOWN, "2025-08-02", False), (45736, "General", "2025-03-20", False),
        ("15/05/2025", None, "2025-05-15", True), ("20-4-2025", None, "2025-04-20", True), ("2025-03-20", None, "2025-03-20", True),
        ("20.3.2025", None, "2025-03-20", True), (" 20 / 3 / 2025 ", None, "2025-03-20", True), ("15/5/25", None, "2025-05-15", True),
        (NFD("Ngày 15 tháng 5 năm 2025"), None, "2025-05-15", True), ("20\u00a0.\u00a03.2025", None, "2025-03-20", True),
        ("2025-03-20 00:00:00", None, "2025-03-20", True), ("20/03/2025 08:30", None, "2025-03-20", True),
        ("31/02/2025", None, None, True), ("giữa tháng 5", None, None, True), ("05/13/2025", None, None, True), ("20/3", None, None, True),
        ("#N/A", ERROR, None, True), (True, None, None, True), (20250320, "General", None, True), (0, "General", None, True),
        (-3, "General", None, True), (DATE(2024, 12, 20), SHOWN, "2024-12-20", True), ("20/12/2024", None, "2024-12-20", True),
        (DATE(2099, 3, 20), SHOWN, "2099-03-20", True), (2025, "General", "1905-07-17", True)]

LABELS = {"overdue": "Quá hạn", "due-today": "Đến hạn hôm nay", "due-soon": "Sắp đến hạn", "in-time": "Đang thực hiện (trong hạn)",
          "no-deadline": "Không hạn", "awaiting-date": "Chờ mốc thời gian", "late": "Hoàn thành trễ hạn",
          "undated": "Hoàn thành, chưa ghi ngày", "on-time": "Hoàn thành đúng hạn", "done": "Hoàn thành"}
WORST_FIRST = list(LABELS)
COMPLETED = ("late", "undated", "on-time", "done")
BY_UNIT = {"Tổng số nhiệm vụ": "total", "Đã hoàn thành": "completed", "Đúng hạn": "onTime", "Trễ hạn": "late",
           "Đã hoàn thành, chưa ghi ngày": "undated", "Chưa hoàn thành": "open", "Trong hạn": "inTime", "Quá hạn": "overdue",
           "Tỷ lệ hoàn thành (%)": "rate", "Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (%)": "dueRate",
           "Trong kỳ: tổng số nhiệm vụ": "within", "Trong kỳ: đã hoàn thành": "withinDone", "Trong kỳ: chưa hoàn thành": "withinOpen",
           "Trong đó: chưa báo cáo": "silent", "Trong đó: quá hạn": "withinOverdue", "Trong kỳ: tỷ lệ hoàn thành (%)": "withinRate"}
BY_TASK = ["total", "completed", "inTime", "overdue", "rate", "within", "withinDone", "withinOpen", "silent", "withinOverdue", "withinRate"]


def planned(words):
    """Quarter → its day, "x" where only progress is expected."""
    ends = {1: "2025-03-31", 2: "2025-06-30", 3: "2025-09-30", 4: "2025-12-31"}
    text = words.lower()
    before = re.search(r"trước ngày (\d+)/(\d+)/(\d+)", text)
    if before:
        day = DAY(*(int(part) for part in reversed(before.groups()))) - datetime.timedelta(days=1)
        return {(day.month + 2) // 3: day.isoformat()}
    month = re.search(r"tháng (\d+)", text)
    if month:
        quarter = (int(month[1]) + 2) // 3
        return {quarter: ends[quarter]}  # only months that end a quarter stand in the plans of the test
    if "cả năm" in text:
        return {1: "x", 2: "x", 3: "x", 4: ends[4]}
    return {ROMAN[one]: ends[ROMAN[one]] for one in re.findall(r"quý (iv|iii|ii|i)\b", text)}


def status_of(plan, said, day, as_of):
    if not plan:
        return "done" if day and day <= as_of else "awaiting-date"
    known, later, last = bool(day) and day <= as_of, bool(day) and day > as_of, max(plan)
    done = {quarter: known or (said[quarter - 1] == "done" and not (later and quarter == last)) for quarter in plan}
    dated = {quarter: due for quarter, due in plan.items() if due != "x"}
    if all(done[quarter] for quarter in dated):
        if known:
            return "late" if day > max(dated.values()) else "on-time"
        return "undated" if max(dated.values()) < as_of else "on-time"
    first = min(due for quarter, due in dated.items() if not done[quarter])
    if first <= as_of:
        return "overdue" if first < as_of else "due-today"
    days = (DAY.fromisoformat(first) - DAY.fromisoformat(as_of)).days
    return "due-soon" if days <= REMINDER_DAYS else "in-time"


def count(lines):
    up_to = [line["status"] for line in lines if not line["after"]]
    within = [line for line in lines if line["within"]]
    number = lambda statuses, *kinds: sum(status in kinds for status in statuses)
    figures = {"total": len(up_to), "completed": number(up_to, *COMPLETED), "onTime": number(up_to, "on-time", "done"),
               "late": number(up_to, "late"), "undated": number(up_to, "undated"), "overdue": number(up_to, "overdue"),
               "within": len(within), "withinDone": number([line["status"] for line in within], *COMPLETED),
               "withinOverdue": number([line["status"] for line in within], "overdue"), "silent": sum(line["silent"] for line in within)}
    figures["open"] = figures["total"] - figures["completed"]
    figures["inTime"] = figures["open"] - figures["overdue"]
    figures["withinOpen"] = figures["within"] - figures["withinDone"]
    rate = lambda part, whole: part / whole if whole else "-"
    figures["rate"] = rate(figures["completed"], figures["total"])
    figures["dueRate"] = rate(figures["completed"], figures["completed"] + figures["overdue"])
    figures["withinRate"] = rate(figures["withinDone"], figures["within"])
    return figures


class Table:
    """A table of a sheet by its headings."""

    def __init__(self, sheet, *words):
        self.sheet = sheet
        rows = list(sheet.iter_rows())
        head = next(row for row in rows if all(word in [cell.value for cell in row] for word in words))
        self.top = head[0].row
        self.columns = {}
        for cell in head:
            self.columns.setdefault(cell.value, cell.column)

    def rows(self, heading):
        return [row for row in range(self.top + 1, self.sheet.max_row + 1) if self.at(row, heading) is not None]

    def at(self, row, heading):
        return self.sheet.cell(row, self.columns[heading]).value

    def address(self, row, heading):
        return f"'{self.sheet.title}'!{get_column_letter(self.columns[heading])}{row}"


def tables_of(book):
    forms = {}
    for sheet in book:
        for row in sheet.iter_rows(min_row=1, max_row=12, max_col=3):
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("Đơn vị: "):
                    forms[cell.value[len("Đơn vị: "):]] = Table(sheet, "TT", "Vai trò", "Quý I")
    return Table(book["Nhiệm vụ"], "TT", "Quý I"), Table(book["Tiến độ"], "Mã đơn vị", "Quý I"), forms


def fill(source, out, truth, seed, as_of, period):
    dice = random.Random(int(seed))
    book = openpyxl.load_workbook(source)
    tasks, ledger, forms = tables_of(book)
    task_row = {str(tasks.at(row, "TT")): row for row in tasks.rows("TT")}
    doubts = []

    def put(table, row, heading, chance):
        if dice.random() > chance:
            return None
        if heading == "Kết quả thực hiện":
            table.sheet.cell(row, table.columns[heading], "Đã họp")
            return ("Đã họp",)
        if dice.random() < 0.03:
            table.sheet.cell(row, table.columns[heading], dice.choice([" ", "\u00a0"]))
            return None
        item = dice.choice(DAYS if heading == "Ngày hoàn thành" else PROGRESS)
        value, look = item[:2]
        cell = table.sheet.cell(row, table.columns[heading])
        cell.value = value
        if look == ERROR:
            cell.data_type = "e"
        elif look:
            cell.number_format = look
        if item[3]:
            doubts.append(table.address(row, heading))
        return item

    typed_headings = [*QUARTERS, "Ngày hoàn thành", "Kết quả thực hiện"]
    chance_of = {"Ngày hoàn thành": 0.7, "Kết quả thực hiện": 0.2}

    def type_row(table, row, headings):
        level = dice.choice([0, 0, 0.15, 0.5])
        return {heading: put(table, row, heading, level * chance_of.get(heading, 1)) for heading in headings}

    lines = []
    for row in ledger.rows("Mã đơn vị"):
        task, unit = str(ledger.at(row, "TT")), ledger.at(row, "Đơn vị")
        lines.append({"task": task, "code": ledger.at(row, "Mã đơn vị"), "unit": unit, "lead": ledger.at(row, "Vai trò") == "Chủ trì",
                      "plan": planned(tasks.at(task_row[task], "Thời gian thực hiện và hoàn thành")),
                      "content": tasks.at(task_row[task], "Nội dung nhiệm vụ"),
                      "day-cell": ledger.address(row, "Ngày hoàn thành"), "typed": [type_row(ledger, row, typed_headings)]})
        form = forms[unit]
        own = next(place for place in form.rows("TT") if str(form.at(place, "TT")) == task)
        lines[-1]["typed"].append(type_row(form, own, typed_headings))
    for task, row in task_row.items():
        leads = [line for line in lines if line["task"] == task and line["lead"]]
        if len(leads) == 1:
            leads[0]["typed"].append(type_row(tasks, row, typed_headings[:5]))
    book.save(out)
    for line in lines:
        judge(line, as_of, PERIODS[period])
    with open(truth, "w", encoding="utf-8") as file:
        json.dump({"lines": lines, "doubts": doubts, "asOf": as_of}, file, ensure_ascii=False, default=str)


def judge(line, as_of, period):
    """What the ledger says counts, then the unit's form, then what the officer says of the task for its only lead."""
    first = lambda heading: next((typed[heading] for typed in line["typed"] if typed.get(heading)), None)
    said = [first(heading) for heading in QUARTERS]
    day = first("Ngày hoàn thành")
    line["status"] = status_of(line["plan"], [one and one[2] for one in said], day and day[2], as_of)
    line["within"] = any(quarter in period for quarter in line["plan"])
    line["after"] = bool(line["plan"]) and min(line["plan"]) > max(period)
    speaks = first("Kết quả thực hiện") or any(said[quarter - 1] for quarter in period)
    line["silent"] = line["within"] and not speaks and line["status"] not in COMPLETED


def compare(truth_file, answer_file, *books):
    with open(truth_file, encoding="utf-8") as file:
        truth = json.load(file)
    with open(answer_file, encoding="utf-8") as file:
        answer = json.load(file)
    lines = truth["lines"]
    for line in lines:
        line["plan"] = {int(quarter): due for quarter, due in line["plan"].items()}
    tasks = list(dict.fromkeys(line["task"] for line in lines))
    task_status = {task: LABELS[status_of_task([line for line in lines if line["task"] == task])] for task in tasks}
    said = {one["no"]: one["status"] for one in answer["statuses"]}
    for task in tasks:
        tell("the runner's answer", task, said[task], task_status[task])
    told = {issue["cell"] for issue in answer["issues"]}
    for cell in truth["doubts"]:
        tell("doubts", cell, cell in told, True)
    for line in lines:
        if line["status"] == "undated":
            tell("undated", line["day-cell"], line["day-cell"] in told, True)
    for name in books:
        compare_book(openpyxl.load_workbook(name, data_only=True), lines, task_status)


def status_of_task(lines):
    deciding = [line for line in lines if line["lead"]] or lines
    return min((line["status"] for line in deciding), key=WORST_FIRST.index)


def compare_book(book, lines, task_status):
    tasks, ledger, forms = tables_of(book)
    for row in tasks.rows("TT"):
        if str(tasks.at(row, "TT")) in task_status:
            tell("Nhiệm vụ", tasks.at(row, "TT"), tasks.at(row, "Tình trạng"), task_status[str(tasks.at(row, "TT"))])
    shown = {(str(ledger.at(row, "TT")), ledger.at(row, "Mã đơn vị")): ledger.at(row, "Tình trạng") for row in ledger.rows("Mã đơn vị")}
    for line in lines:
        where = f"{line['task']} {line['code']} {line['typed']}"
        tell("Tiến độ", where, shown.get((line["task"], line["code"])), LABELS[line["status"]])
        form = forms[line["unit"]]
        own = next(place for place in form.rows("TT") if str(form.at(place, "TT")) == line["task"])
        tell(form.sheet.title, where, form.at(own, "Tình trạng"), LABELS[line["status"]])
    compare_summary(book, lines)


def compare_summary(book, lines):
    sheet = book["Tổng hợp"]
    units = Table(sheet, "Tổng số nhiệm vụ", "Mã đơn vị")
    for code in [*dict.fromkeys(line["code"] for line in lines), None]:
        find = lambda row: units.at(row, "Mã đơn vị") == code if code else units.at(row, "Đơn vị") == "TỔNG CỘNG"
        row = next(row for row in range(units.top + 1, sheet.max_row) if find(row))
        figures = count([line for line in lines if code in (None, line["code"])])
        for heading, figure in BY_UNIT.items():
            tell("Tổng hợp", f"{code or 'TỔNG CỘNG'} {heading}", units.at(row, heading), figures[figure])
    by_task = Table(book["Theo nhiệm vụ"], "Số đơn vị thực hiện")
    start = by_task.columns["Số đơn vị thực hiện"]
    for offset, task in enumerate(dict.fromkeys(line["task"] for line in lines), start=1):
        figures = count([line for line in lines if line["task"] == task])
        got = [by_task.sheet.cell(by_task.top + offset, start + place).value for place in range(len(BY_TASK))]
        tell("Tổng hợp", f"task {task}", rounded(got), rounded([figures[figure] for figure in BY_TASK]))
    late = Table(book["Quá hạn"], "Số ngày quá hạn")
    listed, content = [], None
    for row in range(late.top + 1, late.sheet.max_row + 1):
        content = late.at(row, "Nội dung nhiệm vụ") or content
        if late.at(row, "Số ngày quá hạn"):
            listed.append((content, late.at(row, "Đơn vị")))
    overdue = [(line["content"], line["unit"]) for line in lines if line["status"] == "overdue" and not line["after"]]
    tell("the overdue list", "lines", sorted(listed), sorted(overdue))
    checks = [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and cell.value.startswith("Kiểm tra:")]
    tell("Tổng hợp", "check row", [check.startswith("Kiểm tra: Số liệu khớp") for check in checks], [True])


def rounded(values):
    return [round(value, 9) if isinstance(value, (int, float)) else value for value in values]


def tell(place, where, got, expected):
    if got is not expected and rounded([got]) != rounded([expected]):
        print(f"{place} | {where} | {got!r} instead of {expected!r}"[:600])


if __name__ == "__main__":
    {"fill": fill, "compare": compare}[sys.argv[1]](*sys.argv[2:])
