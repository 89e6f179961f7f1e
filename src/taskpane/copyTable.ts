import { copyText } from "./copyText";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A table as what mail programs and Word paste as one. */
function htmlOf(rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells, index) => {
    const tag = index === 0 ? "th" : "td";
    return `<tr>${cells.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  });
  return `<table border="1">${body.join("")}</table>`;
}

/** Copies a table: as one for mail programs, Word and Excel, and with tabs for everything else. */
export function copyTable(rows: readonly (readonly string[])[]): void {
  const text = rows.map((cells) => cells.map((cell) => cell.replace(/[\t\n]+/g, " ")).join("\t")).join("\n");
  const handleCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", htmlOf(rows));
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", handleCopy, { once: true });
  copyText(text);
  document.removeEventListener("copy", handleCopy);
}
