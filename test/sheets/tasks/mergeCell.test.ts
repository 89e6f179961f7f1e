import { writeBase } from "../../../src/sheets/tasks/sourceBase";
import { mergeCell } from "../../../src/sheets/tasks/mergeCell";

const HEADING = "Đơn vị chủ trì";

describe("a cell that source and people share", () => {
  it.each([
    ["a new row takes the source's words", "Phòng Nội vụ", undefined, "", "Phòng Nội vụ", false, false],
    ["an untouched cell follows the source", "Phòng Nội vụ", "Văn phòng", "Văn phòng", "Phòng Nội vụ", false, false],
    ["a correction stays", "Văn phòng", "Phòng Nội vụ", "Văn phòng", "Phòng Nội vụ", true, false],
    [
      "a correction stays and is told when the source changed too",
      "Thanh tra",
      "Phòng Nội vụ",
      "Văn phòng",
      "Phòng Nội vụ",
      true,
      true,
    ],
    ["an emptied cell is filled again", "Văn phòng", "", "Văn phòng", "Văn phòng", false, false],
    [
      "words stay when the source no longer says anything",
      "",
      "Phòng Nội vụ",
      "Văn phòng",
      "Phòng Nội vụ",
      true,
      false,
    ],
    [
      "words stay when nobody knows what the source said",
      "Văn phòng",
      "Phòng Nội vụ",
      null,
      "Phòng Nội vụ",
      true,
      false,
    ],
  ])("%s", (_what, source, existing, before, content, typed, conflict) => {
    const base = before === null ? "" : writeBase(new Map([[HEADING, before]]));
    expect(mergeCell(HEADING, source, existing, base)).toEqual({ content, typed, conflict });
  });
});
