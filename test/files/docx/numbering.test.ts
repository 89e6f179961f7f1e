import { listed, paragraph } from "../../support/docxOf";
import { readLines } from "../../support/readDocxRows";

function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function pattern(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`;
}

function list(id: number, of: number, overrides = ""): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${overrides}</w:num>`;
}

const OUTLINE = pattern(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)"));

describe("the numbers that Word computes", () => {
  it("stand before the text and begin anew under each item above", async () => {
    const body = [
      listed("Mục đích", 1),
      listed("Nội dung", 1),
      listed("Rà soát", 1, 1),
      listed("Rà soát quy chế", 1, 2),
      listed("Rà soát quy trình", 1, 2),
      listed("Tập huấn", 1, 1),
      listed("Tập huấn tổ trưởng", 1, 2),
      listed("Tổ chức thực hiện", 1),
      listed("Phân công", 1, 1),
    ].join("");
    expect(await readLines(body, { numbering: OUTLINE + list(1, 0) })).toEqual([
      "I. Mục đích",
      "II. Nội dung",
      "1. Rà soát",
      "a) Rà soát quy chế",
      "b) Rà soát quy trình",
      "2. Tập huấn",
      "a) Tập huấn tổ trưởng",
      "III. Tổ chức thực hiện",
      "1. Phân công",
    ]);
  });

  it.each([
    ["decimal", "%1.", ["1.", "2.", "3."]],
    ["decimalZero", "%1", ["01", "02", "03"]],
    ["lowerLetter", "%1)", ["a)", "b)", "c)"]],
    ["upperLetter", "%1.", ["A.", "B.", "C."]],
    ["lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]],
    ["upperRoman", "%1-", ["I-", "II-", "III-"]],
    ["vietnameseCounting", "%1.", ["1.", "2.", "3."]],
    ["bullet", "-", ["-", "-", "-"]],
    ["bullet", "+", ["+", "+", "+"]],
    ["bullet", "\uF0B7", ["-", "-", "-"]],
    ["none", "", ["", "", ""]],
    ["decimal", "Nhiệm vụ %1:", ["Nhiệm vụ 1:", "Nhiệm vụ 2:", "Nhiệm vụ 3:"]],
  ])("are written as %s by %s", async (format, text, labels) => {
    const body = ["một", "hai", "ba"].map((word) => listed(word, 1)).join("");
    const lines = await readLines(body, { numbering: pattern(0, level(0, format, text)) + list(1, 0) });
    expect(lines).toEqual(labels.map((label, index) => `${label} ${["một", "hai", "ba"][index] ?? ""}`.trim()));
  });

  it("name the levels above: 1.1, 1.2, 2.1; in figures where the list is legal", async () => {
    const numbering =
      pattern(0, level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + list(1, 0);
    const body = [listed("A", 1), listed("B", 1, 1), listed("C", 1, 1), listed("D", 1), listed("E", 1, 1)].join("");
    expect(await readLines(body, { numbering })).toEqual(["I A", "1.1 B", "1.2 C", "II D", "2.1 E"]);
  });

  it("count on in another list of the same pattern, and begin anew where a list says so", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = pattern(0, level(0, "decimal", "%1.")) + list(1, 0) + list(2, 0) + list(3, 0, restart);
    const body = [listed("một", 1), listed("hai", 2), paragraph("II. Khác"), listed("ba", 3), listed("bốn", 3)].join(
      "",
    );
    expect(await readLines(body, { numbering })).toEqual(["1. một", "2. hai", "II. Khác", "1. ba", "2. bốn"]);
  });

  it("go on through the sections where a level never begins anew", async () => {
    const numbering =
      pattern(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) + list(1, 0);
    const body = [listed("A", 1), listed("B", 1, 1), listed("C", 1), listed("D", 1, 1)].join("");
    expect(await readLines(body, { numbering })).toEqual(["I. A", "1. B", "II. C", "2. D"]);
  });

  it("come from the style of a heading, also through the style it is based on", async () => {
    const numbering =
      pattern(
        0,
        level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>') +
          level(1, "decimal", "%2.", '<w:pStyle w:val="Tieumuc"/>'),
      ) + list(1, 0);
    const style = (id: string, inside: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
    const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style("Muc", inList) + style("Tieumuc", inList) + style("Con", '<w:basedOn w:val="Tieumuc"/>');
    const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body = [
      paragraph("Mục đích", of("Muc")),
      paragraph("Rà soát", of("Tieumuc")),
      paragraph("Tập huấn", of("Con")),
      paragraph("Không số", `${of("Muc")}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    ].join("");
    expect(await readLines(body, { numbering, styles })).toEqual([
      "I. Mục đích",
      "1. Rà soát",
      "2. Tập huấn",
      "Không số",
    ]);
  });

  it("come from the list of a list style", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="KH"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="KH"/>${level(0, "decimal", "Điều %1.")}</w:abstractNum>` +
      list(1, 0);
    expect(await readLines(listed("Giao", 1) + listed("Nhận", 1), { numbering })).toEqual([
      "Điều 1. Giao",
      "Điều 2. Nhận",
    ]);
  });

  it("are counted, but not shown, where a paragraph has no text", async () => {
    const numbering = pattern(0, level(0, "decimal", "%1.")) + list(1, 0);
    expect(await readLines(listed("Rà soát", 1) + listed("", 1) + listed("Tập huấn", 1), { numbering })).toEqual([
      "1. Rà soát",
      "3. Tập huấn",
    ]);
  });

  it("are left out where the list is not told", async () => {
    expect(await readLines(listed("Rà soát", 7))).toEqual(["Rà soát"]);
  });
});
