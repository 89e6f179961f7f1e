/**
 * Bodies that the reorganisation of 2025 merged or renamed (notes of the field §3.5): the offices of districts, which ended on 1 July, went
 * over to those of communes, and departments of provinces were merged in March. Local practice differs, so these are only suggested.
 */
export const RENAMES: readonly (readonly [to: string, from: readonly string[]])[] = [
  [
    "Phòng Văn hóa - Xã hội",
    [
      "Phòng Giáo dục và Đào tạo",
      "Phòng Nội vụ",
      "Phòng Lao động - Thương binh và Xã hội",
      "Phòng Văn hóa và Thông tin",
      "Phòng Văn hóa, Khoa học và Thông tin",
      "Phòng Y tế",
      "Phòng Dân tộc",
    ],
  ],
  [
    "Phòng Kinh tế",
    [
      "Phòng Tài chính - Kế hoạch",
      "Phòng Tài nguyên và Môi trường",
      "Phòng Nông nghiệp và Môi trường",
      "Phòng Kinh tế và Hạ tầng",
      "Phòng Quản lý đô thị",
    ],
  ],
  ["Văn phòng HĐND và UBND", ["Phòng Tư pháp"]],
  ["Sở Nội vụ", ["Sở Lao động - Thương binh và Xã hội"]],
  ["Sở Tài chính", ["Sở Kế hoạch và Đầu tư"]],
  ["Sở Xây dựng", ["Sở Giao thông vận tải"]],
  ["Sở Nông nghiệp và Môi trường", ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn"]],
  ["Sở Khoa học và Công nghệ", ["Sở Thông tin và Truyền thông"]],
  ["Ban Tuyên giáo và Dân vận", ["Ban Dân vận", "Ban Tuyên giáo"]],
];
