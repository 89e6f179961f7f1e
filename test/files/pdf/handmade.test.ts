import fc from "fast-check";
import { readPdf } from "../../../src/files/pdf/readPdf";
import { readSourceFile } from "../../../src/files/readSourceFile";
import {
  handmadePdf,
  widthOf,
  type HandmadeAbout,
  type HandmadePage,
  type PlacedText,
} from "../../support/pdf/handmadePdf";

async function rowsOf(pages: readonly HandmadePage[], about: HandmadeAbout = {}): Promise<unknown> {
  const table = await readPdf(handmadePdf(pages, about));
  return table.ok ? table.value.rows : table.error;
}

/** Texts one after the other from a place, each `gap` points after the one before; fonts by turns when told. */
function inRow(texts: readonly string[], gap: number, fonts: readonly number[] = []): readonly PlacedText[] {
  let x = 100;
  return texts.map((text, index) => {
    const placed = { text, x, y: 700, font: fonts[index] ?? 0 };
    x += widthOf(text) + gap;
    return placed;
  });
}

describe("Vietnamese as PDFs break it", () => {
  it("has its marks put back on the letters they were drawn over", async () => {
    const texts = [
      { text: "K", x: 100, y: 700 },
      { text: "e", x: 106, y: 700 },
      { text: "\u0302", x: 109, y: 700 },
      { text: "\u0301", x: 109, y: 702 },
      { text: " hoa", x: 112, y: 700 },
      { text: "\u0323", x: 133, y: 699 },
      { text: "ch", x: 133, y: 700 },
    ];
    expect(await rowsOf([{ texts }])).toEqual([["Kế hoạch"]]);
  });

  it("has marks that stand as letters of their own put back when they lie over one", async () => {
    const texts = [
      { text: "K", x: 100, y: 700 },
      { text: "ê", x: 106, y: 700 },
      { text: "´", x: 106, y: 700 },
      { text: "^", x: 116, y: 700 },
    ];
    expect(await rowsOf([{ texts }])).toEqual([["Kế ^"]]);
  });

  it("is composed when every letter stands decomposed", async () => {
    const text = "Đơn vị phối hợp thực hiện".normalize("NFD");
    expect(await rowsOf([{ texts: [{ text, x: 100, y: 700 }] }])).toEqual([["Đơn vị phối hợp thực hiện"]]);
  });

  it("is read by place, in whatever order it was written", async () => {
    const texts = inRow(["Kế", "hoạch", "công", "tác", "năm", "2025"], 3);
    expect(await rowsOf([{ texts: [...texts].reverse() }])).toEqual([["Kế hoạch công tác năm 2025"]]);
  });

  it.each([
    [["ĐIỀ", "U", "KHO", "ẢN"], "ĐIỀU KHO ẢN", [0, 3, 3]],
    [["S", "Ử", "D", "Ụ", "NG"], "SỬ DỤNG", [1, 3, 1, 1]],
    [["THỰ", "C", "HIỆ", "N"], "THỰC HIỆN", [1, 3, 1]],
  ])("has %j joined where fonts change inside words: %s", async (texts, wanted, gaps) => {
    let x = 100;
    const placed = texts.map((text, index) => {
      const one = { text, x, y: 700, font: index % 2 };
      x += widthOf(text) + (gaps[index] ?? 0);
      return one;
    });
    expect(await rowsOf([{ texts: placed }], { fonts: ["Times", "Arial"] })).toEqual([[wanted]]);
  });

  it("has syllables joined over written spaces when the pieces are none and the font changes", async () => {
    const texts = inRow(["S ", "Ử ", "D ", "Ụ ", "NG"], 0, [0, 1, 0, 1, 0]);
    expect(await rowsOf([{ texts }], { fonts: ["Times", "Arial"] })).toEqual([["SỬ DỤNG"]]);
  });

  it("is read once where it was printed twice to look bold", async () => {
    const text = "KẾ HOẠCH";
    const texts = [
      { text, x: 100, y: 700 },
      { text, x: 100.4, y: 700 },
    ];
    expect(await rowsOf([{ texts }])).toEqual([[text]]);
  });

  const WORDS = [
    "Kho",
    "ảnh",
    "hoa",
    "anh",
    "khu",
    "yên",
    "B",
    "án",
    "TH",
    "tu",
    "án",
    "cho",
    "ả",
    "1a",
    "GD",
    "và",
    "Đ/c",
  ];

  it("never has clean words joined, whatever fonts they are set in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.nat({ max: 1 })), { minLength: 2, maxLength: 12 }),
        async (words) => {
          const texts = inRow(
            words.map(([word]) => `${word} `),
            0,
            words.map(([, font]) => font),
          );
          const whole = words.map(([word]) => word).join(" ");
          expect(await rowsOf([{ texts }], { fonts: ["Times", "Arial"] })).toEqual([[whole]]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is turned from TCVN3 and VNI when the font's name says so", async () => {
    const texts = [
      { text: "KÕ ho¹ch c«ng t¸c d©n vËn", x: 100, y: 700 },
      { text: "Phoøng Giaùo duïc vaø Ñaøo taïo", x: 100, y: 600, font: 1 },
      { text: "Đã là Unicode", x: 100, y: 500, font: 2 },
    ];
    expect(await rowsOf([{ texts }], { fonts: [".VnTime", "VNI-Times", "Times"] })).toEqual([
      ["Kế hoạch công tác dân vận"],
      ["Phòng Giáo dục và Đào tạo"],
      ["Đã là Unicode"],
    ]);
  });
});

describe("pages as they lie", () => {
  it.each([90, 270] as const)("are turned until their text runs from left to right: %d degrees", async (turn) => {
    const sign = turn === 90 ? 1 : -1;
    const texts = ["Dòng thứ nhất của trang.", "Dòng thứ hai của trang."].map((text, index) => ({
      text,
      x: 300 + sign * index * 20,
      y: turn === 90 ? 100 : 742,
      turn,
    }));
    expect(await rowsOf([{ texts }])).toEqual([["Dòng thứ nhất của trang."], ["Dòng thứ hai của trang."]]);
  });

  it("are read as they are shown when the file turns them", async () => {
    const texts = [{ text: "Trang xoay", x: 100, y: 300, turn: 90 as const }];
    expect(await rowsOf([{ turn: 90, size: [595, 842], texts }])).toEqual([["Trang xoay"]]);
  });

  it("give letterhead side by side, page numbers left out", async () => {
    const head = [
      { text: "UBND XÃ AN BÌNH", x: 90, y: 780 },
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x: 300, y: 780 },
      { text: "TRƯỜNG TIỂU HỌC", x: 90, y: 764 },
      { text: "Độc lập - Tự do - Hạnh phúc", x: 325, y: 764 },
      { text: "KẾ HOẠCH", x: 270, y: 720 },
    ];
    const body = { text: "Nhà trường xây dựng kế hoạch.", x: 80, y: 780 };
    const pages = [{ texts: head }, { texts: [body, { text: "2", x: 297, y: 30 }] }];
    expect(await rowsOf(pages)).toEqual([
      ["UBND XÃ AN BÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["TRƯỜNG TIỂU HỌC", "Độc lập - Tự do - Hạnh phúc"],
      [],
      ["KẾ HOẠCH"],
      ["Nhà trường xây dựng kế hoạch."],
    ]);
  });

  it("leave out text that stands aslant over them", async () => {
    const stamp = "BT /F0 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <0042> Tj ET";
    const texts = [{ text: "Nội dung kế hoạch", x: 100, y: 700 }];
    expect(await rowsOf([{ texts, drawing: stamp }])).toEqual([["Nội dung kế hoạch"]]);
  });
});

describe("tables that were drawn", () => {
  const COLUMNS = [60, 100, 300, 420];
  const cells = (y: number, texts: readonly string[]): readonly PlacedText[] =>
    texts.map((text, column) => ({ text, x: (COLUMNS[column] ?? 0) + 5, y, size: 11 }));
  const across = (y: number): string => `60 ${String(y)} m 540 ${String(y)} l S`;
  const down = (x: number): string => `${String(x)} 600 m ${String(x)} 700 l S`;
  const grid = [...[700, 670, 640, 600].map(across), ...[...COLUMNS, 540].map(down)].join("\n");
  const texts = [
    ...cells(680, ["TT", "Nội dung", "Chủ trì", "Thời gian"]),
    ...cells(655, ["1", "Rà soát quy chế", "Văn phòng", "Quý I"]),
    ...cells(627, ["2", "Tổng kết công tác dân vận", "Phòng Nội vụ", "Quý IV"]),
    ...cells(612, ["", "chính quyền", "", ""]),
  ].filter(({ text }) => text !== "");
  const wanted = [
    ["TT", "Nội dung", "Chủ trì", "Thời gian"],
    ["1", "Rà soát quy chế", "Văn phòng", "Quý I"],
    ["2", "Tổng kết công tác dân vận\nchính quyền", "Phòng Nội vụ", "Quý IV"],
  ];

  it.each([
    ["by strokes", grid],
    [
      "by thin bars",
      grid.replace(
        /(\S+) (\S+) m (\S+) (\S+) l S/g,
        (_all, a: string, b: string, c: string, d: string) =>
          `${a} ${b} ${String(Math.max(0.5, Number(c) - Number(a)))} ${String(Math.max(0.5, Number(d) - Number(b)))} re f`,
      ),
    ],
    ["in a coordinate system of their own", `q 1 0 0 1 0 0 cm ${grid} Q`],
  ])("are read cell by cell: %s", async (_how, drawing) => {
    expect(await rowsOf([{ texts, drawing }])).toEqual(wanted);
  });

  it.each([
    ["upwards", 90, { x: 480, y: 675 }],
    ["downwards", 270, { x: 480, y: 695 }],
  ] as const)("have their headings read that are written %s in narrow columns", async (_way, turn, place) => {
    const upended = { text: "Quý", size: 11, turn, ...place };
    const others = texts.filter(({ text }) => text !== "Thời gian");
    const [head] = (await rowsOf([{ texts: [...others, upended], drawing: grid }])) as readonly (readonly string[])[];
    expect(head).toEqual(["TT", "Nội dung", "Chủ trì", "Quý"]);
  });

  it("are one table over the end of a page, the heading once", async () => {
    const second = [
      ...cells(680, ["TT", "Nội dung", "Chủ trì", "Thời gian"]),
      ...cells(655, ["3", "Báo cáo", "Văn thư", "Quý II"]),
    ];
    const rows = await rowsOf([
      { texts, drawing: grid },
      { texts: second, drawing: grid },
    ]);
    expect(rows).toEqual([...wanted, ["3", "Báo cáo", "Văn thư", "Quý II"], [null, null, null, null]]);
  });
});

describe("tables without rules whose rows stand close together", () => {
  const COLUMNS = [60, 95, 300, 420];
  const line = (y: number, texts: readonly string[]): readonly PlacedText[] =>
    texts.map((text, column) => ({ text, x: COLUMNS[column] ?? 0, y, size: 11 })).filter(({ text }) => text !== "");
  const HEAD = [...line(780, ["TT", "Nội dung", "Chủ trì", "Thời gian"]), ...line(767, ["", "", "", "thực hiện"])];
  const first = [
    ...HEAD,
    ...line(754, ["1", "Rà soát quy chế dân chủ ở", "Văn phòng", "Quý I"]),
    ...line(741, ["", "cơ sở, bổ sung cho phù hợp", "", ""]),
    ...line(728, ["2", "Tổng kết công tác dân vận", "Phòng Nội vụ", "Quý IV"]),
    ...line(715, ["", "của đơn vị, báo cáo lên", "", ""]),
  ];
  const second = [
    ...HEAD,
    ...line(754, ["", "cấp trên đúng thời hạn", "", ""]),
    ...line(741, ["", "được giao", "", ""]),
    ...line(728, ["3", "Tiếp công dân định kỳ theo", "Văn phòng và", "Cả năm"]),
    ...line(715, ["", "lịch đã niêm yết", "Thanh tra", "2025"]),
  ];

  it("have their repeated head parted from the row below it, and a row that the page cut put together", async () => {
    expect(await rowsOf([{ texts: first }, { texts: second }])).toEqual([
      ["TT", "Nội dung", "Chủ trì", "Thời gian thực hiện"],
      ["1", "Rà soát quy chế dân chủ ở cơ sở, bổ sung cho phù hợp", "Văn phòng", "Quý I"],
      [
        "2",
        "Tổng kết công tác dân vận của đơn vị, báo cáo lên cấp trên đúng thời hạn được giao",
        "Phòng Nội vụ",
        "Quý IV",
      ],
      ["3", "Tiếp công dân định kỳ theo lịch đã niêm yết", "Văn phòng và Thanh tra", "Cả năm 2025"],
    ]);
  });

  it("stand in the middle beside their numbers on every page, but where the end of a page cuts their row", async () => {
    const head = line(780, ["TT", "Nội dung", "Chủ trì", "Thời gian"]);
    const above = [
      ...head,
      ...line(762, ["", "Rà soát quy chế dân chủ ở", "", ""]),
      ...line(749, ["1", "cơ sở, bổ sung cho phù hợp", "Văn phòng", "Quý I"]),
      ...line(736, ["", "với tình hình của đơn vị", "", ""]),
      ...line(723, ["", "Niêm yết lịch tiếp công dân", "", ""]),
      ...line(710, ["2", "tại trụ sở và trên trang tin", "Thanh tra", "Quý II"]),
      ...line(697, ["", "điện tử của đơn vị", "", ""]),
      ...line(684, ["3", "Tổng kết công tác dân vận", "Phòng Nội vụ", "Quý IV"]),
      ...line(671, ["", "của đơn vị, báo cáo lên", "", ""]),
    ];
    const below = [
      ...head,
      ...line(762, ["", "cấp trên đúng thời hạn", "", ""]),
      ...line(749, ["", "được giao", "", ""]),
      ...line(736, ["", "Tiếp công dân định kỳ theo", "", ""]),
      ...line(723, ["4", "lịch đã niêm yết và ghi sổ", "Văn phòng", "Cả năm"]),
      ...line(710, ["", "theo dõi đầy đủ", "", ""]),
    ];
    const rows = (await rowsOf([{ texts: above }, { texts: below }])) as readonly (readonly string[])[];
    expect(rows.map(([number, content]) => [number, content])).toEqual([
      ["TT", "Nội dung"],
      ["1", "Rà soát quy chế dân chủ ở cơ sở, bổ sung cho phù hợp với tình hình của đơn vị"],
      ["2", "Niêm yết lịch tiếp công dân tại trụ sở và trên trang tin điện tử của đơn vị"],
      ["3", "Tổng kết công tác dân vận của đơn vị, báo cáo lên cấp trên đúng thời hạn được giao"],
      ["4", "Tiếp công dân định kỳ theo lịch đã niêm yết và ghi sổ theo dõi đầy đủ"],
    ]);
  });
});

describe("footnotes", () => {
  const rule = "60 100 m 200 100 l S";
  const note = (texts: readonly string[]): readonly PlacedText[] =>
    texts.map((text, index) => ({ text, x: 60, y: 88 - 12 * index, size: 9 }));

  it("are left out of the text, on the page they go on to as well", async () => {
    const pages = [
      {
        texts: [
          { text: "a) Tuyên truyền các văn bản về dân vận", x: 60, y: 780 },
          { text: "1", x: 60 + widthOf("a) Tuyên truyền các văn bản về dân vận"), y: 785, size: 7 },
          { text: ".", x: 64 + widthOf("a) Tuyên truyền các văn bản về dân vận"), y: 780 },
          ...note(["1 Nghị quyết về công tác dân vận của"]),
        ],
        drawing: rule,
      },
      {
        texts: [{ text: "b) Tiếp công dân định kỳ.", x: 60, y: 780 }, ...note(["cấp ủy và chính quyền các cấp."])],
        drawing: rule,
      },
    ];
    expect(await rowsOf(pages)).toEqual([["a) Tuyên truyền các văn bản về dân vận."], ["b) Tiếp công dân định kỳ."]]);
  });
});

it("a PDF is told by what it holds, beside the other kinds of files", async () => {
  const bytes = handmadePdf([{ texts: [{ text: "KẾ HOẠCH", x: 100, y: 700 }] }]);
  expect(await readSourceFile(bytes)).toMatchObject({ ok: true, value: { rows: [["KẾ HOẠCH"]] } });
});
