import { textCell, textOf } from "../../spec/cellValues";
import type { SheetColumn } from "./SheetColumn";

/**
 * A column of text that has a field of its own in the rows, filled from the plan, the task table or the catalogue.
 *
 * @example textColumn("Đơn vị chủ trì", 16, "lead").write(task, at) // => "Phòng Giáo dục và Đào tạo"
 */
export function textColumn<Field extends string>(
  heading: string,
  width: number,
  field: Field,
): SheetColumn<Readonly<Record<Field, string>>> {
  return {
    heading,
    width,
    role: "text",
    filledBy: "source",
    write: (row) => textCell(row[field]),
    read: (content, before) => ({ ...before, [field]: textOf(content) }),
  };
}
