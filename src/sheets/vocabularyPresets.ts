import type { LEVEL_CHOICES } from "./labels";

/** The two ways in which local government stood: with districts, and since 01/7/2025 with provinces and communes alone. */
export type PresetName = "districts" | "communes";

/** What is usual there: the levels, the office that leads schools, and to whom its papers go below the body above it. */
interface Preset {
  readonly levels: readonly (typeof LEVEL_CHOICES)[number][];
  readonly issuer: string;
  readonly receivers: readonly string[];
}

/** What a preset says (notes of the field §3.5). */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  districts: {
    levels: ["huyện", "quận", "thị xã", "thành phố"],
    issuer: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
    receivers: ["Phòng Nội vụ", "Các cơ sở giáo dục trực thuộc"],
  },
  communes: {
    levels: ["xã", "phường", "đặc khu"],
    issuer: "PHÒNG VĂN HÓA - XÃ HỘI",
    receivers: ["Các cơ sở giáo dục trực thuộc"],
  },
};

/** The place whose body is named: "UBND huyện Cát Hải" → "Cát Hải". */
export const PLACE_OF_BODY =
  /^(?:UBND|(?:Ủy|Uỷ) ban nhân dân)\s+(?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu|tỉnh)\s+(.+)$/iu;

/** What both have in common. */
export const PRESET_WORDS = { body: "UBND", head: "TRƯỞNG PHÒNG", filed: "Lưu: VT" } as const;
