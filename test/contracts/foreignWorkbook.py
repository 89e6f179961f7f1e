"""A workbook full of what other programs put into one, and what a second workbook has otherwise.

make PLAN OUT          a copy of a plan with such sheets beside it
compare BEFORE AFTER   what the sheets of the first say otherwise in the second, a line each
"""
import sys
import warnings
import zipfile

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, GradientFill, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo

warnings.simplefilter("ignore")
OFFICE = "http://schemas.microsoft.com/office/2017/10/relationships"
THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
COMMENT = "{5C2A5B7E-0D4C-4F0B-9A52-0B6B6D1E7A01}"
PERSON = "{8E8F3C11-6F5E-4C0B-8C3B-2B1C5A0D9E02}"


def cells_of(sheet):
    for row in range(1, 11):
        for column in range(1, 5):
            sheet.cell(row, column, row * column)
    for cell, text in zip(sheet[1], ["Tên", "Số", "Ngày", "Tỷ lệ"]):
        cell.value = text
    sheet["F1"], sheet["F2"] = "=SUM(B2:B10)", "=F1*2"
    sheet["A2"].fill = PatternFill("lightGrid", fgColor="FF0000FF", bgColor="FFFFFF00")
    sheet["A3"].fill = PatternFill("darkUp", fgColor="FF00FF00")
    sheet["A4"].fill = GradientFill(stop=("FF0000", "0000FF"))
    sheet["A5"].font = Font(name="Arial", size=15, bold=True, underline="double", strike=True, color="FFAA00AA", vertAlign="superscript")
    sheet["A6"].border = Border(left=Side("thick", color="FF112233"), diagonal=Side("thin"), diagonalUp=True)
    sheet["A7"].alignment = Alignment(horizontal="distributed", vertical="top", wrap_text=True, text_rotation=45)
    sheet["A8"].alignment = Alignment(indent=3, shrink_to_fit=True)
    sheet["A9"].protection = Protection(locked=False, hidden=True)
    sheet["B2"].number_format, sheet["C2"].number_format = '#,##0.00 "đ"', "dd/mm/yyyy"
    sheet["B3"].comment = Comment("Ghi chú của tôi", "Bình")
    sheet["D3"].hyperlink, sheet["D4"].hyperlink = "https://example.org/a?b=1", "#Sheet1!A1"
    sheet.merge_cells("G1:H3")


def rules_of(sheet):
    sheet.auto_filter.ref = "A1:D10"
    sheet.auto_filter.add_filter_column(1, ["2", "4"])
    sheet.auto_filter.add_sort_condition("B2:B10")
    whole = DataValidation(type="whole", operator="between", formula1="1", formula2="99", errorStyle="warning", error="Sai", errorTitle="Lỗi",
                           prompt="Nhập số", promptTitle="Nhắc", showErrorMessage=True, allow_blank=False)
    custom = DataValidation(type="custom", formula1="LEN(A2)>1")
    for rule, area in [(whole, "B2:B10"), (custom, "A2:A10")]:
        sheet.add_data_validation(rule)
        rule.add(area)
    red = "FFFF0000"
    look = {"font": Font(color=red, bold=True), "fill": PatternFill(bgColor="FFFFEE00")}
    for area, rule in [("B2:B10", ColorScaleRule("min", None, red, "percentile", 50, "FFFFFF00", "max", None, "FF00FF00")),
                       ("D2:D10", CellIsRule("greaterThan", ["10"], stopIfTrue=True, **look)),
                       ("C2:C10", DataBarRule("num", 0, "max", None, "FF638EC6")),
                       ("A2:A10", IconSetRule("3TrafficLights1", "percent", [0, 33, 67])),
                       ("A2:D10", FormulaRule(["$B2>4"], border=Border(bottom=Side("thin", color=red))))]:
        sheet.conditional_formatting.add(area, rule)


def page_of(sheet):
    sheet.freeze_panes, sheet.sheet_properties.tabColor, sheet.sheet_view.zoomScale = "B2", "FF1072BA", 85
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 8, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_area, sheet.print_title_rows, sheet.print_title_cols = "A1:H20", "1:1", "A:A"
    sheet.page_margins.left = 0.3
    sheet.oddHeader.center.text, sheet.oddFooter.right.text = "Đầu trang &P", "&D"
    sheet.print_options.horizontalCentered = sheet.print_options.gridLines = True
    sheet.row_breaks.append(Break(5))
    sheet.row_dimensions[3].height, sheet.row_dimensions[9].hidden = 40, True
    sheet.row_dimensions.group(6, 7, outline_level=1, hidden=True)
    sheet.column_dimensions["C"].width, sheet.column_dimensions["D"].hidden = 33, True
    sheet.protection.sheet, sheet.protection.password, sheet.protection.formatCells = True, "abc", False


def chart_of(sheet):
    chart = BarChart()
    chart.title = "Biểu của tôi"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=10), titles_from_data=True)
    return chart


def picture_on(sheet, place):
    try:
        from PIL import Image
    except ImportError:
        return
    Image.new("RGB", (40, 30), (200, 20, 20)).save(place)
    sheet.add_image(openpyxl.drawing.image.Image(place), "J40")


def table_on(sheet):
    for row in [["Mã", "Tiền", "Cộng"], ["a", 1, "=B2*2"], ["b", 2, "=B3*2"]]:
        sheet.append(row)
    table = Table(displayName="BangRieng", ref="A1:C3")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True, showColumnStripes=True)
    sheet.add_table(table)
    sheet["E1"], sheet["E2"] = "=SUM(BangRieng[Tiền])", "=SUM(VungCuaToi)"


def make(plan, out):
    book = openpyxl.load_workbook(plan)
    sheet = book.create_sheet("Riêng")
    for part in (cells_of, rules_of, page_of):
        part(sheet)
    sheet.add_chart(chart_of(sheet), "J2")
    picture_on(sheet, out + ".png")
    table_on(book.create_sheet("Bảng"))
    book.create_sheet("Ẩn").sheet_state = "hidden"
    name = DefinedName("VungCuaToi", attr_text="'Riêng'!$B$2:$B$5")
    if hasattr(book.defined_names, "append"):
        book.defined_names.append(name)
    else:
        book.defined_names["VungCuaToi"] = name
    book.create_chartsheet("Biểu").add_chart(chart_of(sheet))
    book.properties.creator, book.properties.title = "Người lập", "Tiêu đề"
    book.save(out)
    thread(out)


def thread(file):
    """Gives the comment of "Riêng" a thread, as Excel for Microsoft 365 writes it."""
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}

    def put(name, before, added):
        parts[name] = parts[name].decode().replace(before, added + before).encode()

    put("xl/worksheets/_rels/sheet2.xml.rels", "</Relationships>",
        f'<Relationship Id="rIdT" Type="{OFFICE}/threadedComment" Target="/xl/threadedComments/threadedComment1.xml"/>')
    put("xl/_rels/workbook.xml.rels", "</Relationships>", f'<Relationship Id="rIdP" Type="{OFFICE}/person" Target="/xl/persons/person.xml"/>')
    kind = "application/vnd.ms-excel."
    put("[Content_Types].xml", "</Types>", "".join(f'<Override PartName="/xl/{part}" ContentType="{kind}{name}+xml"/>' for part, name in
        [("threadedComments/threadedComment1.xml", "threadedcomments"), ("persons/person.xml", "person")]))
    parts["xl/threadedComments/threadedComment1.xml"] = (
        f'<ThreadedComments xmlns="{THREADED}"><threadedComment ref="B3" dT="2025-01-01T00:00:00.00" personId="{PERSON}" id="{COMMENT}">'
        "<text>Đề nghị xem lại</text></threadedComment></ThreadedComments>").encode()
    parts["xl/persons/person.xml"] = (
        f'<personList xmlns="{THREADED}"><person displayName="Bình" id="{PERSON}" userId="Bình" providerId="None"/></personList>').encode()
    with zipfile.ZipFile(file, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)


def look(cell):
    side = lambda name: getattr(getattr(cell.border, name), "style", None)
    color = lambda one: one and (one.type, one.value)
    fill = cell.fill
    stops = [color(stop.color) for stop in getattr(fill, "stop", [])]
    pattern = (fill.fill_type, color(getattr(fill, "fgColor", None)), color(getattr(fill, "bgColor", None)), stops) if fill.fill_type else None
    font, alignment = cell.font, cell.alignment
    return {"value": cell.value, "format": cell.number_format, "fill": pattern,
            "font": (font.name, font.sz, font.b, font.i, font.u, font.strike, font.vertAlign, color(font.color)),
            "alignment": (alignment.horizontal, alignment.vertical, alignment.wrap_text, alignment.text_rotation, alignment.indent, alignment.shrink_to_fit),
            "border": [side(name) for name in ("left", "right", "top", "bottom", "diagonal")],
            "protection": (cell.protection.locked, cell.protection.hidden),
            "comment": cell.comment and cell.comment.text,
            "link": cell.hyperlink and (cell.hyperlink.target, cell.hyperlink.location)}


def rule(one):
    style = one.dxf and (one.dxf.font and one.dxf.font.b, one.dxf.fill and one.dxf.fill.bgColor.rgb, one.dxf.border and one.dxf.border.bottom.style)
    scale = one.colorScale and [color.rgb for color in one.colorScale.color]
    return (one.type, one.operator, one.formula, one.stopIfTrue, scale, one.dataBar and one.dataBar.color.rgb, one.iconSet and one.iconSet.iconSet, style)


def parts_of(sheet):
    tracks = lambda found: {key: (one.hidden, one.outlineLevel, getattr(one, "height", None), getattr(one, "customWidth", None) and one.width)
                            for key, one in found.items() if one.hidden or one.outlineLevel or getattr(one, "height", None) or getattr(one, "customWidth", None)}
    setup, prints = sheet.page_setup, sheet.print_options
    filters = sheet.auto_filter
    return {"state": sheet.sheet_state, "merges": sorted(map(str, sheet.merged_cells.ranges)), "freeze": sheet.freeze_panes,
            "tab": sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb, "zoom": sheet.sheet_view.zoomScale,
            "validations": sorted(str((str(one.sqref), one.type, one.operator, one.formula1, one.formula2, one.error, one.errorTitle, one.prompt, one.errorStyle))
                                  for one in sheet.data_validations.dataValidation),
            "rules": sorted(str((str(area.sqref), rule(one))) for area in sheet.conditional_formatting for one in area.rules),
            "filter": (filters.ref, [(one.colId, one.filters and one.filters.filter) for one in filters.filterColumn], filters.sortState and filters.sortState.ref),
            "page": (setup.orientation, str(setup.paperSize), setup.fitToWidth, setup.fitToHeight, setup.scale, sheet.print_area, sheet.print_title_rows, sheet.print_title_cols,
                     sheet.page_margins.left, sheet.oddHeader.center.text, sheet.oddFooter.right.text, prints.horizontalCentered, prints.gridLines,
                     [one.id for one in sheet.row_breaks.brk]),
            "rows": tracks(sheet.row_dimensions), "columns": tracks(sheet.column_dimensions),
            "protection": (sheet.protection.sheet, sheet.protection.password, sheet.protection.formatCells),
            "charts": len(sheet._charts), "pictures": [image._data() for image in sheet._images],
            "tables": [(one.name, one.ref, one.tableStyleInfo and one.tableStyleInfo.name) for one in sheet.tables.values()]}


def thread_in(file):
    with zipfile.ZipFile(file) as package:
        return sorted(package.read(name).decode() for name in package.namelist() if THREADED.encode() in package.read(name))


def compare(before, after):
    one, other = (openpyxl.load_workbook(file) for file in (before, after))
    tell("sheets", [name for name in one.sheetnames if name not in other.sheetnames], [])
    for name in one.sheetnames:
        mine, theirs = one[name], other[name]
        if not hasattr(mine, "iter_rows"):
            tell(f"{name} charts", len(theirs._charts), len(mine._charts))
            continue
        for cell in (cell for row in mine.iter_rows() for cell in row):
            tell_parts(f"{name}!{cell.coordinate}", look(cell), look(theirs[cell.coordinate]))
        tell_parts(name, parts_of(mine), parts_of(theirs))
    tell("threads", thread_in(after), thread_in(before))
    tell("properties", (other.properties.creator, other.properties.title), (one.properties.creator, one.properties.title))
    if one.loaded_theme:
        tell("theme", other.loaded_theme, one.loaded_theme)


def tell_parts(where, mine, theirs):
    for key, part in mine.items():
        tell(f"{where} {key}", theirs[key], part)


def tell(where, got, expected):
    if got != expected:
        print(f"{where}: {got!r} instead of {expected!r}"[:600])


if __name__ == "__main__":
    {"make": make, "compare": compare}[sys.argv[1]](*sys.argv[2:])
