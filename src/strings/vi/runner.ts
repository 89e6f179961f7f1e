import type { RunnerWords } from "../shape/RunnerWords";

const USAGE = `Cách dùng:
  npm run --silent headless -- read TỆP.xlsx|TỆP.docx... [--sheet TÊN]
  npm run --silent headless -- run TỆP.xlsx|TỆP.docx --out KẾT_QUẢ.xlsx [--sheet TÊN] [--units ĐƠN_VỊ.xlsx] [--as-of YYYY-MM-DD]
      [--period Q1|Q2|Q3|Q4|H1|H2|9M|Y] [--steps table,check,units,summary] [--json KẾT_QUẢ.json]
  npm run --silent headless -- settings SỔ.xlsx --out KẾT_QUẢ.xlsx [--preset districts|communes] [--set "NHÃN=NỘI DUNG"]... [--json KẾT_QUẢ.json]
  npm run --silent headless -- freeze SỔ.xlsx --out KẾT_QUẢ.xlsx [--period KỲ] [--as-of YYYY-MM-DD] [--by NGƯỜI_CHỐT] [--json KẾT_QUẢ.json]
  npm run --silent headless -- release SỔ.xlsx --out KẾT_QUẢ.xlsx --reason LÝ_DO [--period KỲ] [--by NGƯỜI_BỎ_CHỐT] [--json KẾT_QUẢ.json]
  npm run --silent headless -- figures SỔ.xlsx --as-of YYYY-MM-DD [--period KỲ]
  npm run --silent headless -- send SỔ.xlsx --out PHIẾU.zip|THƯ_MỤC [--period KỲ] [--as-of YYYY-MM-DD] [--units MÃ,MÃ] [--json KẾT_QUẢ.json]
  npm run --silent headless -- collect SỔ.xlsx TỆP|THƯ_MỤC|ZIP... --out KẾT_QUẢ.xlsx [--received YYYY-MM-DD] [--conflicts ours|theirs]
      [--json KẾT_QUẢ.json]
  npm run --silent headless -- restore SỔ.xlsx --out KẾT_QUẢ.xlsx [--json KẾT_QUẢ.json]`;

/** The headless runner in Vietnamese. */
export const runnerVi: RunnerWords = {
  badUse: (about) =>
    about === "" ? "Chưa nêu việc cần làm; xem cách dùng dưới đây." : `Không hiểu “${about}”; xem cách dùng dưới đây.`,
  usage: USAGE,
  inFile: (file, sentence) => `Tệp “${file}”: ${sentence}`,
  wouldOverwrite: (file) => `Tệp kết quả “${file}” trùng với tệp đầu vào hoặc tệp kết quả khác; vui lòng đặt tên khác.`,
  unexpected: (detail) => `Sổ Kế hoạch gặp sự cố ngoài dự kiến (${detail}).`,
};
